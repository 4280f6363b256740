import { Logo } from '@cairn-ds/samples';
import type { APIRoute } from 'astro';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { brand } from '../brand.ts';
import { clinic } from '../clinic.ts';

const { light, dark } = brand.colors;
const rule = ({ ink, stoneNow }: typeof light) => `svg{color:${ink};--cairn-color-stone-now:${stoneNow}}`;

/** The clinic's logo in its own colours, light or dark with the browser. */
export const GET: APIRoute = () => {
  const logo = renderToStaticMarkup(createElement(Logo, { clinic: clinic.id, xmlns: 'http://www.w3.org/2000/svg' }));
  const style = `<style>${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}</style>`;
  return new Response(logo.replace('>', `>${style}`), { headers: { 'Content-Type': 'image/svg+xml' } });
};
