import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/run.mjs';
import { asPackage } from '../../../stories/guides/asPackage.ts';

export interface Example {
  /** Where it stands: `README.md`, or the file that a page shows. */
  readonly page: string;
  readonly language: string;
  /** On the lines on which it stands there. */
  readonly code: string;
}

const FENCED = /^```(\w+)\n(.*?)^```$/gms;
const SHOWN = /^import \w+ from '(.+)\?raw';$/gm;

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'stories'), { recursive: true })
    .map((name) => `stories/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.mdx')),
];

/** Every block of code on the pages of the documentation, and every file that one of them shows. */
export function readExamples(): Example[] {
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const blocks = [...text.matchAll(FENCED)].map(({ 1: language = '', 2: code = '', index }) => {
      const above = text.slice(0, index).replace(/[^\n]/g, '');
      return { page, language, code: `${above}\n${code}` };
    });
    const files = [...text.matchAll(SHOWN)].map(([, name = '']) => {
      const path = join(dirname(page), name).replaceAll('\\', '/');
      const code = asPackage(readFileSync(join(root, path), 'utf8'));
      return { page: path, language: path.replace(/.*\./, ''), code };
    });
    return [...blocks, ...files];
  });
}
