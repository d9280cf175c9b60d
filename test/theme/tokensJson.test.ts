import { describe, expect, it } from 'vitest';
import { toDesignTokens } from '../../scripts/tokens.mjs';
import { colorTokens, valueTokens } from '../../src/theme/tokens.ts';

type Json = { readonly [key: string]: unknown };
type Found = { readonly path: string; readonly token: Json; readonly type: unknown };

const file = toDesignTokens(colorTokens, valueTokens) as unknown as Json;

/** Every token of the file with its path and its own or inherited type, as a reader finds them. */
function findTokens(group: Json, path: string[] = [], inherited?: unknown): Found[] {
  const type = group.$type ?? inherited;
  if ('$value' in group) return [{ path: path.join('.'), token: group, type }];
  return Object.entries(group)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => findTokens(child as Json, [...path, key], type));
}

const tokens = findTokens(file);
const at = (path: string) => tokens.find((found) => found.path === path);

describe('tokens.json', () => {
  it('holds every colour in four modes and every value in two densities', () => {
    expect(tokens).toHaveLength(
      4 * Object.keys(colorTokens).length + 2 * Object.keys(valueTokens).length,
    );
  });

  it.each(tokens)('$path has a type, a description and a name the format allows', (found) => {
    expect(['color', 'dimension', 'duration', 'number', 'fontFamily']).toContain(found.type);
    expect(found.token.$description).toEqual(expect.any(String));
    expect(found.path).toMatch(/^[^${}]+$/);
  });

  it('writes colours as sRGB components with a hex fallback', () => {
    expect(at('color.dark-contrast.paper')?.token.$value).toEqual({
      colorSpace: 'srgb',
      components: [0, 0, 0],
      hex: '#000000',
    });
  });

  it('writes sizes in the units that the format has, and keeps the stylesheet’s own', () => {
    expect(at('base.comfortable.text-large')).toMatchObject({
      type: 'dimension',
      token: {
        $value: { value: 1.25, unit: 'rem' },
        $extensions: { troth: { cssProperty: '--troth-text-large', cssValue: '1.25em' } },
      },
    });
    expect(at('base.comfortable.line')?.token.$value).toEqual({ value: 1, unit: 'px' });
    expect(at('base.comfortable.duration')?.token.$value).toEqual({ value: 140, unit: 'ms' });
    expect(at('base.comfortable.line-height')?.token.$value).toBe(1.5);
    expect(at('base.comfortable.font-family')?.token.$value).toBe('inherit');
  });

  it('lets a compact token that does not change point at the comfortable one', () => {
    expect(at('base.compact.radius')?.token.$value).toBe('{base.comfortable.radius}');
    expect(at('base.compact.space')?.token.$value).toEqual({ value: 0.375, unit: 'rem' });
    const aliases = tokens.map(({ token }) => token.$value).filter((v) => typeof v === 'string');
    for (const alias of aliases.filter((v) => v.startsWith('{'))) {
      expect(at(alias.slice(1, -1))).toBeDefined();
    }
  });
});
