import { ContentError, type Clinic } from '@cairn-ds/content';
import { iconNames } from '@cairn-ds/react';

/**
 * Checks the icons that a clinic's services name: its data may name any, and
 * this site draws those of `@cairn-ds/react`.
 *
 * @throws ContentError with every name that has no drawing.
 */
export function checkIcons({ id, services }: Pick<Clinic, 'id' | 'services'>): void {
  const problems = services.flatMap(({ id: service, icon }) =>
    icon === undefined || iconNames.some((known) => known === icon)
      ? []
      : {
          file: `clinics/${id}/services/${service}.mdx`,
          field: 'icon',
          message: `"${icon}" is not the name of an icon.`,
          remedy: `Leave it out, or write one of: ${iconNames.join(', ')}.`,
        },
  );
  if (problems.length > 0) throw new ContentError(problems);
}
