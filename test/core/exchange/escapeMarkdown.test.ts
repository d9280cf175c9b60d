import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeMarkdownLine } from '../../../src/core/index.ts';
import { decodeText, renderMarkdown, withoutParagraphs } from './renderMarkdown.ts';

/** What may be seen of a text: no control characters, no indents, one empty line at most. */
function seen(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replaceAll('\t', ' ')
        .replace(/\p{Cc}/gu, '')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function expectOnlyText(text: string): void {
  for (const html of renderMarkdown(escapeMarkdown(text))) {
    const inside = withoutParagraphs(html);
    expect(inside).not.toContain('<');
    expect(decodeText(inside)).toBe(seen(text));
  }
}

describe('escapeMarkdown', () => {
  it.each([
    ['MD-01', '<script>alert(1)</script>'],
    ['a comment', '<!-- x -->'],
    ['an image element', '<img src=x onerror=alert(1)>'],
    ['MD-03', '[x](javascript:alert(1))'],
    ['an image', '![x](https://e.example/x.png "t")'],
    ['a reference', '[x]: https://e.example\n\n[x]'],
    ['a footnote', 'x[^1]\n\n[^1]: y'],
    ['MD-05', '<javascript:alert(1)>'],
    ['MD-07', 'see https://e.example/a_b?c=d&e#f, www.e.example or e.example'],
    ['other schemes', 'ftp://e.example //e.example mailto:a@b.example http://localhost'],
    ['MD-09', 'write to a.b@c.example or <a@b.example>'],
    ['MD-11', 'a\n===\nb\n---\nc'],
    ['a heading', '# a\n###### b #'],
    ['MD-13', '1. a\n2) b\n12345. c'],
    ['a list', '- a\n+ b\n* c\n- [ ] d'],
    ['MD-15', '```js\nx\n```\n~~~\ny\n~~~'],
    ['a code span', '`a` ``b``'],
    ['an indented block', '    a\n\n\tb'],
    ['MD-17', '&lt;b&gt; &#60; &amp; &nbsp; R&D'],
    ['MD-19', '---\n***\n___\n- - -'],
    ['MD-21', '\\ \\\\ a\\*b\\\nc\\'],
    ['MD-23', '---\ntitle: x\n---\n+++\nx = 1\n+++'],
    ['a table', 'a | b\n--- | ---\n1 | 2'],
    ['a table of one column', '| a |\n| - |\n\na\n:-'],
    ['a quotation', '> a\n> b'],
    ['emphasis', '*a* **b** _c_ __d__ ***e*** ~~f~~ ==g== ^h^ ~i~'],
    ['shortcodes and templates', ':tada: {{ x }} {% y %} $(z) $a$ @team #12'],
    ['a definition list', 'a\n: b\n:: c\n::: note'],
    ['a hard break', 'a  \nb\\\nc'],
    ['blank lines', '\n\na\n\n\n\nb\n \nc\n'],
    ['line ends', 'a\r\nb\rc\u2028d\u0085e'],
    ['controls', 'a\0b\u001bc\ud800'],
    ['plain words', 'Stock list (all sites), by 30 April. Follow-up: yes; 100 % "sure"!'],
    ['Arabic and a family', 'مرحبا 👨‍👩‍👧'],
    ['nothing', ''],
  ])('%s: only paragraphs and breaks, and the same text', (_, text) => {
    expectOnlyText(text);
  });

  it('MD-25: any text of Markdown’s own signs', () => {
    const sign = fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~=:^$&@/"\';? \n\t\r10a',
      'http://',
      'www.',
      'e.example',
      '<b>',
      '</p>',
      '&lt;',
      '    ',
      '```',
      '---',
      '](',
    );
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 24 }), expectOnlyText), {
      numRuns: 3000,
    });
  });

  it('leaves plain sentences as they are, for those who read the source', () => {
    const plain = 'Stock list (all sites), by 30 April. Follow-up: yes; 100 % "sure"!';
    expect(escapeMarkdown(plain)).toBe(plain);
  });

  it('escapes what only other engines read: mentions, formulas, marks, attributes', () => {
    expect(escapeMarkdown('@a #1 $x$ ==m== ^s^ {b} :c:')).toBe(
      '\\@a \\#1 \\$x\\$ \\=\\=m\\=\\= \\^s\\^ \\{b\\} \\:c:',
    );
  });
});

describe('escapeMarkdownLine', () => {
  it('makes one line of a text, without what hides or turns', () => {
    expect(escapeMarkdownLine(' # Stock\n- list\u202e ')).toBe('\\# Stock - list');
    expect(escapeMarkdownLine('1.\n2.')).toBe('1\\. 2.');
  });
});

it('escapes what begins a definition or a container in engines that know them', () => {
  expect(escapeMarkdown('Term\n: what it means\n::: note')).toBe(
    'Term\\\n\\: what it means\\\n\\:\\:: note',
  );
});
