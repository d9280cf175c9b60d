// @vitest-environment jsdom
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import {
  type Articulation,
  type Partnership,
  type PartnershipMarkdownOptions,
  partnershipMarkdown,
} from '../../../src/core/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { harboursView, northwindsView } from '../postmortem/support/postMortems.ts';
import { elementsOf, renderMarkdown } from './renderMarkdown.ts';
import { now, sampleRecord } from './support/sampleRecord.ts';

const formats = createFormats('en', 'Europe/Berlin');

const markdown = (
  record: Partnership = sampleRecord(),
  rest: Partial<PartnershipMarkdownOptions> = {},
) => partnershipMarkdown(record, { words: en, formats, now, ...rest });

/** The text of a section, from its heading to the next of its level. */
function section(text: string, heading: string): string {
  const [signs = '#'] = heading.split(' ');
  const parts = text.split(new RegExp(`^(?=#{1,${signs.length}} )`, 'm'));
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The levels and texts of all headings, as an engine reads them. */
function headingsOf(text: string): { level: number; title: string }[] {
  const tokens = new MarkdownIt().parse(text, {});
  return tokens.flatMap(({ type, tag }, i) =>
    type === 'heading_open'
      ? [{ level: Number(tag.slice(1)), title: tokens[i + 1]?.content ?? '' }]
      : [],
  );
}

describe('partnershipMarkdown', () => {
  it('begins with who takes part', () => {
    expect(
      markdown().split('\n## How they')[0],
    ).toBe(`# The partnership of Northwind Health and Harbour Logistics

- **As of:** May 20, 2026, 11\\:30 AM
- Times in Europe/Berlin

## Who takes part

- **Northwind Health**
  - **Alpha Bravo:** Ward lead
  - Golf Hotel
- **Harbour Logistics**
  - **Charlie Delta:** Dispatcher
`);
  });

  it('tells how they see each other, wave by wave, with what is withheld and why', () => {
    const text = section(markdown(), '## How they see each other');
    expect(text).toContain(
      'From 0 to 100. What fewer than 5 people answered is not shown, so that single answers stay anonymous.',
    );
    expect(section(text, '#### 2025\\-09')).toBe(`#### 2025\\-09

- **How Northwind Health sees Harbour Logistics**
  - **Overall:** 40 of 100 · 5 answers
  - **Competence:** 40 of 100 · 5 answers
  - **Integrity:** 40 of 100 · 5 answers
  - **Benevolence:** 40 of 100 · 5 answers
  - **Predictability:** 40 of 100 · 5 answers
- **How Harbour Logistics sees Northwind Health**
  - **Overall:** Withheld: too few answers to keep them anonymous · 3 answers
  - **Competence:** Withheld: too few answers to keep them anonymous · 3 answers
  - **Integrity:** Withheld: too few answers to keep them anonymous · 3 answers
  - **Benevolence:** Withheld: too few answers to keep them anonymous · 3 answers
  - **Predictability:** Withheld: too few answers to keep them anonymous · 3 answers

`);
    const latest = section(text, '#### 2026\\-03');
    expect(latest).toContain('- **Integrity:** 65 of 100 · 5 answers · +25 since 2025-09');
    expect(latest).toContain('- **Integrity:** 90 of 100 · 5 answers\n');
  });

  it('scores as it is told to, but never below the threshold', () => {
    const signed = markdown(sampleRecord(), { scoring: { attributed: true } });
    expect(signed).toContain('From 0 to 100. The answers are signed, so all of them are shown.');
    expect(signed).toContain('- **Integrity:** 75 of 100 · 3 answers');
    const careless = markdown(sampleRecord(), { scoring: { minRespondents: 1 } });
    expect(careless).toContain('What fewer than 3 people answered is not shown');
  });

  it('shows no earlier wave that would tell what the one said who came', () => {
    const record = sampleRecord();
    const newcomer = { ...record.responses['2026-03-northwind-0'], id: 'new', respondentId: 'new' };
    const responses = { ...record.responses, new: newcomer } as Partnership['responses'];
    const text = markdown({ ...record, responses });
    expect(section(text, '#### 2025\\-09')).toContain(
      '- **Overall:** Withheld: it would reveal a smaller group · 5 answers',
    );
    const latest = section(text, '#### 2026\\-03');
    expect(latest).toContain('- **Overall:** 63 of 100 · 6 answers\n');
    expect(latest).not.toContain('since');
  });

  it('tells nothing of a single answer: no comment, no respondent', () => {
    const record = sampleRecord();
    const [id = '', one] = Object.entries(record.responses)[0] ?? [];
    const told = { ...one, comment: 'The van smells', respondentId: 'the-only-driver' };
    const responses = { ...record.responses, [id]: told } as Partnership['responses'];
    const text = markdown({ ...record, responses });
    expect(text).not.toMatch(/smells|only.driver/);
  });

  it('takes an instrument that ships and is not in the record, in the language of the words', () => {
    const text = markdown(sampleRecord({ instruments: {} }), {
      words: de,
      formats: createFormats('de', 'Europe/Berlin'),
    });
    expect(text).toContain('### Vertrauen in einer Allianz\n');
    expect(text).toContain('- **Wohlwollen:** 65 von 100 · 5 Antworten · +25 seit 2025-09');
  });

  it('measures how promises were kept, together and for each party', () => {
    const text = section(markdown(), '## Promises');
    expect(section(text, '### How promises are kept')).toBe(`### How promises are kept

Promises due from Apr 30, 2026 to Jun 15, 2026

- **Kept on time:** 50% · 1 of 2
- **On time and in full:** 50% · 1 of 2
- **Kept late:** 0 of 4
- **Not kept:** 1 of 4
- **Waiting to be judged:** 1 of 4
- **Not due yet:** 1 of 4
- **Surprises:** 0% · 0 of 1
- **Renegotiated in time:** 0% · 0 of 4
- **Notice given:** not known · Nobody gave a heads-up.
- **Accepted at the first report:** 100% · 1 of 1

**What got in the way**

- A third party: 1

#### Northwind Health promised

- **Kept on time:** not known · Nothing is decided yet.
- **On time and in full:** not known · Nothing is decided yet.
- **Kept late:** 0 of 1
- **Not kept:** 0 of 1
- **Waiting to be judged:** 1 of 1
- **Not due yet:** 0 of 1
- **Surprises:** not known · Nothing was late or missed.
- **Renegotiated in time:** 0% · 0 of 1
- **Notice given:** not known · Nobody gave a heads-up.
- **Accepted at the first report:** not known · Nothing is accepted yet.

#### Harbour Logistics promised

- **Kept on time:** 50% · 1 of 2
- **On time and in full:** 50% · 1 of 2
- **Kept late:** 0 of 3
- **Not kept:** 1 of 3
- **Waiting to be judged:** 0 of 3
- **Not due yet:** 1 of 3
- **Surprises:** 0% · 0 of 1
- **Renegotiated in time:** 0% · 0 of 3
- **Notice given:** not known · Nobody gave a heads-up.
- **Accepted at the first report:** 100% · 1 of 1

`);
    const may = { from: '2026-05-01', to: '2026-05-31' };
    const later = markdown(sampleRecord(), { period: may });
    expect(later).toContain('Promises due from May 1, 2026 to May 31, 2026');
    expect(later).toContain('- **Waiting to be judged:** 1 of 1');
    expect(markdown(sampleRecord(), { now: 'tomorrow' })).toContain('No figures yet.');
  });

  it('lists what is open, then what is over, those due first before the others; no drafts', () => {
    const text = section(markdown(), '## Promises');
    const titles = headingsOf(text).filter(({ level }) => level > 2);
    expect(titles.slice(3)).toEqual([
      { level: 3, title: 'Open promises' },
      { level: 4, title: 'A dock that is free at nine' },
      { level: 4, title: 'The list of wards' },
      { level: 4, title: 'A second cold box' },
      { level: 3, title: 'Promises that are over' },
      { level: 4, title: 'A card in every van' },
      { level: 4, title: 'Two ward rounds a day' },
    ]);
    expect(text).toContain('One draft is left out: it has not been sent.');
    expect(text).not.toContain('A thought that nobody has sent');
    expect(section(text, '#### A dock that is free at nine')).toContain(
      '- **Who does it:** Golf Hotel, Northwind Health\n- **For whom:** Harbour Logistics\n- **State:** Reported done\n- **Due:** May 10, 2026\n',
    );
  });

  it('holds the post-mortems that these readers may read, and counts the others', () => {
    const titlesFor = (readers: PartnershipMarkdownOptions['readers']) => {
      const text = section(markdown(sampleRecord(), { readers }), '## Post-mortems');
      const [, first = ''] = text.split('\n\n');
      const titles = headingsOf(text).filter(({ level }) => level === 3);
      return [...titles.map(({ title }) => title), first.startsWith('#') ? '' : first];
    };
    const shared = ['The delivery of 4 March', 'The lost list'];
    expect(titlesFor('participants')).toEqual([...shared, 'The quarrel at the gate', '']);
    expect(titlesFor('organisations')).toEqual([
      ...shared,
      'One post-mortem is left out: it was agreed that fewer people may read it.',
    ]);
    expect(titlesFor('open')).toEqual([
      '3 post-mortems are left out: it was agreed that fewer people may read them.',
    ]);
    expect(markdown()).toBe(markdown(sampleRecord(), { readers: 'organisations' }));
  });

  it('keeps to itself what is not revealed yet', () => {
    const text = markdown(sampleRecord(), { readers: 'participants' });
    expect(section(text, '### The delivery of 4 March')).toContain(harboursView);
    const alone = section(text, '### The lost list');
    expect(alone).toContain('Not open yet: each side reads the other only when both have');
    expect(alone).not.toContain(northwindsView);
    expect(alone).not.toContain(harboursView);
  });

  it('holds the text in force whole, and of the other versions what they are', () => {
    const text = section(markdown(), '## What they expect of each other');
    const inForce = section(text, '### How we deliver to the wards');
    expect(inForce).toContain('- **Version:** 2, in the place of version 1\n');
    expect(inForce).toContain('  - **Where it is to stand:** 99 %\n');
    expect(inForce).toContain('#### What changed since version 1\n');
    expect(section(text, '### Other versions')).toBe(`### Other versions

- **Night deliveries**
  - **Version:** 1
  - **Where it stands:** Draft
- **How we deliver to the wards**
  - **Version:** 1
  - **Where it stands:** Replaced
`);
  });

  it('says so where there is nothing', () => {
    const nothing = { instruments: {}, responses: {}, commitments: {}, postMortems: {} };
    const empty = { ...nothing, parties: {}, people: {}, articulations: {} };
    expect(markdown(sampleRecord(empty))).toBe(`# A partnership

- **As of:** May 20, 2026, 11\\:30 AM
- Times in Europe/Berlin

## Who takes part

No organisation is named yet.

## How they see each other

No survey has been answered yet.

## Promises

### How promises are kept

No figures yet. They appear when the first promises are due, and say how many were kept on time and what came between.

### Open promises

No promise is open.

### Promises that are over

No promise is over yet.

## Post-mortems

There is no post-mortem.

## What they expect of each other

Nothing is written down yet.
`);
    const draft = Object.values(sampleRecord().articulations).slice(-1);
    const articulations = { v3: draft[0] as Articulation };
    expect(markdown(sampleRecord({ articulations }))).toContain(
      'No text is in force.\n\n### Other',
    );
  });

  it.each([1, 2] as const)('has its headings one below the other, from level %i', (level) => {
    const text = markdown(sampleRecord(), { level, readers: 'participants' });
    const levels = headingsOf(text).map((heading) => heading.level);
    expect(levels[0]).toBe(level);
    expect(levels.filter((one) => one === level)).toHaveLength(1);
    for (const [i, one] of levels.entries()) {
      expect(one).toBeLessThanOrEqual(i === 0 ? level : (levels[i - 1] as number) + 1);
      expect(one).toBeLessThanOrEqual(level + 4);
    }
  });

  it('puts roles in place of names, wherever they stand', () => {
    const record = sampleRecord();
    const named = 'Alpha Bravo, Golf Hotel and Charlie Delta';
    const cold = record.commitments.cold as Partnership['commitments'][string];
    const late = record.postMortems['late-delivery'] as Partnership['postMortems'][string];
    const draft = record.articulations.v3 as Articulation;
    const india = { order: 'a0', partyId: 'harbour', name: 'India Juliett', role: 'Deputy' };
    const text = markdown(
      {
        ...record,
        commitments: {
          cold: {
            ...cold,
            title: `${named} want cold boxes`,
            terms: [{ deliverable: named, conditions: [{ id: 'a', text: named }], due: null }],
          },
        },
        postMortems: { 'late-delivery': { ...late, expectationReset: `India Juliett: ${named}` } },
        articulations: {
          ...record.articulations,
          v3: { ...draft, title: `What ${named} said`, people: { india } },
        },
        responses: Object.fromEntries(
          Object.entries(record.responses).map(([id, one]) => [
            id,
            { ...one, wave: 'Alpha Bravo' },
          ]),
        ),
      },
      { names: 'roles', readers: 'participants' },
    );
    expect(text).toContain('Known names are replaced by roles.');
    expect(text).toContain(
      '- **Northwind Health**\n  - Ward lead\n  - somebody of Northwind Health',
    );
    expect(text).toContain('Deputy: Ward lead, somebody of Northwind Health and Dispatcher');
    expect(text).not.toMatch(/alpha|bravo|golf|hotel|charlie|delta|india|juliett/i);
  });

  it('leaves out for outsiders what is not open to them, unless it is told who reads', () => {
    const text = markdown(sampleRecord(), { names: 'roles' });
    expect(text).toContain('3 post-mortems are left out');
    const whole = markdown(sampleRecord(), { names: 'roles', readers: 'organisations' });
    expect(whole).toContain('### The delivery of 4 March');
  });

  it('shows what people typed and lets none of it become anything else', () => {
    const evil =
      '<img src=x onerror=alert(1)> # [x](javascript:alert(1)) https://e.example - | a |';
    const text = JSON.stringify(sampleRecord());
    const typed = [
      'Northwind Health',
      'Alpha Bravo',
      'Ward lead',
      'A second cold box',
      'As said on the phone',
      'The delivery of 4 March',
      'Nobody can plan for it',
      'Insulin is on the ward in time',
      'The depot has moved',
      'Night deliveries',
    ];
    const spoilt = typed.reduce(
      (json, one) => json.replaceAll(one, JSON.stringify(evil).slice(1, -1)),
      text.replaceAll('"wave":"2026-03"', `"wave":${JSON.stringify(evil)}`),
    );
    const record = JSON.parse(spoilt) as Partnership;
    const written = markdown(record, { readers: 'participants' });
    expect(written.split('onerror').length).toBeGreaterThan(20);
    for (const html of renderMarkdown(written)) {
      const elements = new Set(elementsOf(html));
      for (const fine of ['h1', 'h2', 'h3', 'h4', 'h5', 'ul', 'li', 'strong', 'p', 'br']) {
        elements.delete(fine);
      }
      expect([...elements]).toEqual([]);
    }
  });

  it('passes over what cannot be read, and names it', () => {
    const record = sampleRecord();
    const late = record.postMortems['late-delivery'];
    const broken = {
      ...record,
      parties: { ...record.parties, lakeside: { id: 'lakeside' }, other: record.parties.harbour },
      people: null,
      commitments: { ...record.commitments, cold: { ...record.commitments.cold, state: 'lost' } },
      postMortems: {
        'late-delivery': { ...late, event: { ...late?.event, violationType: 7 } },
        none: 'a text',
      },
      responses: {
        ...record.responses,
        far: {
          ...record.responses['2026-03-northwind-0'],
          id: 'far',
          answers: { 'integrity-1': 9 },
        },
        old: { ...record.responses['2026-03-northwind-0'], id: 'old', instrumentId: 'no-such' },
      },
    } as unknown as Partnership;
    const text = markdown(broken);
    expect(text).toContain('### The delivery of 4 March');
    expect(text).not.toContain('A second cold box');
    expect(text.split('\n## ').at(-1)).toBe(`8 things are left out

- parties\\.lakeside\\.name: something is missing.
- parties\\.other\\.id: an id in it cannot be used.
- people: something else stands where it was expected.
- commitments\\.cold\\.state: it says something that is not known here.
- postMortems\\.late-delivery\\.event\\.violationType: it says something that is not known here.
- postMortems\\.none: something else stands where it was expected.
- responses\\.far\\.answers\\.integrity-1: a number in it is too small or too large.
- responses\\.old\\.instrumentId: it answers a questionnaire that is not in the record.
`);
  });

  it.each([null, undefined, 7, 'record', [], {}])('takes %j for an empty record', (value) => {
    const text = partnershipMarkdown(value as never, { words: en, formats, now });
    expect(text).toContain('# A partnership\n');
    expect(text.includes('The record: something else stands where it was expected.')).toBe(
      JSON.stringify(value) !== '{}',
    );
  });

  it('speaks German', () => {
    const text = markdown(sampleRecord(), { words: de, formats: createFormats('de') });
    expect(headingsOf(text).filter(({ level }) => level < 3)).toEqual([
      { level: 1, title: 'Die Partnerschaft von Northwind Health und Harbour Logistics' },
      { level: 2, title: 'Wer beteiligt ist' },
      { level: 2, title: 'Wie sie einander sehen' },
      { level: 2, title: 'Zusagen' },
      { level: 2, title: 'Nachbetrachtungen' },
      { level: 2, title: 'Was sie voneinander erwarten' },
    ]);
    expect(text).toContain('Ein Entwurf ist weggelassen: Er wurde nicht abgeschickt.');
  });
});
