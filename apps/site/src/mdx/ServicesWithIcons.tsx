import type { Service } from '@cairn-ds/content';
import { Icon, ServiceGrid, type IconName, type ServiceGridProps } from '@cairn-ds/react';

interface ServicesWithIconsProps extends Omit<ServiceGridProps, 'items'> {
  /** The clinic's services, as its data has them. */
  items: readonly Service[];
}

/** The grid of services, with the icons that the clinic's data names. */
export function ServicesWithIcons({ items, ...rest }: ServicesWithIconsProps) {
  const drawn = items.map(({ icon, ...service }) => ({
    ...service,
    icon: icon && <Icon name={icon as IconName} />,
  }));
  return <ServiceGrid {...rest} items={drawn} />;
}
