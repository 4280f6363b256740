import type { Article, Clinic } from '@cairn-ds/content';

/** An article as a clinic prints it, but for its text, which is the same at each. */
export interface ArticleData {
  /** Last part of its address: the name of its file. */
  slug: string;
  /** Its file in this package. */
  file: string;
  article: Article;
  readingMinutes: number;
  /** In how many places the body cites each reference. */
  citations: Record<string, number>;
}

/** What the build reads from the folders of the clinics, once it is checked. */
export interface SampleData {
  /** The day for which they are built. */
  builtFor: string;
  clinics: { clinic: Clinic; articles: ArticleData[] }[];
  /** The MDX of each article, by the name of its file. */
  bodies: Record<string, string>;
}
