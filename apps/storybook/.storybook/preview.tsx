import '@cairn-ds/samples/fonts/families.css';
import '@fontsource-variable/hanken-grotesk';
import './docs.css';
import './preview.css';

import type { Decorator, Preview } from '@storybook/react-vite';
import { useEffect, useRef, type ReactNode } from 'react';
import { configure } from 'storybook/test';

import { describeTypes } from './argTypes.ts';
import { Docs } from './Docs.tsx';
import { showDocument, Stage, type Look } from './Stage.tsx';
import { firstTheme, themes, titleOf } from './themes.ts';

// A machine that is busy or slow is no fault of a story.
configure({ asyncUtilTimeout: 10_000 });

const widths = { narrow: 320, phone: 390, tablet: 768, desk: 1280 };

/** A story on a page of many starts without focus: each form with errors would take it, and the page would jump there. */
function Still({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) place.current.inert = false;
  }, []);
  return (
    <div ref={place} inert>
      {children}
    </div>
  );
}

const inLook: Decorator = (Story, { globals, parameters, viewMode, title, name }) => {
  const look = globals as unknown as Look;
  if (viewMode === 'story') {
    showDocument(look);
    return (
      <Stage titles={[title.split('/').at(-1) ?? title, name]}>
        <Story />
      </Stage>
    );
  }
  const { theme, colorScheme, contrast, direction } = look;
  return (
    <div
      className={parameters.layout === 'fullscreen' ? 'piece' : 'piece piece-padded'}
      data-brand={theme}
      data-color-scheme={colorScheme === 'system' ? undefined : colorScheme}
      data-contrast={contrast === 'system' ? undefined : contrast}
      dir={direction}
    >
      <Still>
        <Story />
      </Still>
    </div>
  );
};

const preview: Preview = {
  decorators: [inLook],
  argTypesEnhancers: [describeTypes],
  tags: ['test'],
  initialGlobals: { theme: firstTheme.name, colorScheme: 'system', contrast: 'system', direction: 'ltr', text: '100%' },
  globalTypes: {
    theme: {
      description: 'The theme of a clinic',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: themes.map((theme) => ({ value: theme.name, title: titleOf(theme) })),
      },
    },
    colorScheme: {
      description: 'Light or dark',
      toolbar: {
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'As the system', icon: 'mirror' },
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    contrast: {
      description: 'Contrast',
      toolbar: {
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'Contrast as the system', icon: 'contrast' },
          { value: 'standard', title: 'Standard contrast', icon: 'circlehollow' },
          { value: 'more', title: 'More contrast', icon: 'circle' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right', icon: 'arrowright' },
          { value: 'rtl', title: 'Right to left', icon: 'arrowleft' },
        ],
      },
    },
    text: {
      description: "Size of text, as set in the reader's browser",
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          { value: '100%', title: 'Text 100%' },
          { value: '200%', title: 'Text 200%' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([name, width]) => [
          name,
          {
            name: `${width} px`,
            styles: { width: `${width}px`, height: '100%' },
            type: width < 600 ? 'mobile' : 'tablet',
          },
        ]),
      ),
    },
    // Grounds come from the theme.
    backgrounds: { disable: true },
    a11y: {
      test: 'error',
      // The whole document, so that the rules for a page are checked too; and the rules that are off by default for parts.
      context: 'html',
      config: {
        rules: [
          { id: 'region', enabled: true },
          { id: 'target-size', enabled: true },
        ],
      },
      // A test asks what is wrong, and no more: what is right takes longer to list.
      options: import.meta.env.MODE === 'test' ? { resultTypes: ['violations'], preload: { assets: ['media'] } } : {},
    },
    docs: { container: Docs, toc: { headingSelector: 'h2', title: 'On this page' } },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: ['Introduction', 'Tokens', 'Brands', 'Guides', 'Components', 'Pages', 'Mails'],
      },
    },
  },
};

export default preview;
