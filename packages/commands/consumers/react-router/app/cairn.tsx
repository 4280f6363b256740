import * as cairn from '@cairn-ds/react';
import * as templates from '@cairn-ds/templates';
import { Link } from 'react-router';

const RouterLink = ({ href, ...rest }: cairn.LinkComponentProps) => <Link to={href} prefetch="intent" {...rest} />;

const site = { link: RouterLink };

export const { ArticleSection, Figure, TextLink } = cairn.bind(site, cairn);
export const { ArticlePage, ArticlesPage, ContactPage, HomePage, PolicyPage, ServicesPage, SiteFrame } = cairn.bind(
  site,
  templates,
);
