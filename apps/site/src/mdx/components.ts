import {
  AdvantagesItem,
  AdvantagesList,
  ArticleSection,
  Citation,
  CommonQuestions,
  CrisisSupport,
  LevelOfCareComparison,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  Week,
} from '@cairn-ds/react';

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
  CommonQuestions,
  CrisisSupport,
  LevelOfCareComparison,
  ProviderSection,
  ScheduleFacts,
  ServiceGrid,
  SideNote,
  TelephoneLink,
  Week,
};
