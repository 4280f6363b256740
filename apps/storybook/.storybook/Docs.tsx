import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useSyncExternalStore } from 'react';

import { dark, light } from './theme.ts';

const night = window.matchMedia('(prefers-color-scheme: dark)');

function watch(onChange: () => void) {
  night.addEventListener('change', onChange);
  return () => night.removeEventListener('change', onChange);
}

/** A page of documentation, by day or by night as the reader's system has it. */
export function Docs(props: DocsContainerProps) {
  const isNight = useSyncExternalStore(watch, () => night.matches);
  return <DocsContainer {...props} theme={isNight ? dark : light} />;
}
