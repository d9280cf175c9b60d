import { radar as german } from '../../src/i18n/de/radar.ts';
import { trust as germanTrust } from '../../src/i18n/de/trust.ts';
import { radar as english } from '../../src/i18n/en/radar.ts';
import { trust as englishTrust } from '../../src/i18n/en/trust.ts';
import { WordsTable } from '../support/WordsTable.tsx';

const names = { rater: 'Northwind Health', target: 'Harbour Logistics' };

/** The words of the widget: `messages.radar`, and its `messages` prop. */
export function RadarWords() {
  return (
    <WordsTable
      english={english}
      german={german}
      sample={{
        ...names,
        referent: 'organisation',
        n: 9,
        series: 'Northwind Health on Harbour Logistics',
        value: 72,
        change: -4,
        wave: '2026-09',
        reason: 'below_threshold',
        points: 8,
        gap: 21,
        quadrant: 'blind_spot',
        dimension: 'Integrity',
        count: 1,
        code: 'E_UNKNOWN_DIMENSION',
        facts: '72 of 100',
      }}
    />
  );
}

/** The sentences that tell the chart: `messages.trust`. */
export function TrustSentences() {
  return (
    <WordsTable
      english={englishTrust}
      german={germanTrust}
      sample={{
        ...names,
        view: 'Northwind Health → Harbour Logistics',
        perspective: 'partner',
        index: 72,
        n: 9,
        highest: ['Competence'],
        high: 86,
        lowest: ['Integrity'],
        low: 41,
        dimensions: ['Benevolence'],
        dimension: 'Integrity',
        points: 21,
      }}
    />
  );
}
