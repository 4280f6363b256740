import {
  AdvantagesItem,
  AdvantagesList,
  ArticleSection,
  Citation,
  Faq,
  CrisisSupport,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  WeekSchedule,
} from '@cairn-ds/react';

import { Comparison } from './Comparison.tsx';
import { Quote } from './Quote.tsx';
import { CallToActionPhone, ProviderSection, TelephoneLink } from './telephones.tsx';

/** What an article can be written with, by the names that it uses. */
export const components = {
  AdvantagesItem,
  AdvantagesList,
  ArticleSection,
  CallToActionPhone,
  Citation,
  CitedQuote: Quote,
  Faq,
  CrisisSupport,
  LevelOfCareComparison: Comparison,
  ProviderSection,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  TelephoneLink,
  WeekSchedule,
};
