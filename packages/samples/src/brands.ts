import { defineBrand } from '@cairn-ds/brand';

import meridian from '../brands/meridian.brand.json' with { type: 'json' };
import rosefield from '../brands/rosefield.brand.json' with { type: 'json' };
import tamarack from '../brands/tamarack.brand.json' with { type: 'json' };
import wireframe from '../brands/wireframe.brand.json' with { type: 'json' };

/** The brands of the invented clinics, by the name that `clinic.brand` gives, and the one that is no clinic's. */
export const brands = {
  tamarack: defineBrand(tamarack),
  meridian: defineBrand(meridian),
  rosefield: defineBrand(rosefield),
  wireframe: defineBrand(wireframe),
};
