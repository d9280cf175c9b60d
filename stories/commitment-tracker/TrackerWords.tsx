import { acts as germanActs } from '../../src/i18n/de/acts.ts';
import { measures as germanMeasures } from '../../src/i18n/de/measures.ts';
import { tracker as germanTracker } from '../../src/i18n/de/tracker.ts';
import { acts } from '../../src/i18n/en/acts.ts';
import { measures } from '../../src/i18n/en/measures.ts';
import { tracker } from '../../src/i18n/en/tracker.ts';
import { WordsTable } from '../support/WordsTable.tsx';

const names = {
  partner: 'Harbour Logistics',
  party: 'Harbour Logistics',
  performer: 'Data lead, Harbour Logistics',
  requester: 'Chief pharmacist, Northwind Health',
};

/** The words of lists, tools and files: `messages.tracker`. */
export function TrackerWords() {
  return (
    <WordsTable
      english={flat(tracker)}
      german={flat(germanTracker)}
      sample={{
        ...names,
        person: 'Data lead',
        count: 12,
        total: 40,
        code: 'E_DATE',
        name: 'Winter tyres',
        place: 3,
        line: 3,
        column: 'due',
        columns: 'Budget',
        message: '',
        date: 'Nov 27, 2026',
      }}
    />
  );
}

/** The words of the panel and the forms: `messages.acts`. */
export function ActsWords() {
  return (
    <WordsTable
      english={flat(acts)}
      german={flat(germanActs)}
      sample={{
        ...names,
        other: names.partner,
        who: names.requester,
        day: '2026-11-27',
        days: 3,
        word: 'none',
        daysEarly: 3,
        person: 'Fleet manager, Harbour Logistics',
        unmet: ['Sent within two minutes'],
        waived: [],
        exceeded: ['Sent within two minutes'],
        count: 1,
        number: 2,
        reason: 'A third party',
        text: 'Tried with three boxes.',
      }}
    />
  );
}

/** The words of the figures: `messages.measures`. */
export function MeasuresWords() {
  return (
    <WordsTable
      english={flat(measures)}
      german={flat(germanMeasures)}
      sample={{
        ...names,
        from: '2026-06-01',
        to: '2026-11-30',
        part: 5,
        n: 9,
        population: 12,
        overdue: 1,
        reported: 2,
        days: 3,
        period: 'November 2026',
        ratio: 0.75,
        count: 2,
      }}
    />
  );
}

/** Groups of messages within a group, each message by its path. */
function flat(group: object): object {
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, entry]) =>
      typeof entry === 'object'
        ? Object.entries(entry).map(([inner, message]) => [`${key}.${inner}`, message])
        : [[key, entry]],
    ),
  );
}
