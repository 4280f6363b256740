import { globalLayer } from '@vanilla-extract/css';
import { layers as names } from '@cairn-ds/tokens';

/** The cascade layers, declared in order by whichever stylesheet loads first. */
export const layers = {
  tokens: globalLayer(names.tokens),
  base: globalLayer(names.base),
  shared: globalLayer(names.shared),
  components: globalLayer(names.components),
};
