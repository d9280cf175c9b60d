import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const folder = join(inject('appHost'), 'node_modules/troth');
const files = readdirSync(join(folder, 'dist'), { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(folder, 'dist', name), 'utf8') }));

const loads = (text: string, packages: string) =>
  new RegExp(`^(import|export)\\b.*['"](${packages})(/[^'"]*)?['"]`, 'm').test(text);
const isMarked = (text: string) => /^['"]use client['"];/.test(text);

describe('the tarball', () => {
  it('holds dist and the four documents, nothing else', () => {
    const names = readdirSync(folder).filter((name) => name !== 'node_modules');
    expect(names.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
  });

  it('marks every file that loads React as a client file', () => {
    const react = files.filter(({ text }) => loads(text, 'react|react-dom|styled-components'));
    expect(react.length).toBeGreaterThan(10);
    expect(react.filter(({ text }) => !isMarked(text)).map(({ name }) => name)).toEqual([]);
  });

  it('keeps core, the catalogues and the stores free of the mark and of React', () => {
    const pure = files.filter(({ name }) => /^(core|i18n|store)\//.test(name));
    expect(pure.length).toBeGreaterThan(10);
    const spoilt = pure.filter(({ text }) => isMarked(text) || loads(text, 'react|react-dom'));
    expect(spoilt.map(({ name }) => name)).toEqual([]);
  });
});
