import type { MDXInstance } from 'astro';

import { required } from './clinic.ts';

type Text = MDXInstance<object>;

const files = import.meta.glob<Text>('#clinic/{pages,policies,services}/*.mdx', { eager: true });

/** What is written below the fields of a file of the clinic, as the build has made it from its MDX: `services/group`. */
export function textOf(name: string): Text['Content'] {
  const [, file] = Object.entries(files).find(([path]) => path.endsWith(`/${name}.mdx`)) ?? [];
  return required(file, `the text of ${name}.mdx`).Content;
}
