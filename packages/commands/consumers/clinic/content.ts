import { readArticle, readClinic } from '@cairn-ds/content';

import articleData from './articles.json';
import clinicData from './clinic.json';

export const clinic = readClinic(clinicData, { file: 'clinic.json' });

export const articles = Object.entries(articleData).map(([slug, data]) => ({
  slug,
  href: `/articles/${slug}`,
  article: readArticle(data, { file: `articles.json, ${slug}`, clinic }),
}));

export const headings = (slug: string) => [
  { id: `${slug}-before`, text: 'Before you come' },
  { id: `${slug}-there`, text: 'When you are there' },
];
