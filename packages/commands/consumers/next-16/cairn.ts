import * as cairn from '@cairn-ds/react';
import * as templates from '@cairn-ds/templates';
import Image from 'next/image';
import Link from 'next/link';

const site = { link: Link, image: Image };

export const { ArticleSection, Figure, TextLink } = cairn.bind(site, cairn);
export const { ArticlePage, ArticlesPage, ContactPage, HomePage, PolicyPage, ServicesPage, SiteFrame } = cairn.bind(
  site,
  templates,
);
