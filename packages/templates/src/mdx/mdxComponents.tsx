import type { Clinic } from '@cairn-ds/content';
import {
  AdvantagesItem,
  AdvantagesList,
  ArticleSection,
  bind,
  Callout,
  CallToActionPhone,
  Citation,
  CrisisSupport,
  DownloadLink,
  Faq,
  Figure,
  ProviderSection,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  StepList,
  TelephoneLink,
  TextLink,
  VideoEmbed,
  WeekSchedule,
  type CrisisSupportProps,
  type FigureProps,
  type SiteSettings,
} from '@cairn-ds/react';

import { siteOf } from '../internal/site.js';
import { sizedPicture, type Pictures } from '../pictures/pictures.js';
import { Comparison } from './Comparison.js';
import { Quote } from './Quote.js';

export interface MdxOptions extends SiteSettings {
  clinic: Clinic;
  /** Picture files by the path that content gives: a Figure needs no more than its `src` and `alt` then. */
  pictures?: Pictures | null | undefined;
}

/**
 * What an article in MDX can be written with, by the names that it uses, bound to the settings of the site.
 * Telephone numbers are those of the clinic's country. With a `link`, the links of Markdown go through it as well.
 */
export function mdxComponents({ clinic, pictures, ...rest }: MdxOptions) {
  const site = siteOf(rest, clinic);
  const components = bind(site, {
    AdvantagesItem,
    AdvantagesList,
    ArticleSection,
    Callout,
    CallToActionPhone,
    Citation,
    CitedQuote: Quote,
    CrisisSupport: (props: CrisisSupportProps) => <CrisisSupport crisis={clinic.crisis} {...props} />,
    DownloadLink,
    Faq,
    Figure: (props: FigureProps & { src: string; width: number; height: number }) => (
      <Figure {...sizedPicture(props, pictures)} />
    ),
    LevelOfCareComparison: Comparison,
    ProviderSection,
    ScheduleFacts,
    ServiceGrid,
    SideNote,
    StepList,
    TelephoneLink,
    VideoEmbed,
    WeekSchedule,
  });
  return site.link ? { ...components, a: bind(site, { TextLink }).TextLink } : components;
}
