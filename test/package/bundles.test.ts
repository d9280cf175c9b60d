import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, inject, it } from 'vitest';

const STYLING = /node_modules\/(styled-components|@radix-ui)\//;
const REACT = /node_modules\/(react|react-dom|scheduler)\//;

/** Bundles an app that imports everything of one entry; returns the files that got in. */
async function modulesOf(entry: string): Promise<string[]> {
  const root = inject('appHost');
  const file = join(root, `${entry.replaceAll('/', '-')}.js`);
  writeFileSync(file, `import * as all from '${entry}'; console.log(all);`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: file } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
}

it.each(['troth/hooks'])('%s bundles React, but no styling or dialog library', async (entry) => {
  const modules = await modulesOf(entry);
  expect(modules.some((file) => REACT.test(file))).toBe(true);
  expect(modules.filter((file) => STYLING.test(file))).toEqual([]);
});

it.each(['troth/core', 'troth/store', 'troth/sample', 'troth/locales/en', 'troth/locales/de'])(
  '%s bundles neither React nor styles',
  async (entry) => {
    const modules = await modulesOf(entry);
    expect(modules.some((file) => file.includes('node_modules/troth/dist/'))).toBe(true);
    expect(modules.filter((file) => REACT.test(file) || STYLING.test(file))).toEqual([]);
  },
);

const widgets = [
  'trust-radar',
  'trust-survey',
  'commitment-tracker',
  'post-mortem',
  'rearticulation-form',
];

it.each(widgets)('troth/%s bundles no other widget', async (widget) => {
  const modules = await modulesOf(`troth/${widget}`);
  expect(modules.some((file) => STYLING.test(file))).toBe(true);
  const others = widgets.filter((other) => other !== widget);
  const foreign = (file: string) => others.some((other) => file.includes(`components/${other}/`));
  expect(modules.filter(foreign)).toEqual([]);
});
