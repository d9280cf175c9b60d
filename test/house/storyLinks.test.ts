import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';

const stories = readdirSync(join(root, 'stories'), { recursive: true })
  .map((name) => `stories/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => /\.(mdx|tsx?)$/.test(name));
const textOf = new Map(
  [...stories, 'README.md', '.storybook/theme.ts'].map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]),
);

const titleOf = (text: string) => /\btitle(?:: |=)['"](.+?)['"]/.exec(text)?.[1] ?? '';

/** The stories that a page belongs to; else the page itself, which then has a title of its own. */
function ownerOf(page: string): string {
  const text = textOf.get(page) ?? '';
  const name = /<Meta of=\{(\w+)\}/.exec(text)?.[1];
  const file = name && new RegExp(`as ${name} from '\\./(.+)'`).exec(text)?.[1];
  return file ? page.replace(/[^/]+$/, file) : page;
}

/** Every place that an address of Storybook can lead to: `docs/tokens--docs`. */
const places = new Set(
  [...textOf].flatMap(([path, text]) => {
    if (path.endsWith('.mdx'))
      return [`docs/${toId(titleOf(textOf.get(ownerOf(path)) ?? ''), 'docs')}`];
    if (!path.endsWith('.stories.tsx')) return [];
    return [...text.matchAll(/^export const (\w+)/gm)].map(
      ([, name = '']) => `story/${toId(titleOf(text), storyNameFromExport(name))}`,
    );
  }),
);

const links = [...textOf].flatMap(([path, text]) =>
  [...text.matchAll(/\b(?:docs|story)\/[\w-]+--[\w-]+/g)].map(([place]) => ({ path, place })),
);

describe('links into Storybook', () => {
  it('lead to pages and stories that there are', () => {
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ place }) => !places.has(place))).toEqual([]);
  });
});
