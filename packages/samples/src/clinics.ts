import type { Clinic } from '@cairn-ds/content';
import samples from 'cairn:samples';

/** The invented clinics, in the order of their ports. */
export const clinics: readonly Clinic[] = samples.clinics.map(({ clinic }) => clinic);
