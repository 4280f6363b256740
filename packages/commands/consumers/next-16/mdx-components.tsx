import { Citation, CrisisSupport } from '@cairn-ds/react';

import { ArticleSection, TextLink } from './cairn';

const components = { a: TextLink, ArticleSection, Citation, CrisisSupport };

export const useMDXComponents = () => components;
