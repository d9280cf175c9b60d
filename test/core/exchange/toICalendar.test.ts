import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  applyCommitmentEvent,
  type Commitment,
  createCommitment,
  type ICalendarOptions,
  mergeCommitmentEvents,
  toICalendar,
} from '../../../src/core/index.ts';
import { anyEntries, anyStart } from '../commitments/anyConversation.ts';
import {
  act,
  make,
  makeDraft,
  march,
  P,
  play,
  promised,
  R,
  reported,
  unwrap,
} from '../commitments/conversation.ts';
import { parties } from './commitments.ts';

const now = '2026-03-20T09:30:15.250Z';

function write(commitments: Commitment | Commitment[], rest: Partial<ICalendarOptions> = {}) {
  return toICalendar({ commitments: [commitments].flat() }, { now, ...rest });
}

/** The events of a file as a calendar reads them. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const properties = event.getAllProperties();
    return {
      names: properties.map(({ name }) => name),
      value: (name: string) => String(event.getFirstPropertyValue(name)),
    };
  });
}

function only(file: string) {
  const events = read(file);
  expect(events).toHaveLength(1);
  return events[0] as (typeof events)[number];
}

const usual = [
  'uid',
  'dtstamp',
  'last-modified',
  'sequence',
  'dtstart',
  'summary',
  'description',
  'categories',
  'status',
  'transp',
];

/** Every line: its end, at most 75 octets, whole characters only. */
function expectWellFolded(file: string): void {
  const bytes = new TextEncoder().encode(file);
  const lines: number[][] = [[]];
  for (const byte of bytes) {
    lines.at(-1)?.push(byte);
    if (byte === 0x0a) lines.push([]);
  }
  expect(lines.pop()).toEqual([]);
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (const line of lines) {
    expect(line.slice(-2)).toEqual([0x0d, 0x0a]);
    expect(line.length - 2).toBeLessThanOrEqual(75);
    expect(strict.decode(new Uint8Array(line.slice(0, -2)))).not.toMatch(/[\r\n]/);
  }
}

describe('toICalendar', () => {
  it('has an all-day event on the day a promise is due', () => {
    const file = write(promised(), { parties, name: 'Due, to us' });
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Troth//Troth//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Due\\, to us',
        'BEGIN:VEVENT',
        'UID:c1@troth',
        'DTSTAMP:20260320T093015Z',
        'LAST-MODIFIED:20260302T120000Z',
        'SEQUENCE:2',
        'DTSTART;VALUE=DATE:20260430',
        'SUMMARY:Ward rounds',
        'DESCRIPTION:Harbour Logistics → Northwind Health\\nTwo ward rounds a day\\n',
        ' • Before nine and before five\\n• Signed for',
        'CATEGORIES:Harbour Logistics',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
    const event = only(file);
    expect(event.names).toEqual(usual);
    expect(event.value('dtstart')).toBe('2026-04-30');
    expect(event.value('description')).toBe(
      'Harbour Logistics → Northwind Health\nTwo ward rounds a day\n• Before nine and before five\n• Signed for',
    );
  });

  it.each([
    ['draft', make(), null],
    ['requested', play(make(), ['request', R]), 'TENTATIVE'],
    ['offered', play(make({ by: P }), ['offer', P]), 'TENTATIVE'],
    ['countered', play(make(), ['request', R], ['counter', P]), 'TENTATIVE'],
    ['promised', promised(), 'CONFIRMED'],
    ['reported', reported(), 'CONFIRMED'],
    ['satisfied', play(reported(), ['declareSatisfied', R]), 'CANCELLED'],
    ['declined', play(make(), ['request', R], ['decline', P]), 'CANCELLED'],
    ['withdrawn', play(make(), ['request', R], ['withdraw', R]), 'CANCELLED'],
    ['cancelled', play(promised(), ['cancel', R]), 'CANCELLED'],
    ['reneged', play(promised(), ['renege', P]), 'CANCELLED'],
  ])('a commitment that is %s', (state, commitment, status) => {
    expect(commitment.state).toBe(state);
    expect(read(write(commitment)).map((event) => event.value('status'))).toEqual(
      status ? [status] : [],
    );
  });

  it('drops what lapsed', () => {
    const asked = play(make(), ['request', R, { respondBy: '2026-03-10' }]);
    const lapsed = unwrap(applyCommitmentEvent(asked, act('lapse', R, march(11))));
    expect(only(write(lapsed)).value('status')).toBe('CANCELLED');
  });

  it('leaves out what has no day', () => {
    const undated = { ...promised(), terms: [{ deliverable: '', conditions: [], due: null }] };
    const wrong = {
      ...promised(),
      terms: [{ deliverable: '', conditions: [], due: '2026-02-30' }],
    };
    expect(read(write([undated, wrong]))).toEqual([]);
  });

  it('moves with the day on the table, under the same UID', () => {
    const before = promised();
    const after = play(
      before,
      ['proposeAmendment', P, { terms: { due: '2026-05-15' }, reason: 'A ward moved' }],
      ['acceptAmendment', R],
    );
    const [first, second] = [only(write(before)), only(write(after))];
    expect(second.value('uid')).toBe(first.value('uid'));
    expect([first, second].map((event) => event.value('dtstart'))).toEqual([
      '2026-04-30',
      '2026-05-15',
    ]);
    expect(Number(second.value('sequence'))).toBeGreaterThan(Number(first.value('sequence')));
    expect([first, second].map((event) => event.value('last-modified'))).toEqual([
      '2026-03-02T12:00:00Z',
      '2026-03-04T12:00:00Z',
    ]);
  });

  it('raises SEQUENCE with every act of any conversation, and never lowers it', () => {
    const sequence = (commitment: Commitment) =>
      read(write(commitment)).map((event) => Number(event.value('sequence')));
    fc.assert(
      fc.property(anyStart, anyEntries, (start, entries) => {
        let [commitment, last] = [start, -1];
        for (const entry of entries) {
          const next = mergeCommitmentEvents(commitment, [entry]).commitment;
          const [raised] = sequence(next);
          if (raised !== undefined) {
            if (next.history.length > commitment.history.length)
              expect(raised).toBeGreaterThan(last);
            else expect(raised).toBeGreaterThanOrEqual(last);
            last = raised;
          }
          commitment = next;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('makes UIDs from ids alone, each its own, whatever stands in them', () => {
    const ids = [
      'c1',
      'a b',
      'a;b',
      'a,b',
      'a\\b',
      'a@b',
      'a%20b',
      'ä',
      '😀',
      ':"',
      'x'.repeat(200),
    ];
    const commitments = ids.map((id) => ({ ...promised(), id }));
    const uids = read(write(commitments)).map((event) => event.value('uid'));
    expect(uids.slice(0, 2)).toEqual(['c1@troth', 'a%20b@troth']);
    expect(new Set(uids).size).toBe(ids.length);
    expect(uids.join('')).toMatch(/^[\w%@.-]+$/);
    expect(
      read(write(commitments, { now: march(31), parties })).map((e) => e.value('uid')),
    ).toEqual(uids);
    expect(only(write({ ...promised(), id: 'a\ud800' })).value('uid')).toBe('a%EF%BF%BD@troth');
  });

  it('writes what the host gives instead of its own words', () => {
    const event = only(
      write(promised(), {
        prodId: '-//Northwind//Intranet//EN',
        url: (id) => `https://troth.example/c/${id}?a=1,2;b`,
        summary: ({ title }) => `Due: ${title}`,
        description: () => '',
        categories: () => ['one, two', 'three'],
      }),
    );
    expect(event.value('summary')).toBe('Due: Ward rounds');
    expect(event.value('description')).toBe('');
    expect(event.value('url')).toBe('https://troth.example/c/c1?a=1,2;b');
    expect(only(write(promised(), { categories: () => [] })).names).not.toContain('categories');
    expect(write(promised(), { categories: () => ['one, two', 'three'] })).toContain(
      'CATEGORIES:one\\, two,three\r\n',
    );
  });

  it.each([
    'javascript:alert(1)',
    'mailto:a@b.example',
    '/c/1',
    'https://x\r\nATTENDEE:mailto:a@b',
    'https://x y',
    '//x',
    '',
  ])('takes no address but a web address: %j', (url) => {
    expect(only(write(promised(), { url: () => url })).names).toEqual(usual);
  });

  it('takes a partnership’s record as well as a list, and passes over what is no commitment', () => {
    const commitments = { c1: promised() };
    expect(toICalendar({ commitments }, { now })).toBe(write(promised()));
    const broken = [null, 7, { ...promised(), terms: [] }, { ...promised(), id: 3 }] as never[];
    expect(read(write(broken))).toEqual([]);
  });

  it('stamps the last change where now is no moment', () => {
    expect(only(write(promised(), { now: 'today' })).value('dtstamp')).toBe('2026-03-02T12:00:00Z');
  });
});

describe('toICalendar, texts', () => {
  const withTitle = (title: string) => ({ ...promised(), title });

  it.each([
    ['ICS-01', 'Stock\r\nATTENDEE:mailto:a@b.example', 'Stock\nATTENDEE:mailto:a@b.example'],
    [
      'a whole event',
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2',
      'x\nEND:VEVENT\nBEGIN:VEVENT\nUID:2',
    ],
    ['ICS-03', 'Stock\rATTENDEE:mailto:a@b', 'Stock\nATTENDEE:mailto:a@b'],
    ['other line breaks', 'a\u0085b\u2028c\u2029d\ve\ff', 'a\nb\nc\nd\ne\nf'],
    ['ICS-05', 'a;b,c\\d\\n\\\\', 'a;b,c\\d\\n\\\\'],
    ['ICS-07', `${'x'.repeat(64)}😀${'👨‍👩‍👧'.repeat(12)}`, null],
    ['ICS-11', '"Stock": list; "x:y"', null],
    ['ICS-13', 'a\0b\u001b[1m\u007f', 'ab[1m'],
    ['ICS-15', `  ${'x'.repeat(65)}   y`, null],
    ['TEXT-01', 'a\ud800b', 'a\ufffdb'],
    ['TEXT-05', 'مرحبا Northwind', null],
    ['nothing', '', null],
    ['a tab', 'a\tb', null],
  ])('%s: one event, nothing added, the text comes back', (_, title, expected) => {
    const file = write(withTitle(title), { description: ({ title: text }) => text });
    expectWellFolded(file);
    const event = only(file);
    expect(event.names).toEqual(usual);
    expect(event.value('summary')).toBe(expected ?? title);
    expect(event.value('description')).toBe(expected ?? title);
  });

  it('ICS-09: folds after 75 octets, not before and not later', () => {
    const lineOf = (octets: number) => {
      const title = 'x'.repeat(octets - 'SUMMARY:'.length);
      const file = write(withTitle(title));
      expectWellFolded(file);
      expect(only(file).value('summary')).toBe(title);
      return /SUMMARY:.*\r\n( .*\r\n)*/.exec(file)?.[0].split('\r\n').slice(0, -1);
    };
    expect(lineOf(74)?.map((line) => line.length)).toEqual([74]);
    expect(lineOf(75)?.map((line) => line.length)).toEqual([75]);
    expect(lineOf(76)?.map((line) => line.length)).toEqual([75, 2]);
    expect(lineOf(75 + 74)?.map((line) => line.length)).toEqual([75, 75]);
    expect(lineOf(75 + 75)?.map((line) => line.length)).toEqual([75, 75, 2]);
  });

  it.each([0, 1, 2, 3])(
    'ICS-07: never cuts a character of four octets, %i before the edge',
    (left) => {
      const title = `${'x'.repeat(75 - 'SUMMARY:'.length - left)}😀end`;
      const file = write(withTitle(title));
      expectWellFolded(file);
      expect(file).toContain('\r\n 😀end\r\n');
      expect(only(file).value('summary')).toBe(title);
    },
  );

  it('any text in any place: one event, nothing added, and it comes back', () => {
    const sign = fc.constantFrom(
      ...'\r\n\0\t ;,:\\"nNaé',
      '😀',
      '\u2028',
      '\ufeff',
      'BEGIN:',
      'END:VEVENT',
    );
    const text = fc.oneof(fc.string({ unit: sign, maxLength: 60 }), fc.string({ unit: 'binary' }));
    const expected = (given: string) =>
      given
        .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/\p{Cc}/gu, (control) => ('\n\t'.includes(control) ? control : ''))
        .replace(/\p{Cs}/gu, '\ufffd');
    fc.assert(
      fc.property(text, text, text, text, (title, name, category, party) => {
        const commitment = { ...promised(), title };
        const file = write(commitment, {
          name,
          prodId: name,
          categories: () => [category],
          parties: [{ id: 'harbour', name: party }],
          description: () => category,
        });
        expectWellFolded(file);
        const event = only(file);
        expect(event.names).toEqual(usual);
        expect(event.value('summary')).toBe(expected(title));
        expect(event.value('description')).toBe(expected(category));
      }),
      { numRuns: 100 },
    );
  });

  it('ICS-17: 5,000 events parse, each with its own UID', () => {
    const start = promised();
    const commitments = Array.from({ length: 5000 }, (_, i) => ({ ...start, id: `c${i}` }));
    const uids = read(write(commitments)).map((event) => event.value('uid'));
    expect(new Set(uids).size).toBe(5000);
  });

  it('reads names and titles that createCommitment has cleaned as one line', () => {
    const made = unwrap(createCommitment(makeDraft({ title: 'Stock\r\nATTENDEE:x' })));
    const asked = play(made, ['request', R]);
    expect(only(write(asked)).value('summary')).toBe('Stock ATTENDEE:x');
  });
});
