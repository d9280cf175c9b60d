// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code.
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../scripts/source-rules.mjs';

const CLIENT = `'use client';\nimport { styled } from 'styled-components';\nimport { t } from '../../theme/t.ts';\nimport { focusRing } from '../ui/focusRing.ts';\n`;
const WIDGET = 'src/components/widget/Widget.tsx';

const allBroken = (path: string, text: string) =>
  checkSource(path, text).map((problem) => problem.split(' ')[1]?.replace(':', ''));
/** Samples are shorter without ids and weights. */
const rulesBroken = (path: string, text: string) =>
  allBroken(path, text).filter((rule) => rule !== 'own-id' && rule !== 'own-weight');

const brokenBy = (code: string) => allBroken(WIDGET, CLIENT + code);

describe('own-id', () => {
  it.each([
    ['styled.div`${ownCss(boxCss)}`', ['own-id']],
    ['styled(Box)`${ownCss(boxCss)}`', ['own-id']],
    ["styled.div.withConfig({ componentId: 'troth-box' })`${ownCss(boxCss)}`", []],
    ['css`gap: 1em;`', []],
  ])('%s', (code, broken) => {
    expect(brokenBy(`const boxCss = '';\n${code}`)).toEqual(broken);
  });
});

describe('own-weight', () => {
  const box = "styled.div.withConfig({ componentId: 'troth-box' })";
  it.each([
    [`${box}\`gap: 1em;\``, ['own-weight']],
    [`${box}\`\${boxCss}\``, ['own-weight']],
    [`${box}\`\${ownCss(boxCss)} gap: 1em;\``, ['own-weight']],
    [`${box}\`\${ownCss(boxCss)}\``, []],
    [`${box}\`\${rootCss(boxCss)}\``, []],
  ])('%s', (code, broken) => {
    expect(brokenBy(`const boxCss = '';\n${code}`)).toEqual(broken);
  });
});

describe('static-styles', () => {
  it.each([
    ['a token', "styled.div`color: ${t('ink')};`"],
    ['an imported constant', 'styled.div`${focusRing}`'],
    ['a constant of the file', "const GAP = '1em';\nexport const Box = styled.div`gap: ${GAP};`"],
    [
      'a constant made of tokens',
      "const LINE = `1px solid ${t('ink')}`;\nstyled(Box)`border: ${LINE};`",
    ],
    ['attributes', "styled.button.attrs({ type: 'button' })`gap: 1em;`"],
    ['styles with a weight', "styled.div`${ownCss('gap: 1em;')}`"],
    ['a css fragment', "const ring = css`color: ${t('ink')};`;\nstyled.div`${ring}`"],
  ])('accepts %s', (_, code) => {
    expect(rulesBroken(WIDGET, CLIENT + code)).toEqual([]);
  });

  it.each([
    ['a function of the props', 'styled.div`width: ${(props) => props.width}px;`'],
    ['a property', 'styled.div`color: ${theme.ink};`'],
    ['a token named by data', 'styled.div`color: ${t(name)};`'],
    ['a variable', 'let gap = 1;\nstyled.div`gap: ${gap}em;`'],
    ['a local', 'function f(gap: string) { return css`gap: ${gap};`; }'],
    ['a constant made of data', 'const gap = read();\nstyled.div`gap: ${gap};`'],
    ['a function in a css fragment', 'const a = css`top: ${(p) => p.y};`;\nstyled.div`${a}`'],
    ['data with a weight', 'styled.div`${ownCss(read())}`'],
    ['attrs', 'styled.div.attrs({ id: 1 })`color: ${() => 1};`'],
    ['an object', 'styled.div({ color: 1 })'],
  ])('refuses %s', (_, code) => {
    expect(new Set(rulesBroken(WIDGET, CLIENT + code))).toEqual(new Set(['static-styles']));
  });
});

describe('the other rules', () => {
  it.each([
    ['short-file', 'src/core/a.ts', '\n'.repeat(301)],
    ['client-directive', 'src/hooks/useA.ts', "import { useState } from 'react';"],
    ['client-directive', 'src/components/a/A.tsx', 'export const A = () => <br />;'],
    ['client-directive', 'src/core/a.ts', "'use client';"],
    ['static-css', WIDGET, [CLIENT, 'export const boxCss = `gap: ${gap()};`;'].join('')],
    ['static-css', 'src/components/ui/boxCss.ts', 'export const boxCss = (gap) => `gap: ${gap};`;'],
    ['named-styled', WIDGET, "'use client';\nimport styled from 'styled-components';"],
    ['no-inline-style', WIDGET, "'use client';\nconst a = <i style={{ top: 1 }} />;"],
    ['words-in-catalogues', WIDGET, "'use client';\nconst a = <p>Hello</p>;"],
    ['words-in-catalogues', WIDGET, '\'use client\';\nconst a = <a aria-label="Close" />;'],
    ['pure-core', 'src/core/a.ts', 'const now = new Date();'],
    ['pure-core', 'src/core/a.ts', 'const now = Date.now();'],
    ['pure-core', 'src/i18n/a.ts', 'const id = Math.random();'],
    ['explicit-locale', 'src/core/a.ts', 'const a = (1).toLocaleString();'],
    ['explicit-locale', 'src/hooks/a.ts', "const a = new Intl.NumberFormat('en');"],
    ['no-local-storage', 'src/store/a.ts', "localStorage.getItem('a');"],
  ])('%s refuses its case in %s', (rule, path, code) => {
    expect(rulesBroken(path, code)).toEqual([rule]);
  });

  it.each([
    ['a hook file that only takes a type', 'src/hooks/a.ts', "import type { Ref } from 'react';"],
    ['a style handed through', WIDGET, "'use client';\nconst a = <i style={style} />;"],
    ['marks without letters', WIDGET, "'use client';\nconst a = <p>{a} · {b}</p>;"],
    [
      'a stylesheet of constants',
      WIDGET,
      [CLIENT, "const boxCss = `gap: ${t('space')};`;"].join(''),
    ],
    ['a given instant', 'src/core/a.ts', 'const a = new Date(instant);'],
    ['Intl where it belongs', 'src/i18n/formats.ts', "new Intl.NumberFormat('en');"],
  ])('they accept %s', (_, path, code) => {
    expect(rulesBroken(path, code)).toEqual([]);
  });
});
