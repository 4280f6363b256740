import type { Service } from '@cairn-ds/content';
import { Icon, ServiceGrid, type ServiceGridProps } from '@cairn-ds/react';

import { isIconName } from '../icons.ts';

interface ServicesWithIconsProps extends Omit<ServiceGridProps, 'items'> {
  /** The clinic's services, as its data has them. */
  items: readonly Service[];
}

/** The grid of services, with the icons that the clinic's data names. */
export function ServicesWithIcons({ items, ...rest }: ServicesWithIconsProps) {
  const drawn = items.map(({ icon, ...service }) => ({
    ...service,
    icon: isIconName(icon) && <Icon name={icon} />,
  }));
  return <ServiceGrid {...rest} items={drawn} />;
}
