import type { Clinic } from '@cairn-ds/content';
import { articlesOf, clinics, Logo, picturesUnder } from '@cairn-ds/samples';
import { SiteFrame, type Pictures } from '@cairn-ds/templates';
import type { ReactNode } from 'react';

/** What a page is made of: a sample clinic, its articles and its pictures as this Storybook serves them. */
export interface Sample {
  clinic: Clinic;
  articles: ReturnType<typeof articlesOf>;
  pictures: Pictures;
}

export interface Shown {
  /** Which of the sample clinics. */
  clinicId: string;
}

/** A whole page of a sample clinic, in its frame. `path` marks it in the navigation. */
export function framed(path: string, page: (sample: Sample) => ReactNode) {
  return function Framed({ clinicId }: Shown) {
    const clinic = clinics.find(({ id }) => id === clinicId);
    if (!clinic) return null;
    const sample = { clinic, articles: articlesOf(clinic), pictures: picturesUnder(`/pictures/${clinicId}`) };
    return (
      <SiteFrame clinic={clinic} path={path} logo={<Logo clinic={clinicId} />}>
        {page(sample)}
      </SiteFrame>
    );
  };
}

/**
 * A page of each clinic, in that clinic's theme. One is tested as a story; the others are of the same code, and the
 * matrix and the served site look at all of them.
 */
export const tamarack = { args: { clinicId: 'tamarack' }, globals: { theme: 'tamarack' } };
export const meridian = { args: { clinicId: 'meridian' }, globals: { theme: 'meridian' } };
export const rosefield = { args: { clinicId: 'rosefield' }, globals: { theme: 'rosefield' } };
