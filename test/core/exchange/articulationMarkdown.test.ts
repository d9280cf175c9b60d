// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulationShape } from '../../../src/core/articulation/shape/articulationShape.ts';
import type { Articulation, ClauseReply } from '../../../src/core/articulation/types.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import { mapText } from '../../../src/core/document/mapText.ts';
import {
  type ArticulationMarkdownOptions,
  articulationMarkdown,
} from '../../../src/core/exchange/articulationMarkdown.ts';
import type { Party } from '../../../src/core/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { begun, inForce, signedBy, written } from '../articulation/support/agreements.ts';
import { renderMarkdown } from './renderMarkdown.ts';

const parties: Party[] = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
const formats = createFormats('en', 'Europe/Berlin');

const markdown = (doc: Articulation, rest: Partial<ArticulationMarkdownOptions> = {}) =>
  articulationMarkdown(doc, { words: en.articulation, formats, parties, ...rest });

/** The text of a section, from its heading to the next. */
const section = (text: string, title: string) =>
  text.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`));

/** Somebody's word on the clause as it stands. */
const reply = (doc: Articulation, clauseId: string, rest: Partial<ClauseReply>): ClauseReply => ({
  kind: 'accept',
  of: wordingHash(doc.clauses[clauseId] as never),
  wording: null,
  reason: '',
  personId: '',
  at: '2026-03-06T08:00:00Z',
  ...rest,
});

/** The next version: one clause changed, one new, one left out, each reason said. */
function next(): Articulation {
  const before = inForce();
  const doc = begun({ id: 'v2', supersedes: before, trigger: 'scheduled_review' });
  const { fax: _, ...kept } = doc.clauses;
  const time = { ...doc.clauses.time, target: '99 %' } as Articulation['clauses'][string];
  return {
    ...doc,
    clauses: {
      ...kept,
      time,
      card: {
        order: 'a1',
        section: 'principle',
        proposedBy: 'northwind',
        text: 'We call before we write',
      },
    },
    reasons: { time: 'The new depot is nearer', fax: 'The machine is gone' },
  };
}

describe('articulationMarkdown', () => {
  it('begins with where it stands, between whom, why and for how long', () => {
    expect(markdown(written()).split('\n## ')[0]).toBe(`# How we deliver to the wards

- **Where it stands:** Draft
- **Version:** 1
- **Between:** Northwind Health and Harbour Logistics
- **Begun:** Mar 5, 2026, 9\\:00 AM, by Northwind Health
- **Why now:** People have changed
- **Meant to hold from:** Apr 1, 2026
- **To be looked at again by:** Oct 1, 2026
- Times in Europe/Berlin

**What led to it**

The dispatcher has left
`);
  });

  it('tells each section with what its clauses say', () => {
    const text = markdown(inForce());
    expect(section(text, 'Where things stand')).toBe(`## Where things stand

**What has changed**

- The depot has moved

`);
    expect(section(text, 'Shared outcomes')).toBe(`## Shared outcomes

- Insulin is on the ward in time
  - **How we will tell:** Deliveries before nine
  - **Where it stands today:** 82 %
  - **Where it is to stand:** 98 %
  - **By when:** Sep 30, 2026
  - **Whom it serves:** Patients of ward 3

`);
    expect(section(text, 'Who does what')).toBe(`## Who does what

- Calling the ward when a van is late
  - **Which outcome it serves:** “Insulin is on the ward in time”
  - **Who answers for it (A):** Harbour Logistics
  - **Who does it (R):** Night desk, Harbour Logistics
  - **Who is told after (I):** Northwind Health
- Faxing the list
  - Ends with this version

`);
    expect(section(text, 'What each side brings')).toContain(
      '- Two vans\n  - **Who brings it:** Harbour Logistics\n',
    );
    expect(section(text, 'Who is who')).toContain(
      '- **Night desk:** Dispatcher, Harbour Logistics\n',
    );
  });

  it('keeps the paragraphs of a clause', () => {
    const doc = written();
    const clauses = {
      long: { ...doc.clauses.moved, text: 'First\nsecond\n\n# Third' },
    } as Articulation['clauses'];
    const html = renderMarkdown(markdown({ ...doc, clauses, replies: {}, echoes: {} }));
    for (const rendered of html) {
      const { body } = new DOMParser().parseFromString(rendered, 'text/html');
      const item = [...body.querySelectorAll('li')].find((li) => li.textContent?.includes('Third'));
      expect(item?.querySelectorAll('p')).toHaveLength(2);
      expect(item?.querySelector('h1')).toBeNull();
      expect(item?.querySelector('br')).not.toBeNull();
    }
  });

  it('keeps both wordings where the sides differ, with the reason', () => {
    const text = section(markdown({ ...written(), status: 'in_review' }), 'Who does what');
    expect(text).toContain(
      `  - **How it stands:** Seen differently (wording of Harbour Logistics)
  - **Northwind Health would put it so:** Who does it (R): Night desk, Harbour Logistics and Harbour Logistics
  - **Why:** One person can be ill
`,
    );
  });

  it('tells who would leave a clause out, and who asks for another wording', () => {
    const doc: Articulation = { ...written(), status: 'in_review' };
    const replies: Articulation['replies'] = {
      moved: { harbour: reply(doc, 'moved', { kind: 'counter', reason: 'Known to all' }) },
      time: { harbour: reply(doc, 'time', { kind: 'send_back', reason: 'Which ward?' }) },
      vans: { harbour: reply(doc, 'vans', {}) },
    };
    const text = markdown({ ...doc, replies });
    expect(text).toContain('  - Harbour Logistics would leave it out\n  - **Why:** Known to all\n');
    expect(text).toContain(
      '  - Harbour Logistics asks for another wording\n  - **Why:** Which ward?\n',
    );
    expect(section(text, 'What each side brings')).not.toContain('How it stands');
  });

  it('tells what was written back, and what is missing', () => {
    const text = markdown({ ...written(), status: 'in_review' });
    expect(section(text, 'Who does what')).toContain(
      '**Harbour Logistics, in its own words**\n\nIf we are late, we call you.\n\n- Not answered yet.',
    );
    expect(section(text, 'What is still open')).toContain('- Northwind Health has yet to sign.');
    expect(section(text, 'What becomes of open promises')).toContain('- card\n');
  });

  it('says what changed since the version before, and why', () => {
    const text = markdown(next(), { commitments: [{ id: 'card', title: 'A card in every van' }] });
    expect(text).toContain('- **Version:** 2, in the place of version 1\n');
    const changes = section(text, 'What changed since version 1');
    expect(changes).toContain(`- **Changed** **Shared outcomes**: Insulin is on the ward in time
  - **Before:** Where it is to stand: 98 %
  - **Why:** The new depot is nearer
`);
    expect(changes).toContain(
      '- **Left out** **Who does what**: Faxing the list\n  - **Why:** The machine is gone\n',
    );
    expect(changes).toContain('- **New** **How we work together**: We call before we write\n');
    expect(changes).not.toContain('Two vans');
    expect(section(markdown(inForce()), 'What changed since version 1')).toBeUndefined();
  });

  it('tells who signed which text', () => {
    const text = section(markdown(inForce()), 'Signatures') ?? '';
    expect(text).toMatch(
      /^- The lead of northwind, Lead, Northwind Health signed on Mar 20, 2026, 9\\:00 AM\.\n {2}- Fingerprint [0-9a-f]{12}$/m,
    );
    expect(text).not.toContain('does not fit');
  });

  it('says of a signature that it does not fit the text, or cannot be checked', () => {
    const doc = inForce();
    const tampered = markdown({ ...doc, title: 'How we deliver, mostly' });
    expect(section(tampered, 'Signatures')?.match(/does not fit the text/g)).toHaveLength(2);
    const [id = '', one] = Object.entries(doc.signatures)[0] ?? [];
    const newer = { ...doc.signatures, [id]: { ...one, method: 'sha512-x' } };
    const text = markdown({ ...doc, signatures: newer as Articulation['signatures'] });
    expect(section(text, 'Signatures')?.match(/cannot be checked here/g)).toHaveLength(1);
  });

  it('says whose signature is missing under what came into force', () => {
    const { 's-harbour': _, ...left } = inForce().signatures;
    const cut = { ...inForce(), signatures: left };
    const missing = /^- The signature of Harbour Logistics is missing/m;
    expect(section(markdown(cut), 'Signatures')).toMatch(missing);
    expect(section(markdown({ ...cut, signatures: {} }), 'Signatures')).toMatch(missing);
    expect(markdown({ ...cut, status: 'partly_signed' })).not.toMatch(missing);
  });

  it('names among what is open the promises that nobody has decided on', () => {
    const doc: Articulation = { ...written(), status: 'in_review' };
    const commitments = [
      { id: 'card', title: 'A card', state: 'promised' },
      { id: 'van', title: 'A second van', state: 'promised' },
      { id: 'ours', title: 'A draft', state: 'draft' },
      { id: 'old', title: 'A first van', state: 'satisfied' },
    ] as const;
    const open = section(markdown(doc, { commitments }), 'What is still open') ?? '';
    expect(open).toContain('A second van');
    expect(open).not.toMatch(/A card|A draft|A first van/);
    const untold = commitments.map(({ id, title }) => ({ id, title }));
    expect(section(markdown(doc, { commitments: untold }), 'What is still open')).not.toContain(
      'A second van',
    );
  });

  it('tells why it was withdrawn', () => {
    const history: Articulation['history'] = [
      {
        id: 'h1',
        type: 'decline',
        by: { partyId: 'harbour' },
        at: '2026-03-07T08:00:00Z',
        reason: 'We close the depot',
      },
    ];
    expect(markdown({ ...written(), status: 'withdrawn', history })).toContain(
      '**Why it did not come into force**\n\nWe close the depot\n',
    );
  });

  it('has roles in the place of names everywhere, and claims no check', () => {
    const doc = written();
    const clauses = {
      ...doc.clauses,
      said: { ...doc.clauses.moved, order: 'a5', text: 'Alpha Bravo has left; ask Night desk.' },
    } as Articulation['clauses'];
    const named = signedBy({ ...doc, clauses, replies: {}, echoes: {} }, 'northwind');
    const [id = '', signature] = Object.entries(named.signatures)[0] ?? [];
    const signer = { ...signature, name: 'Charlie Delta', role: 'Ward lead' };
    const text = markdown(
      { ...named, signatures: { [id]: signer } as Articulation['signatures'] },
      {
        names: 'roles',
        people: [{ id: 'x', partyId: 'harbour', name: 'Alpha Bravo', role: 'Planner' }],
      },
    );
    expect(text).not.toMatch(/Alpha|Bravo|Charlie|Delta|Night desk/);
    expect(text).toContain('Planner has left; ask Dispatcher.');
    expect(text).toContain('Ward lead, Northwind Health signed on');
    expect(text).toContain(en.articulation.document.rolesUnverifiable);
    expect(text).toContain('Known names are replaced by roles');
    expect(markdown(named)).not.toContain(en.articulation.document.rolesUnverifiable);
  });

  it('speaks German', () => {
    const text = markdown(next(), {
      words: de.articulation,
      formats: createFormats('de', 'Europe/Berlin'),
    });
    expect(text).toContain('- **Fassung:** 2, anstelle von Fassung 1\n');
    expect(text).toContain('## Was sich seit Fassung 1 geändert hat\n');
    expect(text).not.toMatch(/Where|What|Who/);
  });

  it('makes a document even of what is none, and of an empty one', () => {
    expect(markdown(null as never)).toBe('# Re-articulation\n');
    expect(markdown({ ...begun(), title: ' ' })).toMatch(/^# Re-articulation\n/);
    expect(markdown(begun(), { level: 3 })).toMatch(/^### How we deliver to the wards\n/);
  });

  it('is nothing but text, whatever people write', () => {
    const hostile = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '# Heading\n\n- item\n1. one',
      '| a | b |\n|---|---|',
      '```\ncode',
      'https://evil.example',
      '> quote\n    code',
      '---',
    );
    const shape = articulationShape(written().partyIds);
    const plain = { ...next(), people: {} };
    const tags = (html: string) =>
      [...new Set(html.match(/<[a-z0-9]+/g) ?? [])].map((tag) => tag.slice(1)).sort();
    fc.assert(
      fc.property(hostile, (text) => {
        const doc = { ...mapText(shape, plain, () => text), id: plain.id };
        for (const html of renderMarkdown(markdown(doc))) {
          for (const tag of tags(html)) {
            expect(['h1', 'h2', 'ul', 'li', 'p', 'br', 'strong']).toContain(tag);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
