// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene, TextMark } from '../../../src/core/exchange/scene.ts';
import { sceneToSvg } from '../../../src/core/exchange/sceneToSvg.ts';

const words = (text: string): TextMark => ({
  type: 'text',
  x: 10,
  y: 20,
  text,
  size: 16,
  weight: 400,
  anchor: 'start',
  fill: '#23201c',
});

const scene = (text: string): Scene => ({
  width: 100,
  height: 50,
  background: '#fff',
  title: text,
  marks: [words(text), { type: 'path', d: 'M0 0L1 1', stroke: '#000', dash: [2, 4] }],
});

/** The file as an XML parser reads it; a parser that stumbles is an error. */
function parse(svg: string): Document {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return page;
}

/** Nothing in it can run, load or point elsewhere. */
function expectHarmless(page: Document) {
  const elements = [...page.querySelectorAll('*')];
  expect([...new Set(elements.map((one) => one.nodeName))].sort()).toEqual(
    ['path', 'rect', 'svg', 'text', 'title'].sort(),
  );
  for (const { name, value } of elements.flatMap((one) => [...one.attributes])) {
    expect(name).not.toMatch(/^on|href|style/i);
    expect(value).not.toMatch(/url\(|javascript:/i);
  }
  expect(page.doctype).toBeNull();
  expect([...page.childNodes].map((node) => node.nodeType)).toEqual([Node.ELEMENT_NODE]);
}

/** What XML can hold of a text. */
const inXml = (text: string) =>
  [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const isControl = code < 0x20 && ![9, 10, 13].includes(code);
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      return isControl || isHalf || code === 0xfffe || code === 0xffff ? '\ufffd' : sign;
    })
    .join('');

describe('sceneToSvg', () => {
  it.each([
    ['SVG-01', '</text><script>alert(1)</script>'],
    ['SVG-03', ']]>'],
    ['SVG-05', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;'],
    ['SVG-07', 'a\u0001b'],
    ['SVG-09', 'a\ufffeb'],
    ['SVG-11', '<a xlink:href="javascript:alert(1)">x</a>'],
    ['SVG-13', '<style>*{background:url(//e)}</style>'],
    ['a handler', '" onload="alert(1)'],
    ['an apostrophe', "' onload='alert(1)"],
    ['foreign markup', '<foreignObject><iframe src="//e"/></foreignObject>'],
    ['a comment', '<!-- -->'],
    ['an instruction', '<?xml-stylesheet href="//e"?>'],
    ['an entity', '&lt;&#0;&amp'],
    ['half a pair', 'a\ud800b'],
    ['emoji', '👨‍👩‍👧'],
    ['nothing', ''],
  ])('%s: %j is text and nothing else', (_, text) => {
    const page = parse(sceneToSvg(scene(text)));
    expectHarmless(page);
    expect(page.querySelector('text')?.textContent).toBe(inXml(text));
    expect(page.querySelector('title')?.textContent).toBe(inXml(text));
  });

  it('is an image of the size of the scene, with a name', () => {
    const root = parse(sceneToSvg(scene('Trust radar'))).documentElement;
    expect(root.getAttribute('viewBox')).toBe('0 0 100 50');
    expect(root.getAttribute('width')).toBe('100');
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector('title')?.textContent).toBe('Trust radar');
  });

  it('writes what a path says, and only that', () => {
    const path = parse(sceneToSvg(scene(''))).querySelector('path');
    expect(path?.getAttribute('d')).toBe('M0 0L1 1');
    expect(path?.getAttribute('fill')).toBe('none');
    expect(path?.getAttribute('stroke-dasharray')).toBe('2 4');
    expect(path?.hasAttribute('opacity')).toBe(false);
  });

  it('keeps attributes in their quotes', () => {
    const hostile = '"/><script>alert(1)</script>';
    const page = parse(
      sceneToSvg({
        ...scene(''),
        background: hostile,
        marks: [
          { ...words(''), fill: hostile },
          { type: 'path', d: hostile, fill: hostile, stroke: hostile },
        ],
      }),
    );
    expectHarmless(page);
    expect(page.querySelector('path')?.getAttribute('d')).toBe(hostile);
  });

  it('any text comes back as far as XML can hold it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const page = parse(sceneToSvg(scene(text)));
        expectHarmless(page);
        // A parser reads every line break as LF.
        const lines = inXml(text).replace(/\r\n?/g, '\n');
        expect(page.querySelector('text')?.textContent).toBe(lines);
      }),
      { numRuns: 300 },
    );
  });
});
