import type { StorybookConfig } from '@storybook/react-vite';
import { colorTokens } from '../src/theme/tokens.ts';
import { reference } from './reference.ts';

const { paper, ink } = colorTokens;

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // The theme toolbar paints the page; a second way to do so would contradict it.
    backgrounds: false,
    changeDetection: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  // Before the page's own styles are there: no white flash on a dark page.
  previewHead: (head) => `${head}
    <link rel="icon" href="./favicon.svg">
    <style>
      :root { color-scheme: light dark; }
      :root, body, .sb-wrapper.sb-wrapper { background: light-dark(${paper.light}, ${paper.dark}); }
      body { color: light-dark(${ink.light}, ${ink.dark}); }
      .sb-previewBlock.sb-previewBlock { border: 0; background: none; box-shadow: none; }
      .sb-previewBlock_header, .sb-argstableBlock { display: none !important; }
    </style>`,
  // Comments on props become the tables of the documentation pages.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => {
    // The library's own build settings do not fit a website.
    const { lib, rollupOptions, ...build } = vite.build ?? {};
    return { ...vite, build, plugins: [...(vite.plugins ?? []), reference()] };
  },
};

export default config;
