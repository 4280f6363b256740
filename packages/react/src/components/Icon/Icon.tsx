import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { memo } from '../../internal/memo.js';
import { native } from '../../internal/native.js';
import { drawings, iconNames, type Drawing, type IconName } from './drawings.js';
import * as styles from './Icon.css.js';

const viewBoxes = { 24: '0 0 24 24', 40: '0 0 40 40' };

/** The second colour inside a drawing. */
const insideFill = 'var(--cairn-color-stone-off)';

/** The paths of a drawing, made once for all the places that show it. */
const pathsOf = memo(({ side, inside, lines }: Drawing) => (
  <>
    {inside && <path fill={insideFill} d={inside} />}
    <path strokeWidth={side === 24 ? 2 : undefined} d={lines} />
  </>
));

export interface IconProps extends Omit<ComponentProps<'svg'>, 'name' | 'children'> {
  /** What is drawn: a service, or `phone`. */
  name: IconName;
}

/**
 * A line drawing in the colour of the text around it, 1.25 em large unless its
 * surroundings say otherwise. It never speaks for itself: what it means stands
 * beside it in words, so it is hidden from screen readers. Renders an `<svg>`.
 */
export function Icon({ name, className, ...rest }: IconProps) {
  if (!Object.hasOwn(drawings, name)) {
    warn('Icon', `There is no drawing ${JSON.stringify(name)}, so none is shown. There are: ${iconNames.join(', ')}.`);
    return null;
  }
  const drawing: Drawing = drawings[name];
  return (
    <svg
      viewBox={viewBoxes[drawing.side]}
      aria-hidden="true"
      {...native(rest)}
      className={clsx(styles.root, className)}
    >
      {pathsOf(drawing)}
    </svg>
  );
}
