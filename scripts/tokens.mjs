import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** @typedef {import('../src/theme/tokens.ts').ColorToken} ColorToken */
/** @typedef {import('../src/theme/tokens.ts').ValueToken} ValueToken */
/** @type {Record<string, string>} */
const descriptions = JSON.parse(
  readFileSync(join(root, 'src/theme/tokenDescriptions.json'), 'utf8'),
);

/** @typedef {'light' | 'dark' | 'lightMore' | 'darkMore'} Column */

/**
 * The design tokens in the Design Tokens Community Group's format, report 2025.10.
 *
 * One group for each mode, with the same names in each: `color.light`, `color.light-contrast`,
 * `color.dark`, `color.dark-contrast`, and `base.comfortable`, `base.compact`. The format knows
 * `px` and `rem` only, so an `em` of the host's text is written as the same number of `rem`; the
 * value that the stylesheet uses is kept in `$extensions`.
 *
 * @param {Record<string, ColorToken>} colors
 * @param {Record<string, ValueToken>} values
 */
export function toDesignTokens(colors, values) {
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: 'Troth. Set --troth-<token name> on any ancestor of a widget to change a token.',
    color: {
      $type: 'color',
      light: colorMode(colors, 'light', 'On a light page.'),
      'light-contrast': colorMode(colors, 'lightMore', 'On a light page, more contrast asked for.'),
      dark: colorMode(colors, 'dark', 'On a dark page.'),
      'dark-contrast': colorMode(colors, 'darkMore', 'On a dark page, more contrast asked for.'),
    },
    base: {
      comfortable: {
        $description: 'The default density.',
        ...mapTokens(values, (token, name) => valueToken(name, token.value)),
      },
      compact: {
        $description: 'For dense pages; what does not change points at the default.',
        ...mapTokens(values, (token, name) =>
          token.compact
            ? valueToken(name, token.compact)
            : { ...aliasOf(name, token.value), $description: descriptions[name] },
        ),
      },
    },
  };
}

/**
 * @param {Record<string, ColorToken>} colors
 * @param {Column} column
 * @param {string} description
 */
function colorMode(colors, column, description) {
  return {
    $description: description,
    ...mapTokens(colors, (token, name) => ({
      $value: colorValue(token[column]),
      $description: descriptions[name],
      $extensions: extensions(name, token[column]),
    })),
  };
}

/**
 * @param {string} name
 * @param {string} css the value as the stylesheet has it
 */
function valueToken(name, css) {
  return {
    ...typedValue(css),
    $description: descriptions[name],
    $extensions: extensions(name, css),
  };
}

/**
 * @param {string} name
 * @param {string} css
 */
function aliasOf(name, css) {
  return { $type: typedValue(css).$type, $value: `{base.comfortable.${name}}` };
}

/** @param {string} hex `#rrggbb` */
function colorValue(hex) {
  const components = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return { colorSpace: 'srgb', components: components.map((c) => Number(c.toFixed(4))), hex };
}

/** @param {string} css */
function typedValue(css) {
  const [, number, unit] = /^([\d.]+)(em|px|ms|s)?$/.exec(css) ?? [];
  if (number === undefined) return { $type: 'fontFamily', $value: css };
  const value = Number(number);
  if (unit === undefined) return { $type: 'number', $value: value };
  if (unit === 'ms' || unit === 's') return { $type: 'duration', $value: { value, unit } };
  return { $type: 'dimension', $value: { value, unit: unit === 'em' ? 'rem' : unit } };
}

/**
 * @param {string} name
 * @param {string} css
 */
function extensions(name, css) {
  return { troth: { cssProperty: `--troth-${name}`, cssValue: css } };
}

/**
 * @template Token
 * @template Result
 * @param {Record<string, Token>} tokens
 * @param {(token: Token, name: string) => Result} map
 * @returns {Record<string, Result>}
 */
function mapTokens(tokens, map) {
  return Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [name, map(token, name)]),
  );
}

/**
 * Writes dist/tokens.json from the built tokens.
 *
 * @returns {Promise<string>} path of the file
 */
export async function writeTokens() {
  const dist = join(root, 'dist');
  const source = pathToFileURL(join(dist, 'theme', 'tokens.js')).href;
  const { colorTokens, valueTokens } = await import(source);
  const file = join(dist, 'tokens.json');
  mkdirSync(dist, { recursive: true });
  writeFileSync(file, `${JSON.stringify(toDesignTokens(colorTokens, valueTokens), null, 2)}\n`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await writeTokens());
