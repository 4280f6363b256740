'use client';

import { useEffect } from 'react';

import { enhance } from '../../enhance/index.js';

/**
 * Runs `enhance` in a React application, once, wherever it stands: in a layout it
 * serves the pages that come and go below it as well. Renders nothing. A static
 * page calls `enhance` from a script of its own instead, and ships no React for it.
 */
export function Enhance(): null {
  // React may listen at the document, and goes first with what the application does itself.
  useEffect(() => enhance(document), []);
  return null;
}
