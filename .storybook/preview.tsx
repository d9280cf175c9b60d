import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import type { Clock } from '../src/hooks/useTroth.ts';
import { de } from '../src/i18n/de/index.ts';
import { TrothProvider } from '../src/provider/TrothProvider.tsx';
import { patience } from '../test/patience.ts';
import { DocsContainer } from './DocsContainer.tsx';
import { docsCss } from './docs.ts';
import { paintPage, type ToolbarGlobals, writePageStyle } from './page.ts';

writePageStyle(docsCss);
configure({ asyncUtilTimeout: patience });

/**
 * Stories live on this day, so that "due tomorrow" is true whenever they are looked at; one that
 * lives on another day says so by `parameters.clock`.
 */
const storyDay = new Date('2026-10-05T09:00:00Z');
const clock = () => storyDay;

const catalogues = { en: undefined, de };

type Globals = ToolbarGlobals & {
  readonly locale?: keyof typeof catalogues;
  readonly direction?: 'locale' | 'ltr' | 'rtl';
};

const withTroth: Decorator = (Story, { globals, parameters }) => {
  const { locale = 'en', direction, theme = 'auto', contrast, density } = globals as Globals;
  paintPage({ theme, contrast, density } as ToolbarGlobals);
  return (
    <TrothProvider
      locale={locale}
      messages={catalogues[locale]}
      dir={direction === 'locale' ? undefined : direction}
      timeZone="UTC"
      clock={(parameters.clock as Clock | undefined) ?? clock}
      colorScheme={theme}
      contrast={contrast}
      density={density}
    >
      <Story />
    </TrothProvider>
  );
};

/** What measures itself has done so a frame after it was drawn: only then axe looks at a story. */
const afterEach = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });

const choose = (
  title: string,
  icon: string,
  items: readonly (readonly [value: string, title: string, right?: string])[],
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, label, right]) => ({ value, title: label, ...(right && { right }) })),
  },
});

const preview: Preview = {
  decorators: [withTroth],
  afterEach,
  initialGlobals: {
    theme: 'auto',
    contrast: 'auto',
    direction: 'locale',
    locale: 'en',
    density: 'comfortable',
  },
  globalTypes: {
    theme: choose('Theme', 'contrast', [
      ['auto', 'System theme'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    contrast: choose('Contrast', 'eye', [
      ['auto', 'System contrast'],
      ['standard', 'Standard contrast'],
      ['more', 'More contrast'],
    ]),
    direction: choose('Direction', 'transfer', [
      ['locale', 'Automatic direction'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    locale: choose('Language', 'globe', [
      ['en', 'English', 'en'],
      ['de', 'Deutsch', 'de'],
    ]),
    density: choose('Density', 'component', [
      ['comfortable', 'Comfortable'],
      ['compact', 'Compact'],
    ]),
  },
  parameters: {
    // Not each element that passes is listed, which takes axe as long as to check them all.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { container: DocsContainer, toc: { title: 'On this page', headingSelector: 'h2' } },
    options: {
      storySort: {
        order: [
          // What one sees first: all widgets at work.
          'One partnership',
          ['Intranet page', 'The whole loop', 'Partnership', 'PartnershipOverview'],
          'Start here',
          'Tokens',
          'Results and refusals',
          'Reference',
          'Measure',
          ['TrustSurvey', 'TrustRadar'],
          'Promise',
          'Repair',
          'Reset',
          '*',
          'Internals',
        ],
      },
    },
    viewport: {
      options: {
        narrow: {
          name: '320 px (small phone, or a laptop at 400 %)',
          styles: { width: '320px', height: '640px' },
        },
        phone: { name: '390 px (phone)', styles: { width: '390px', height: '844px' } },
        column: { name: '560 px (intranet column)', styles: { width: '560px', height: '800px' } },
        tablet: { name: '820 px (tablet)', styles: { width: '820px', height: '1180px' } },
        desktop: { name: '1280 px (desktop)', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
};

export default preview;
