import {
  AdvantagesItem,
  AdvantagesList,
  ArticleSection,
  CallToActionPhone,
  Citation,
  CommonQuestions,
  CrisisSupport,
  LevelOfCareComparison,
  ProviderSection,
  ScheduleFacts,
  SideNote,
  TelephoneLink,
  Week,
} from '@cairn-ds/react';

import { Quote } from './Quote.tsx';
import { ServicesWithIcons } from './ServicesWithIcons.tsx';

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
  ServiceGrid: ServicesWithIcons,
  SideNote,
  TelephoneLink,
  Week,
};
