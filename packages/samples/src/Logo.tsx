import type { ComponentProps } from 'react';

const drawings = {
  /** A house with its door open to the light. */
  tamarack: (
    <>
      <path d="M20 3 3 17v20h34V17z" fill="currentColor" />
      <path d="M16 37V24h8v13z" fill="var(--cairn-color-stone-now)" />
    </>
  ),
  /** A street from above, with the line of noon across it. */
  meridian: (
    <>
      <path d="M3 3h15v34H3zM22 3h15v15H22zM22 22h15v15H22z" fill="currentColor" />
      <path d="M18 3h4v34h-4z" fill="var(--cairn-color-stone-now)" />
    </>
  ),
  /** A rose window: six around one. A dash without length and with a round end is a dot; a sixth of the way lies between. */
  rosefield: (
    <>
      <circle
        cx="20"
        cy="20"
        r="12"
        fill="none"
        stroke="currentColor"
        strokeWidth="10"
        strokeLinecap="round"
        strokeDasharray="0 12.566"
        transform="rotate(30 20 20)"
      />
      <circle cx="20" cy="20" r="5" fill="var(--cairn-color-stone-now)" />
    </>
  ),
};

interface LogoProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** Id of the clinic. */
  clinic: string;
}

/** The mark of an invented clinic. Decorative: the clinic's name stands beside it. Nothing for a clinic without one. */
export function Logo({ clinic, ...rest }: LogoProps) {
  if (!Object.hasOwn(drawings, clinic)) return null;
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" {...rest}>
      {drawings[clinic as keyof typeof drawings]}
    </svg>
  );
}
