import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';

/** A page as a server sends it. */
export const rendering = (Page: ComponentType) => (): string => renderToString(<Page />);
