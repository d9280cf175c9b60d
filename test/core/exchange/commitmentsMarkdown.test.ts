// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { commitmentsMarkdown } from '../../../src/core/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { P, play, promised, R } from '../commitments/conversation.ts';
import { drafted, parties, people } from './commitments.ts';
import { elementsOf, renderMarkdown } from './renderMarkdown.ts';

describe('commitmentsMarkdown', () => {
  it('tells who does what for whom, by when, and what will be looked at', () => {
    const moved = play(
      promised(),
      ['proposeAmendment', P, { terms: { due: '2026-05-15' }, reason: 'A ward moved' }],
      ['acceptAmendment', R],
    );
    expect(commitmentsMarkdown([moved], { parties, people })).toBe(`# Commitments

## Ward rounds

- **Who does it:** Dispatcher, Harbour Logistics
- **For whom:** Northwind Health
- **State:** promised
- **Due:** May 15, 2026 (originally Apr 30, 2026)

**What is delivered**

Two ward rounds a day

**Conditions of satisfaction**

- Before nine and before five
- Signed for
`);
  });

  it('leaves out what is not there yet', () => {
    const terms = { deliverable: ' ', conditions: [{ id: 'a', text: '' }], due: null };
    expect(commitmentsMarkdown([drafted({ terms })])).toBe(`# Commitments

## Ward rounds

- **Who does it:** harbour
- **For whom:** northwind
- **State:** draft
- **Due:** not agreed yet
`);
  });

  it('speaks the words and the locale it is given, from the heading it is given', () => {
    const text = commitmentsMarkdown([drafted()], {
      words: { heading: 'Zusagen', due: 'Fällig' },
      formats: createFormats('de'),
      level: 2,
    });
    expect(text).toContain('## Zusagen\n\n### Ward rounds\n');
    expect(text).toContain('- **Fällig:** 30\\.04\\.2026\n');
    expect(text).toContain('- **For whom:** northwind\n');
  });

  it('says so where there is nothing', () => {
    const nothing = '# Commitments\n\nThere are no commitments.\n';
    expect(commitmentsMarkdown([])).toBe(nothing);
    expect(commitmentsMarkdown([{}, null] as never[])).toBe(nothing);
  });

  it('shows what people typed and lets none of it become anything else', () => {
    const evil =
      '<img src=x onerror=alert(1)>\n# [x](javascript:alert(1)) https://e.example\n- | a |';
    const commitment = {
      ...drafted({ performer: { partyId: 'harbour', personId: 'p' } }),
      title: evil,
      terms: [{ deliverable: evil, conditions: [{ id: 'a', text: evil }], due: '2026-04-30' }],
    };
    const text = commitmentsMarkdown([commitment], {
      parties: [
        { id: 'harbour', name: evil },
        { id: 'northwind', name: '1. x' },
      ],
      people: [{ id: 'p', partyId: 'harbour', name: evil }],
      words: { state: evil, conditions: evil },
    });
    for (const html of renderMarkdown(text)) {
      expect(elementsOf(html)).toEqual([
        ...['h1', 'h2', 'ul'],
        ...['li', 'strong', 'li', 'strong', 'li', 'strong', 'li', 'strong'],
        ...['p', 'strong', 'p', 'br', 'br', 'p', 'strong', 'ul', 'li'],
      ]);
      expect(html.split('&lt;img src=x onerror=alert(1)&gt;')).toHaveLength(8);
    }
  });
});
