import { describe, expect, it } from 'vitest';
import { describeTrust, type TrustSeries } from '../../../src/core/index.ts';
import { trust as german } from '../../../src/i18n/de/trust.ts';
import { trust as english } from '../../../src/i18n/en/trust.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { makeSeries } from './make.ts';

const dimensions = ['Competence', 'Integrity', 'Predictability'].map((label) => ({
  id: label.toLowerCase(),
  label,
}));
const names = { northwind: 'Northwind Health', harbour: 'Harbour Logistics' };
const back = { rater: 'harbour', target: 'northwind' };

function tell(series: readonly TrustSeries[], words = { locale: 'en', trust: english }) {
  return describeTrust(series, dimensions, words, { names });
}

describe('describeTrust', () => {
  it('tells both views and where they are furthest apart', () => {
    const series = [
      makeSeries({ competence: 4, integrity: 3, predictability: 2 }, { overall: 3 }),
      makeSeries({ competence: 4.2, integrity: 4.2, predictability: 3.5 }, { ...back, overall: 4 }),
    ];
    expect(tell(series)).toEqual([
      'How Northwind Health sees Harbour Logistics: 50 of 100 overall, from 6 answers.',
      'Highest: Competence (75). Lowest: Predictability (25).',
      'How Harbour Logistics sees Northwind Health: 75 of 100 overall, from 6 answers.',
      'Highest: Competence and Integrity (80). Lowest: Predictability (63).',
      'The two views are furthest apart on Predictability: Harbour Logistics rates Northwind Health 38 points higher than Northwind Health rates Harbour Logistics.',
    ]);
  });

  it('tells the same in German', () => {
    const series = [
      makeSeries({ competence: 4, integrity: 'below_threshold' }, { overall: 3 }),
      makeSeries({ competence: 4.04 }, { ...back, overall: 4 }),
    ];
    expect(tell(series, { locale: 'de', trust: german })).toEqual([
      'Blick von Northwind Health auf Harbour Logistics: insgesamt 50 von 100, aus 6 Antworten.',
      'Nicht gezeigt, damit einzelne Antworten anonym bleiben: Integrity.',
      'Noch keine Antworten: Predictability.',
      'Blick von Harbour Logistics auf Northwind Health: insgesamt 75 von 100, aus 6 Antworten.',
      'Noch keine Antworten: Integrity und Predictability.',
      'Am weitesten auseinander liegen die Sichtweisen bei „Competence“: Harbour Logistics bewertet Northwind Health um 1 Punkt höher als umgekehrt.',
    ]);
  });

  it('tells what is withheld apart from what nobody answered', () => {
    const series = makeSeries({
      competence: 'below_threshold',
      integrity: 'complementary',
      predictability: 'no_answers',
    });
    expect(tell([series]).slice(1)).toEqual([
      'Not shown, so that single answers stay anonymous: Competence and Integrity.',
      'No answers yet: Predictability.',
    ]);
  });

  it.each([
    ['below_threshold', ': not shown, so that single answers stay anonymous.'],
    ['complementary', ': not shown, so that single answers stay anonymous.'],
    ['no_answers', ': no answers yet.'],
  ] as const)('says in one sentence that all is %s', (overall, sentence) => {
    expect(tell([makeSeries({ competence: overall }, { overall })])).toEqual([
      `How Northwind Health sees Harbour Logistics${sentence}`,
    ]);
  });

  it('says when there is nothing to choose between', () => {
    const level = makeSeries({ competence: 3.01, integrity: 3, predictability: 3 });
    expect(tell([level])).toContain('Every dimension is at 50.');
    const same = [makeSeries({ competence: 3 }), makeSeries({ competence: 3.01 }, back)];
    expect(tell(same)).toContain(
      'Northwind Health and Harbour Logistics rate each other alike on every dimension that both answered.',
    );
  });

  it('names waves and levels only where there are several', () => {
    const series = [
      makeSeries({}, { perspective: 'self', target: 'northwind' }),
      makeSeries(
        {},
        { perspective: 'self', target: 'northwind', wave: '2026-2', referent: 'person' },
      ),
    ];
    expect(tell(series.slice(0, 1))[0]).toBe(
      'How Northwind Health sees itself: 50 of 100 overall, from 6 answers.',
    );
    expect(tell(series).filter((sentence) => sentence.startsWith('How'))).toEqual([
      'How Northwind Health sees itself (the organisation, 2026-1): 50 of 100 overall, from 6 answers.',
      'How Northwind Health sees itself (the people, 2026-2): 50 of 100 overall, from 6 answers.',
    ]);
  });

  it('counts one answer as one', () => {
    const series = makeSeries({});
    expect(tell([{ ...series, overall: { ...series.overall, n: 1 } }])[0]).toMatch(
      /from 1 answer\.$/,
    );
  });

  it('uses ids where there are no names, and a name that every object has is none', () => {
    const series = makeSeries({}, { rater: 'constructor' });
    expect(tell([series])[0]).toMatch(/^How constructor sees Harbour Logistics:/);
  });

  it('writes numbers as it is told', () => {
    const sentences = describeTrust(
      [makeSeries({})],
      dimensions,
      { locale: 'en', trust: english },
      {
        formats: { ...createFormats('en'), number: (value) => `<${value}>` },
      },
    );
    expect(sentences[0]).toContain('<50> of 100 overall, from <6> answers');
  });

  it('tells nothing of a wave that would give one newcomer away beside the next', () => {
    const before = makeSeries({ competence: 4 }, { wave: '2026-1' });
    const after = makeSeries({ competence: 3 }, { wave: '2026-2', comparableWith: [] });
    const told = tell([before, after]).join(' ');
    expect(told).toContain('(2026-2): 50 of 100 overall');
    expect(told).not.toContain('(2026-1): 50 of 100');
  });

  it('says that there is nothing', () => {
    expect(tell([])).toEqual(['There are no views to show yet.']);
  });
});
