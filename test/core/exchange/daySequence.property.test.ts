import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Articulation,
  applyArticulationEvent,
  applyPostMortemEvent,
  type Partnership,
  partnershipCalendar,
  type Result,
} from '../../../src/core/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import * as agreements from '../articulation/support/conversations.ts';
import * as talks from '../postmortem/support/postMortems.ts';
import { type ReadEvent, readCalendar } from './support/readCalendar.ts';
import { sampleRecord } from './support/sampleRecord.ts';

const days = ['2026-09-28', '2026-10-05', '2026-11-02', '2026-12-07'];
const day = fc.constantFrom(...days);
const first = Date.parse('2026-04-02T08:00:00Z');
/** Files are made after each other, and by clocks that do not agree with those of the acts. */
const moment = (i: number) => new Date(first + i * 1000).toISOString();

const formats = createFormats('en');
const daysOf = (part: Partial<Partnership>, now: string): ReadonlyMap<string, ReadEvent> => {
  const record = sampleRecord({ commitments: {}, postMortems: {}, articulations: {}, ...part });
  const events = readCalendar(partnershipCalendar(record, { now, words: en, formats }));
  return new Map(events.map((event) => [event.uid, event]));
};

/** What a calendar shows of a day. */
const shown = ({ day: on, status, summary, description }: ReadEvent) => ({
  ...{ on, status, summary, description },
});

/** One file after each step: what is another day by then stands above what it was, and nothing below. */
function expectRising<Doc, Step>(
  start: Doc,
  steps: readonly Step[],
  take: (doc: Doc, step: Step) => Result<Doc>,
  record: (doc: Doc) => Partial<Partnership>,
): void {
  let doc = start;
  let before = daysOf(record(doc), moment(0));
  for (const [i, step] of steps.entries()) {
    const next = take(doc, step);
    if (next.ok) doc = next.value;
    const after = daysOf(record(doc), moment(i + 1));
    for (const [uid, event] of after) {
      const known = before.get(uid);
      if (!known) continue;
      expect(event.sequence).toBeGreaterThanOrEqual(known.sequence);
      const isOther = JSON.stringify(shown(event)) !== JSON.stringify(shown(known));
      if (isOther) expect(event.sequence).toBeGreaterThan(known.sequence);
      expect(event.sequence).toBeLessThan(2 ** 31);
    }
    before = after;
  }
}

it('rises for the days of a re-articulation with each edit and each act that changes them', () => {
  const { N, H, L, answerTo } = agreements;
  const edit = fc.record({
    path: fc.constantFrom(['reviewBy'], ['clauses', 'time', 'by'], ['title']),
    value: day,
  });
  const verb = fc.record({
    type: fc.constantFrom('propose', 'accept', 'sign', 'activate', 'sendBack', 'withdraw'),
    by: fc.constantFrom(N, H, L),
  });
  const take = (doc: Articulation, step: { path?: string[]; type?: string }) => {
    if (!step.path) return answerTo(doc, step.type as 'sign', (step as { by: typeof N }).by);
    const { path, value } = step as { path: string[]; value: string };
    return applyArticulationEvent(doc, { type: 'edit', by: N, at: moment(0), path, value });
  };
  const starts = [agreements.drafted(), agreements.ready(), agreements.signedByAll()];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.oneof(edit, verb), { maxLength: 8 }),
      (start, steps) =>
        expectRising<Articulation, object>(start, steps, take, (doc) => ({
          articulations: { [doc.id]: doc },
        })),
    ),
    { numRuns: 60 },
  );
});

it('rises for the day of a look whether it came back', () => {
  const { N, H, answerTo } = talks;
  const edit = fc.record({
    path: fc.constantFrom(['recurrence', 'look', 'date'], ['recurrence', 'look', 'signal']),
    value: day,
  });
  const verb = fc.record({
    type: fc.constantFrom('startReview', 'sign', 'sendBack', 'recordRecurrence', 'close'),
    by: fc.constantFrom(N, H),
  });
  const take = (doc: PostMortem, step: object) => {
    if (!('path' in step)) {
      const { type, by } = step as { type: 'sign'; by: typeof N };
      return answerTo(doc, type, by);
    }
    const { path, value } = step as { path: string[]; value: string };
    return applyPostMortemEvent(doc, { type: 'edit', by: N, at: moment(0), path, value });
  };
  const starts = [talks.written(), talks.understood(), talks.agreed(), talks.looked()];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.oneof(edit, verb), { maxLength: 8 }),
      (start, steps) =>
        expectRising<PostMortem, object>(start, steps, take, (doc) => ({
          postMortems: { [doc.id]: doc },
        })),
    ),
    { numRuns: 60 },
  );
});
