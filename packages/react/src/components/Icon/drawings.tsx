import type { ReactNode } from 'react';

/** The second colour inside a drawing. */
const inside = 'var(--cairn-color-stone-off)';

interface Drawing {
  /** Side of the square that it is drawn on. */
  side: 24 | 40;
  lines: ReactNode;
}

const drawing = (lines: ReactNode): Drawing => ({ side: 40, lines });

/** A sign of 24 is for use beside words, a drawing of 40 stands alone. */
export const drawings = {
  phone: {
    side: 24,
    lines: (
      <path d="M8.6 3.5H5.5a2 2 0 0 0-2 2.2 16.5 16.5 0 0 0 14.8 14.8 2 2 0 0 0 2.2-2v-3.1l-4.7-1.9-2 2.4a13 13 0 0 1-5.7-5.7l2.4-2z" />
    ),
  },
  'one-to-one': drawing(
    <>
      <ellipse cx="12.5" cy="24" rx="6" ry="9.5" transform="rotate(8 12.5 24)" fill={inside} />
      <ellipse cx="28" cy="25" rx="6" ry="8.5" transform="rotate(-8 28 25)" />
      <path d="M3 35h34" />
    </>,
  ),
  group: drawing(
    <>
      <ellipse cx="20" cy="7.5" rx="4.6" ry="3.8" fill={inside} />
      <ellipse cx="32" cy="14" rx="4.6" ry="3.8" />
      <ellipse cx="32" cy="26" rx="4.6" ry="3.8" />
      <ellipse cx="20" cy="32.5" rx="4.6" ry="3.8" />
      <ellipse cx="8" cy="26" rx="4.6" ry="3.8" />
      <ellipse cx="8" cy="14" rx="4.6" ry="3.8" />
    </>,
  ),
  family: drawing(
    <>
      <path d="M4 19 20 5l16 14M3 35h34" />
      <ellipse cx="11.5" cy="27.5" rx="5" ry="7.5" />
      <ellipse cx="28.5" cy="28.5" rx="4.7" ry="6.5" />
      <ellipse cx="20" cy="31" rx="3" ry="4" fill={inside} />
    </>,
  ),
  medication: drawing(
    <g transform="rotate(-38 20 20)">
      <path d="M20 12h8a8 8 0 0 1 0 16h-8z" fill={inside} />
      <rect x="4" y="12" width="32" height="16" rx="8" />
    </g>,
  ),
  plan: drawing(
    <>
      <path d="M27 5v8l9-4z" fill={inside} />
      <path d="M27 23V5M4 36c13 0 4-8.5 13-10.5S27 23 27 19" />
    </>,
  ),
  yoga: drawing(
    <>
      <circle cx="20" cy="8.5" r="4" fill={inside} />
      <path d="M8.5 26.5c4-1 4-10.5 11.5-10.5s7.5 9.5 11.5 10.5" />
      <path d="M5.5 32c0-3.5 6.5-4 14.5-1 8-3 14.5-2.5 14.5 1s-9 3-14.5.5c-5.5 2.5-14.5 3-14.5-.5z" />
    </>,
  ),
  meditation: drawing(
    <>
      <path d="M13.5 25a6.5 6.5 0 0 1 13 0z" fill={inside} />
      <path d="M3 25h34M7 25a13 13 0 0 1 26 0M12 30h16M16 35h8" />
    </>,
  ),
  'early-support': drawing(
    <>
      <path d="M20 24c0-8-5-12-13-12 0 8 5 12 13 12z" fill={inside} />
      <path d="M20 35V24c0-9 5-14 13-14 0 9-5 14-13 14M5 35h30" />
    </>,
  ),
  acupuncture: drawing(
    <>
      <path d="M4 35c5-8 27-8 32 0z" fill={inside} />
      <path d="m13 30-4-14M20 29V13M27 30l4-14" />
      <circle cx="8" cy="12.5" r="2.6" />
      <circle cx="20" cy="9.5" r="2.6" />
      <circle cx="32" cy="12.5" r="2.6" />
    </>,
  ),
  calendar: drawing(
    <>
      <path d="M22 22h7v7h-7z" fill={inside} />
      <path d="M6 9h28v26H6zM6 16h28M13 5v7M27 5v7" />
    </>,
  ),
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

/** The name of every drawing, to check the names that data gives. */
export const iconNames = Object.keys(drawings) as readonly IconName[];
