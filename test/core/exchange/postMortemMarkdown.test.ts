import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/core/document/mapText.ts';
import {
  type PostMortemMarkdownOptions,
  postMortemMarkdown,
} from '../../../src/core/exchange/postMortemMarkdown.ts';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import { postMortemShape } from '../../../src/core/postmortem/shape/postMortemShape.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type {
  AgreedChange,
  Factor,
  PostMortem,
  RecurrenceCheck,
  TimelineEntry,
} from '../../../src/core/postmortem/types.ts';
import type { Party, Person } from '../../../src/core/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import {
  agreed,
  agreedWithDifferences,
  blank,
  closed,
  edit,
  escalated,
  harboursView,
  inReview,
  meeting,
  N,
  northwindsView,
  play,
  restatedByN,
  revealed,
  submittedByN,
  unwrap,
  written,
} from '../postmortem/support/postMortems.ts';
import { renderMarkdown } from './renderMarkdown.ts';

const parties: Party[] = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

// Words of an alphabet in the place of names: the samples name nobody.
const people: Person[] = [
  { id: 'ward-lead', partyId: 'northwind', name: 'Alpha Bravo', role: 'Ward lead' },
  { id: 'dispatcher', partyId: 'harbour', name: 'Charlie Delta' },
  { id: 'mediator', partyId: 'lakeside', name: 'Echo Foxtrot', role: 'Mediator' },
];

const formats = createFormats('en', 'Europe/Berlin');

const markdown = (doc: PostMortem, rest: Partial<PostMortemMarkdownOptions> = {}) =>
  postMortemMarkdown(doc, { words: en.postMortem, formats, parties, people, ...rest });

/** The text of a section, from its heading to the next. */
const section = (text: string, title: string) =>
  text.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`));

/** A document in which every part says something. */
function full(): PostMortem {
  const doc = restatedByN();
  const note = (text: string) => ({ one: { order: 'a0', text, by: 'harbour' } });
  return {
    ...doc,
    frame: {
      ...doc.frame,
      groundRules: note('We let each other finish'),
      participants: { p: { order: 'a0', partyId: 'northwind', personId: 'ward-lead' } },
    },
    event: {
      ...doc.event,
      trigger: 'The ward asked at nine',
      violationType: 'predictability',
      commitments: { c1: { order: 'a0' } },
      disputes: { harbour: 'For us it began in February' },
    },
    impact: {
      northwind: { integrity: { before: 4, after: 2.5 }, competence: { before: null, after: 3 } },
      harbour: { integrity: { before: 4, after: null }, competence: { before: null, after: null } },
    },
    wentWell: note('Nobody raised their voice'),
    lucky: note('There was a reserve'),
    principles: note('We call before we write'),
    expectationReset: 'Delays are told within an hour.',
    selfChecks: {
      ...doc.selfChecks,
      harbour: {
        reliable: 'no',
        reliableNote: 'We did not call',
        canMeet: 'partly',
        canMeetNote: 'With the cards',
      },
    },
    escalation: { ladder: { mediation: 'Two talks without a step', pause: '' } },
    recurrence: {
      look: {
        order: 'a0',
        date: '2026-06-30',
        signal: 'A late van without a call',
        result: 'unclear',
        note: 'Too few deliveries',
      },
    },
    acknowledgements: {
      ...doc.acknowledgements,
      harbour: {
        elements: { forgiveness: 'We ask for it', responsibility: 'Calling was ours to do' },
        received: { northwind: '2026-03-10T12:00:00Z' },
      },
    },
  };
}

describe('postMortemMarkdown', () => {
  it('begins with where it stands, between whom, and in which time zone', () => {
    expect(markdown(meeting()).split('\n## ')[0]).toBe(`# The delivery of 4 March

- **Where it stands:** Talking it through
- **Version:** 1
- **Between:** Northwind Health and Harbour Logistics
- **Begun:** Mar 5, 2026, 9\\:00 AM, by Northwind Health
- Times in Europe/Berlin
`);
  });

  it('tells the frame and the event', () => {
    const text = markdown(full(), { commitments: [{ id: 'c1', title: 'Two rounds a day' }] });
    expect(section(text, 'The frame')).toBe(`## The frame

**What it is for**

Find out why nobody called

**Ground rules**

- We let each other finish

- **Who leads the talk:** Somebody neutral (Echo Foxtrot)
- **Who may read it:** Only those who take part

**Who takes part**

- Northwind Health: Alpha Bravo

`);
    expect(section(text, 'What shook trust')).toBe(`## What shook trust

**In short**

Insulin came three hours late, without a word

**What brought it up**

The ward asked at nine

- **What it touched:** Predictability

**Promises that it is about**

- Two rounds a day

**Harbour Logistics sees the event differently**

For us it began in February

`);
  });

  it('tells the facts in their order, each with how it stands', () => {
    const doc = meeting();
    const timeline: PostMortem['timeline'] = {
      ...doc.timeline,
      closed: {
        order: 'Zz',
        at: '2026-03-03',
        text: 'The bridge was closed',
        source: '',
        addedBy: 'harbour',
        positions: { northwind: 'dispute', harbour: 'agree' },
      },
      said: {
        order: 'a1',
        at: '',
        text: 'Somebody said sorry',
        source: '',
        addedBy: 'harbour',
        positions: { northwind: 'agree', harbour: 'agree' },
      },
      empty: { order: 'a2', at: '', text: ' ', source: '', addedBy: 'harbour', positions: {} },
    };
    expect(
      section(markdown({ ...doc, timeline }), 'What happened, in order'),
    ).toBe(`## What happened, in order

- **Mar 3, 2026** The bridge was closed
  - **How it stands:** Seen differently (Northwind Health sees it differently; Harbour Logistics: it was so)
  - Added by Harbour Logistics
- **Mar 4, 2026, 1\\:05 PM** The van reached the ward
  - **How it stands:** Said by one side (Northwind Health: it was so)
  - **Where to look it up:** Delivery note 311
  - Added by Northwind Health
- **Time not known** Somebody said sorry
  - **How it stands:** Agreed
  - Added by Harbour Logistics

`);
  });

  it('tells how each side saw it, and how it was understood', () => {
    const doc = full();
    const text = markdown(doc);
    const restated = formats
      .dateTime(Object.values(doc.understanding.harbour ?? {})[0]?.at ?? '')
      .replace(':', '\\:');
    expect(section(text, 'How each side saw it')).toContain(
      '### How Harbour Logistics saw it\n\n**What happened, for us**\n\nThe van broke down',
    );
    expect(section(text, 'Have we understood each other?')).toBe(
      `## Have we understood each other?

### How Harbour Logistics saw it

**Northwind Health understood, on ${restated}**

The silence hurt more than the delay.

- **Harbour Logistics answered:** Not answered yet.

Harbour Logistics has yet to say whether that is what it meant.

`,
    );
  });

  it('keeps what is written alone out of it until both have submitted', () => {
    for (const doc of [written(), submittedByN()]) {
      const text = markdown(doc);
      expect(text).not.toContain(northwindsView.slice(0, 20));
      expect(text).not.toContain(harboursView.slice(0, 20));
    }
    expect(section(markdown(submittedByN()), 'How each side saw it')).toContain(
      'Not open yet: each side reads the other only when both have submitted.',
    );
    expect(section(markdown(written()), 'How each side saw it')).toBeUndefined();
    expect(markdown(revealed())).toContain(harboursView.slice(0, 20));
  });

  it('keeps answers of each side out of it until both have submitted, too', () => {
    const sections = postMortemTemplates.full.sections.map((one) =>
      one.id === 'event'
        ? {
            ...one,
            questions: [
              { id: 'a', text: 'What surprised you?', answeredBy: 'party' as const },
              { id: 'b', text: 'What do we call it?', answeredBy: 'shared' as const },
            ],
          }
        : one,
    );
    const asking = {
      template: { id: 'own', version: 1, sections },
      answers: { a: { harbour: 'The silence' }, b: { shared: 'The bridge day' } },
    };
    const closedYet = markdown({ ...submittedByN(), ...asking });
    expect(closedYet).not.toContain('The silence');
    expect(closedYet).toContain('**What do we call it?**\n\nThe bridge day\n');
    expect(markdown({ ...revealed(), ...asking })).toContain(
      '**What surprised you?**\n\n**Harbour Logistics**\n\nThe silence\n',
    );
  });

  it('tells what it did to the trust, with the labels it is given', () => {
    const dimensions = [{ id: 'integrity', label: 'Integrity' }];
    expect(
      section(markdown(full(), { dimensions }), 'What it did to the trust'),
    ).toBe(`## What it did to the trust

### How far Northwind Health trusts Harbour Logistics

- **Integrity:** 4 before, 2\\.5 now (−1\\.5)
- **competence:** Now: 3

### How far Harbour Logistics trusts Northwind Health

- **Integrity:** Before: 4

`);
  });

  it('keeps what it did to the trust out of it until the talk begins', () => {
    const { impact } = full();
    for (const doc of [written(), submittedByN(), revealed()]) {
      expect(section(markdown({ ...doc, impact }), 'What it did to the trust')).toBeUndefined();
    }
  });

  it('tells what contributed with what changes, and what changes with what it prevents', () => {
    const text = markdown(full());
    expect(section(text, 'What contributed')).toBe(`## What contributed

- Only one person had the number of the ward
  - **What kind of thing it is:** A handover
  - **Where it lies:** Harbour Logistics
  - Prevented by: “Every van carries a card with the numbers of the wards”
- The bridge was closed
  - **What kind of thing it is:** Something from outside
  - **Where it lies:** Outside of both
  - **Why nothing changes here:** Nobody can plan for it

**What went well**

- Nobody raised their voice

**Where we were lucky**

- There was a reserve

`);
    expect(section(text, 'What will be different')).toBe(`## What will be different

- Every van carries a card with the numbers of the wards
  - **Who does it:** Harbour Logistics
  - **By when:** Apr 15, 2026
  - **How the other side will see it:** The ward has called each van once
  - **What it prevents:** “Only one person had the number of the ward”

**How we want to work together**

- We call before we write

**What we expect of each other from now on**

Delays are told within an hour.

`);
  });

  it('tells acknowledgements in each side’s own words, the weightiest element first', () => {
    expect(
      section(markdown(full()), 'Acknowledging and putting right'),
    ).toBe(`## Acknowledging and putting right

### Harbour Logistics

**Taking responsibility**

Calling was ours to do

**Asking for forgiveness**

We ask for it

- Northwind Health noted on Mar 10, 2026, 1\\:00 PM that this has arrived.

`);
  });

  it('tells the questions to oneself, the ladder and the looks', () => {
    const text = markdown(full());
    expect(section(text, 'A question to ourselves')).toContain(`### Harbour Logistics

- **Were we reliable in this?** No
- **What makes us think so:** We did not call
- **Can we meet what is expected of us now?** Partly
- **What we would need for it:** With the cards
`);
    expect(section(text, 'If talking is not enough')).toBe(`## If talking is not enough

- **Mediation**
  - **What sets it off:** Two talks without a step
- **A pause**

`);
    expect(section(text, 'Has it come back?')).toBe(`## Has it come back?

- **Jun 30, 2026**
  - **What would show that it came back:** A late van without a call
  - **What you see:** Hard to say
  - **A word about it:** Too few deliveries

`);
  });

  it('tells steps that were taken, and why it was closed', () => {
    expect(section(markdown(escalated()), 'If talking is not enough')).toMatch(
      /Charlie Delta, Harbour Logistics took it further on Mar \d+, 2026, 1\\:00 PM: Mediation\.\n\nWe go in circles/,
    );
    const end = markdown(closed());
    expect(end).toContain('- **Where it stands:** Closed');
    expect(end).toContain('**Why it was closed**\n\nBoth sides have gone separate ways');
    expect(end).not.toContain('What is still open');
  });

  it('tells who signed, how, and which text', () => {
    const doc = agreedWithDifferences();
    const text = section(markdown(doc), 'Signing') ?? '';
    const hash = Object.values(doc.signatures)[0]?.contentHash.slice(0, 12);
    expect(text).toMatch(
      /- Alpha Bravo, Northwind Health signed on Mar \d+, 2026, 1\\:00 PM\.\n {2}- Fingerprint [0-9a-f]{12}\n/,
    );
    expect(text).toContain('Harbour Logistics signed on');
    expect(text).toContain('  - **What we see differently:** We see the cause elsewhere');
    expect(text.split(`Fingerprint ${hash}`)).toHaveLength(3);
    expect(text).not.toContain('no longer counts');
  });

  it('says of signatures under an earlier version that they no longer count', () => {
    const changed = unwrap(
      applyPostMortemEvent(agreed(), edit(N, ['event', 'summary'], 'Insulin came late')),
    );
    const text = markdown(changed);
    expect(section(text, 'Signing')?.match(/For version 1; it no longer counts/g)).toHaveLength(2);
    expect(section(text, 'What is still open')).toContain('- Northwind Health has not signed yet.');
  });

  it('ends with what is open for the next stage', () => {
    const { noChangeReason: _, ...bridge } = meeting().factors.bridge ?? {};
    const doc = meeting();
    const open = { ...doc, factors: { bridge: { ...bridge, noChangeReason: '' } } } as PostMortem;
    expect(section(markdown(open), 'What is still open')).toBe(`## What is still open

- Harbour Logistics has yet to say how it understands the other side.
- Northwind Health has yet to say how it understands the other side.
- “The bridge was closed” needs a change that prevents it, or the reason why nothing changes.
`);
    expect(section(markdown(agreed()), 'What is still open')).toContain(
      'A late van without a call',
    );
    expect(markdown(inReview())).toContain('- Harbour Logistics has not signed yet.');
  });

  it('leaves out what says nothing', () => {
    expect(markdown(blank({ title: ' ' }))).toBe(`# Post-mortem

- **Where it stands:** Getting ready
- **Version:** 1
- **Between:** Northwind Health and Harbour Logistics
- **Begun:** Mar 5, 2026, 9\\:00 AM, by Northwind Health
- Times in Europe/Berlin

## The frame

- **Who leads the talk:** Nobody in particular
- **Who may read it:** Only those who take part
`);
  });

  it('follows the template: its order, its titles, its questions', () => {
    const answers = {
      intended: { northwind: 'Insulin at nine', harbour: 'A safe trip' },
      happened: { shared: 'The bridge was closed' },
    };
    const short = { ...postMortemTemplates.short, id: 'ours' };
    const [questions, changes, signOff] = short.sections;
    const template = {
      ...short,
      sections: [changes, { ...questions, title: 'Our four' }, signOff] as typeof short.sections,
    };
    const text = markdown({ ...written(), stage: 'in_meeting', template, answers });
    expect(text.match(/^## .*$/gm)).toEqual(['## What will be different', '## Our four']);
    expect(section(text, 'Our four')).toBe(`## Our four

**What did we intend?**

**Northwind Health**

Insulin at nine

**Harbour Logistics**

A safe trip

**What happened?**

The bridge was closed
`);
  });

  it('speaks the language, the locale and the zone it is given, from the heading it is given', () => {
    const text = markdown(full(), {
      words: de.postMortem,
      formats: createFormats('de', 'Europe/London'),
      level: 3,
    });
    expect(text).toMatch(/^### The delivery of 4 March\n/);
    expect(text).toContain('\n#### Was der Reihe nach geschah\n');
    expect(text).toContain('\n##### Wie Northwind Health es erlebt hat\n');
    expect(text).toContain('- **04\\.03\\.2026, 12\\:05** The van reached the ward');
    expect(text).toContain('- Zeiten in Europe/London');
  });

  it('shows ids where there are no names', () => {
    const text = markdown(full(), { parties: undefined, people: undefined });
    expect(text).toContain('- **Between:** northwind and harbour');
    expect(text).toContain('- **Who leads the talk:** Somebody neutral\n');
    expect(text).toContain('- northwind: somebody');
    expect(text).toContain('- c1');
  });

  it('makes a heading of what is no post-mortem', () => {
    for (const nothing of [null, {}, [], 'x', { ...meeting(), timeline: 7 }]) {
      expect(markdown(nothing as never)).toBe('# Post-mortem\n');
    }
  });
});

describe('postMortemMarkdown with roles', () => {
  const named = (doc: PostMortem): PostMortem => ({
    ...doc,
    title: 'Alpha Bravo and the delivery',
    event: { ...doc.event, summary: 'Delta did not call Alpha' },
  });

  it('names nobody, in no text', () => {
    const doc = mapText(
      postMortemShape(['northwind', 'harbour']),
      { ...full(), ...agreedWithDifferences(), impact: full().impact },
      (text) => `${text} (said Alpha Bravo, Charlie Delta and Echo Foxtrot)`,
    );
    const text = markdown(doc, { names: 'roles' });
    expect(text).not.toMatch(/Alpha|Bravo|Charlie|Delta|Echo|Foxtrot/);
    expect(text).toContain('said Ward lead, somebody of Harbour Logistics and Mediator');
    expect(text).toContain('Ward lead, Northwind Health signed on');
    expect(text).toContain('Known names are replaced by roles.');
  });

  it('leaves names where they are asked for', () => {
    const text = markdown(named(meeting()));
    expect(text).toContain('# Alpha Bravo and the delivery');
    expect(text).not.toContain('Known names are replaced');
  });

  it('keeps the signatures: they stand under the words with the names', () => {
    const signedWithNames = play(
      { ...agreed(), title: 'Alpha Bravo and the delivery', signatures: {}, stage: 'in_review' },
      ['sign', N],
    );
    const text = markdown(signedWithNames, { names: 'roles' });
    expect(text).toContain('# Ward lead and the delivery');
    expect(section(text, 'Signing')).not.toContain('no longer counts');
  });
});

describe('postMortemMarkdown with anything typed', () => {
  const allowed = new Set(['h1', 'h2', 'h3', 'p', 'br', 'ul', 'li', 'strong']);
  // Whatever is not escaped in the HTML is a tag.
  const tagsOf = (html: string) => [...html.matchAll(/<\/?([^\s>/]*)/g)].map(([, tag = '']) => tag);
  const typed = (text: string) =>
    mapText(postMortemShape(['northwind', 'harbour']), { ...full(), ...agreed() }, () => text);

  function expectOnlyText(text: string): void {
    const markdownText = markdown(typed(text), {
      parties: [
        { id: 'northwind', name: text },
        { id: 'harbour', name: text },
      ],
      people: people.map((person) => ({ ...person, name: text })),
    });
    for (const html of renderMarkdown(markdownText)) {
      expect(tagsOf(html).filter((tag) => !allowed.has(tag))).toEqual([]);
    }
  }

  it('shows it and lets none of it become anything else', () => {
    const evil =
      '<img src=x onerror=alert(1)>\n# [x](javascript:alert(1)) https://e.example\n- | a |\n1. b';
    expectOnlyText(evil);
    for (const html of renderMarkdown(markdown(typed(evil)))) {
      expect(html.split('&lt;img src=x onerror=alert(1)&gt;').length).toBeGreaterThan(25);
    }
  });

  it('any text of Markdown’s own signs', () => {
    const sign = fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~=:^$&@/"\';? \n\t\r10a',
      'http://',
      '<b>',
      '    ',
      '```',
      '---',
      '](',
    );
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 24 }), expectOnlyText), {
      numRuns: 60,
    });
  });
});

describe('an entry that lacks its words', () => {
  const lacking = written({
    timeline: { t: { ...(written().timeline.late as TimelineEntry), at: '', text: ' ' } },
    factors: {
      empty: { ...(written().factors.number as Factor), text: '', category: '', side: '' },
      reason: { ...(written().factors.bridge as Factor), text: '', category: '', side: '' },
    },
    changes: {
      card: { ...(written().changes.card as AgreedChange), text: '', prevents: { reason: true } },
    },
    recurrence: {
      look: {
        ...(written().recurrence.look as RecurrenceCheck),
        date: '',
        signal: '',
        note: 'Twice',
      },
    },
  });
  const added = written({
    timeline: { t: { ...(lacking.timeline.t as TimelineEntry), source: '' } },
    factors: { empty: lacking.factors.empty as Factor },
    changes: {},
    recurrence: { look: { ...(lacking.recurrence.look as RecurrenceCheck), note: '' } },
  });

  it('stands there by its number, with whatever else it says', () => {
    const text = markdown(lacking);
    expect(text).toContain('**Time not known** Entry 1\n');
    expect(text).toContain('Delivery note 311');
    expect(text).toContain('- Entry 2\n  - **Why nothing changes here:** Nobody can plan for it');
    expect(text).toMatch(/- Entry 1\n {2}- \*\*Who does it:\*\* Harbour Logistics/);
    expect(text).toContain('The ward has called each van once');
    expect(text).toContain('**What it prevents:** Entry 2');
    expect(text).toMatch(/- Entry 1\n {2}- .*Twice/);
  });

  it('is left out where it was only added', () => {
    expect(markdown(added)).not.toContain('Entry');
  });
});
