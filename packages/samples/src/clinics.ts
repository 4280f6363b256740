import type { Clinic } from '@cairn-ds/content';
import samples from 'cairn:samples';

/** The invented clinics, in the order of their ports. */
export const clinics: readonly Clinic[] = samples.clinics.map(({ clinic }) => clinic);

/** The day for which they are built, `YYYY-MM-DD`. It stands still, so that they stay as they are. */
export const { builtFor } = samples;
