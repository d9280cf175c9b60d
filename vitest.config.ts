import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';
import { patience } from './test/patience.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
// Time limits leave room for a busy machine: what is slow shows in the report.
const shared = {
  setupFiles: ['./vitest.setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: patience } },
};
const executablePath = findChromium();

// One each: Vitest writes the project's name into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  }),
  instances: [{ browser: 'chromium' as const }],
});

// Named up front, so that Vite never finds one half-way through a run and reloads the page.
const optimizeDeps = {
  include: [
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
    '@radix-ui/react-dialog',
    '@testing-library/react',
    '@testing-library/user-event',
    'axe-core',
    'canonicalize',
    'd3-dsv',
    'diff',
    'fractional-indexing',
    'get-nonce',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
    'styled-components',
  ],
};

// What needs no document, and keeps nothing between files: one context for all of them.
const pure = ['test/{core,i18n,sample,theme,house}/**/*.test.ts'];

// To load the library anew for each file takes longer than its tests: files that cannot share it
// with others say so in their names.
const alone = 'test/**/*.alone.test.tsx';

// A browser beside workers that fill every core is too slow for a test that waits for it. Two of its
// pages at a time: by itself, Vitest takes one on two cores.
const afterTheOthers = { sequence: { groupOrder: 1 }, maxWorkers: 2 };

const projects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'core',
      environment: 'node',
      isolate: false,
      include: pure,
      ...shared,
    },
  },
  {
    test: {
      name: 'unit',
      env: { REACT_MAJOR: '19' },
      environment: 'jsdom',
      isolate: false,
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: [
        ...pure,
        alone,
        'test/**/*.{ssr,browser,tabs}.test.{ts,tsx}',
        'test/package/**',
        '**/node_modules/**',
      ],
      ...shared,
    },
  },
  {
    test: {
      name: 'alone',
      env: { REACT_MAJOR: '19' },
      environment: 'jsdom',
      include: [alone],
      ...shared,
    },
  },
  {
    test: {
      name: 'ssr',
      environment: 'node',
      isolate: false,
      include: ['test/**/*.ssr.test.{ts,tsx}'],
      ...shared,
    },
  },
  {
    plugins: [react18()],
    test: {
      name: 'react18',
      env: { REACT_MAJOR: '18' },
      environment: 'jsdom',
      isolate: false,
      include: ['test/{conformance,components,hooks/document}/**/*.test.{ts,tsx}'],
      exclude: [alone, 'test/**/*.{ssr,browser}.test.{ts,tsx}', '**/node_modules/**'],
      ...shared,
    },
  },
  {
    plugins: [react18()],
    test: {
      name: 'alone18',
      env: { REACT_MAJOR: '18' },
      environment: 'jsdom',
      include: ['test/components/**/*.alone.test.tsx'],
      ...shared,
    },
  },
  {
    optimizeDeps,
    test: {
      name: 'browser',
      ...afterTheOthers,
      // Its files share an origin, and how much that may keep.
      browser: { ...inChromium(), fileParallelism: false },
      include: ['test/**/*.browser.test.{ts,tsx}'],
      ...shared,
    },
  },
  {
    plugins: [storybookTest({ configDir: `${root}.storybook` })],
    optimizeDeps,
    // One page for story after story, as in Storybook. The whole loop is a long story.
    test: {
      name: 'stories',
      ...afterTheOthers,
      isolate: false,
      browser: inChromium(),
      ...shared,
      testTimeout: 240_000,
    },
  },
  {
    test: {
      name: 'tabs',
      // It opens, limits and kills browsers of its own: after all the others.
      sequence: { groupOrder: 2 },
      environment: 'node',
      include: ['test/**/*.tabs.test.ts'],
      globalSetup: './test/store/tabs/buildPage.ts',
      testTimeout: 240_000,
      hookTimeout: 60_000,
    },
  },
  {
    test: {
      name: 'package',
      environment: 'node',
      include: ['test/package/*.test.ts'],
      globalSetup: './test/package/hosts.ts',
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
];

/** Short files that take long: begun last, each would run alone at the end. */
const long = /(TheLoop|IntranetPage)\.stories\.tsx$|killed\.tabs\.test\.ts$/;

/** Vitest begins with the largest files of each project; before these come the long ones. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...new Set(sorted.map(({ project }) => project))].flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}

export default defineConfig({
  test: {
    projects,
    sequence: { sequencer: LongestFirst },
    // Vitest keeps one core for itself, which on two cores leaves half of the machine idle.
    maxWorkers: '100%',
    slowTestThreshold: 2000,
  },
});

/** Takes React and all that must share its copy from test/react18, as a host on React 18 would. */
function react18(): Plugin {
  const folder = `${root}test/react18/`;
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const names = Object.keys(dependencies);
  return {
    name: 'troth:react18',
    enforce: 'pre',
    resolveId(source) {
      const isOurs = names.some((name) => source === name || source.startsWith(`${name}/`));
      return isOurs ? this.resolve(source, `${folder}package.json`, { skipSelf: true }) : null;
    },
  };
}
