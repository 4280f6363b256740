export interface Drawing {
  /** Side of the square that it is drawn on: a sign of 24 is for use beside words, a drawing of 40 stands alone. */
  side: 24 | 40;
  /** Path of what is filled with the second colour, under the lines. */
  inside?: string;
  /** Path of the lines. */
  lines: string;
}

const drawing = (inside: string, lines: string): Drawing => ({ side: 40, inside, lines });

// One path each, however many strokes: a page prints ten of them and more.
export const drawings = {
  phone: {
    side: 24,
    lines:
      'M8.6 3.5H5.5a2 2 0 0 0-2 2.2 16.5 16.5 0 0 0 14.8 14.8 2 2 0 0 0 2.2-2v-3.1l-4.7-1.9-2 2.4a13 13 0 0 1-5.7-5.7l2.4-2z',
  },
  'one-to-one': drawing(
    'M6.56 23.16a6 9.5 8 1 0 11.88 1.67 6 9.5 8 1 0-11.88-1.67z',
    'M22.06 25.84a6 8.5-8 1 0 11.88-1.67 6 8.5-8 1 0-11.88 1.67zM3 35h34',
  ),
  group: drawing(
    'M15.4 7.5a4.6 3.8 0 1 0 9.2 0 4.6 3.8 0 1 0-9.2 0z',
    'M27.4 14a4.6 3.8 0 1 0 9.2 0 4.6 3.8 0 1 0-9.2 0zm0 12a4.6 3.8 0 1 0 9.2 0 4.6 3.8 0 1 0-9.2 0zm-12 6.5a4.6 3.8 0 1 0 9.2 0 4.6 3.8 0 1 0-9.2 0zm-12-6.5a4.6 3.8 0 1 0 9.2 0 4.6 3.8 0 1 0-9.2 0zm0-12a4.6 3.8 0 1 0 9.2 0 4.6 3.8 0 1 0-9.2 0z',
  ),
  family: drawing(
    'M17 31a3 4 0 1 0 6 0 3 4 0 1 0-6 0z',
    'M4 19 20 5l16 14M3 35h34M6.5 27.5a5 7.5 0 1 0 10 0 5 7.5 0 1 0-10 0zm17.3 1a4.7 6.5 0 1 0 9.4 0 4.7 6.5 0 1 0-9.4 0z',
  ),
  medication: drawing(
    'm15.07 13.7 6.3-4.93a8 8 0 0 1 9.85 12.61l-6.3 4.93z',
    'm8.77 18.62 12.6-9.85a8 8 0 0 1 9.86 12.61l-12.61 9.85a8 8 0 0 1-9.85-12.61z',
  ),
  plan: drawing('M27 5v8l9-4z', 'M27 23V5M4 36c13 0 4-8.5 13-10.5S27 23 27 19'),
  yoga: drawing(
    'M16 8.5a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
    'M8.5 26.5c4-1 4-10.5 11.5-10.5s7.5 9.5 11.5 10.5M5.5 32c0-3.5 6.5-4 14.5-1 8-3 14.5-2.5 14.5 1s-9 3-14.5.5c-5.5 2.5-14.5 3-14.5-.5z',
  ),
  meditation: drawing('M13.5 25a6.5 6.5 0 0 1 13 0z', 'M3 25h34M7 25a13 13 0 0 1 26 0M12 30h16M16 35h8'),
  'early-support': drawing('M20 24c0-8-5-12-13-12 0 8 5 12 13 12z', 'M20 35V24c0-9 5-14 13-14 0 9-5 14-13 14M5 35h30'),
  acupuncture: drawing(
    'M4 35c5-8 27-8 32 0z',
    'm13 30-4-14M20 29V13M27 30l4-14M5.4 12.5a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0zm12-3a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0zm12 3a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0z',
  ),
  calendar: drawing('M22 22h7v7h-7z', 'M6 9h28v26H6zM6 16h28M13 5v7M27 5v7'),
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

/** The name of every drawing, to check the names that data gives. */
export const iconNames = Object.keys(drawings) as readonly IconName[];
