import type { Service } from '@cairn-ds/content';
import { ServiceGrid, type SiteSettings } from '@cairn-ds/react';

import { wholeTexts } from '../internal/whole.js';

interface ServicesProps {
  site: SiteSettings;
  services: readonly Service[];
}

/** Some services of a clinic. One alone stands under its heading as text does, and explains no mark that nothing is told from. */
export function Services({ site, services }: ServicesProps) {
  const grid = { ...site, items: wholeTexts(services) };
  return services.length === 1 ? (
    <div style={oneColumn}>
      <ServiceGrid {...grid} legend={false} />
    </div>
  ) : (
    <ServiceGrid {...grid} />
  );
}

/** Narrower than a grid of two columns. */
const oneColumn = { maxInlineSize: '33rem' };
