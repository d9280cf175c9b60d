import type { PostMortem } from '../../src/core/index.ts';
import { entries, of } from '../../src/sample/walk.ts';
import { after } from './postMortemSteps.ts';
import { readyToSign } from './postMortems.ts';
import { fleet, pharmacy } from './roles.ts';

const seen = [
  'A van left the depot with its boxes.',
  'The probe read more than 8 degrees.',
  'The driver rang the number on the card.',
  'The boxes were opened in the pharmacy.',
  'A message was written about it.',
];
const causes = [
  'The list of numbers was older than a month',
  'Nobody was named to answer before seven',
  'The seal was not looked at in the morning',
  'The reading went to one person only',
];
const pad = (value: number) => String(value).padStart(2, '0');

/** A year of it: two hundred facts and forty things that contributed, besides sixty filled fields. */
export function bigPostMortem(): PostMortem {
  const facts = entries(
    'timeline',
    Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => {
        const at = `2026-${pad(1 + Math.floor(i / 20))}-${pad(1 + (i % 20))}T${pad(4 + (i % 5))}:30:00Z`;
        const addedBy = i % 2 === 0 ? 'northwind' : 'harbour';
        const text = `${seen[i % seen.length]} (${i + 1})`;
        return [`fact-${i}`, { at, text, source: `Log ${4000 + i}`, addedBy, positions: {} }];
      }),
    ),
  );
  const factors = entries(
    'factors',
    Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `factor-${i}`,
        {
          text: `${causes[i % causes.length]} (${i + 1})`,
          category: 'process',
          side: 'shared',
          by: i % 2 === 0 ? 'northwind' : 'harbour',
          noChangeReason: i % 3 === 0 ? 'It has been looked at, and may stay as it is.' : '',
        },
      ]),
    ),
  );
  const none = (list: 'timeline' | 'factors') =>
    Object.fromEntries(Object.keys(readyToSign[list]).map((id) => [`${list}.${id}`, null]));
  return after(
    readyToSign,
    ['2026-11-03 10:50', pharmacy, { ...none('timeline'), ...none('factors') }],
    ['2026-11-03 10:55', pharmacy, { ...of(pharmacy, facts), ...of(pharmacy, factors) }],
    ['2026-11-03 10:56', fleet, { ...of(fleet, facts), ...of(fleet, factors) }],
  );
}
