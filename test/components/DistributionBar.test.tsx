import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DistributionBar } from '../../src/components/trust-survey/index.ts';
import { distributionOf, instruments } from '../../src/core/trust/index.ts';
import type { Answer, SurveyResponse } from '../../src/core/trust/types.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';

const { baseline1 } = instruments;

const respond = (answers: readonly Answer[]): SurveyResponse[] =>
  answers.map((answer, i) => ({
    id: `r${i}`,
    instrumentId: 'baseline1',
    wave: '2026-09',
    rater: 'northwind',
    target: 'harbour',
    perspective: 'partner',
    referent: 'system',
    answers: { 'trust-1': answer },
    submittedAt: '2026-09-01T08:00:00Z',
  }));

/** Article 001: 11 % a great deal, 11 % a moderate amount, 56 % a little, 22 % other. */
const article = respond([4, 3, 2, 2, 2, 2, 2, 'other', 'other']);
const rows = () => screen.getAllByRole('row').map((row) => row.textContent);

describe('DistributionBar', () => {
  it('counts every kind of answer, other included', () => {
    render(<DistributionBar instrument={baseline1} responses={article} />);
    expect(
      screen.getByRole('figure', { name: 'To what extent do we trust each other?' }),
    ).toBeTruthy();
    expect(screen.getByText('9 people answered, 7 of them on the scale')).toBeTruthy();
    expect(rows()).toEqual([
      'AnswerPeopleShare',
      'None at all00%',
      'A little556%',
      'A moderate amount111%',
      'A great deal111%',
      'Don’t know00%',
      'Doesn’t apply00%',
      'Rather not say00%',
      'Other222%',
    ]);
  });

  it('draws what was answered in proportion, and sets apart what is off the scale', () => {
    render(<DistributionBar instrument={baseline1} responses={article} />);
    const bar = document.querySelector('[data-part="bar"]') as SVGElement;
    const rects = [...bar.querySelectorAll('[data-part="segment"] rect')];
    const widths = rects.map((rect) => Number.parseFloat(rect.getAttribute('width') ?? ''));
    const [little = 0, moderate = 0, , other = 0] = widths;
    expect(little / moderate).toBeCloseTo(5);
    expect(other / moderate).toBeCloseTo(2);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(98);
    // Told apart without colour: a hatching, not a tint.
    expect(rects.map((rect) => rect.getAttribute('data-fill'))).toEqual([
      'tint',
      'tint',
      'tint',
      'pattern',
    ]);
    const pattern = rects.at(-1)?.getAttribute('fill')?.slice(5, -1);
    expect(document.getElementById(pattern ?? '')?.tagName).toBe('pattern');
  });

  it('takes what core has counted already', () => {
    const distribution = distributionOf(article, baseline1, 'trust-1')[0];
    render(<DistributionBar instrument={baseline1} distribution={distribution} />);
    expect(rows()).toContain('A little556%');
  });

  it('shows the newest wave, whatever came first, and says which it is', () => {
    const older = respond([1, 1, 1, 1, 1, 1]).map((one) => ({
      ...one,
      id: `old-${one.id}`,
      wave: '2026-03',
    }));
    render(<DistributionBar instrument={baseline1} responses={[...article, ...older]} />);
    expect(screen.getByText(/^2026-09 · 9 people answered/)).toBeTruthy();
    expect(rows()).toContain('A little556%');
  });

  it('says whom it is about, where several were asked about', () => {
    const back = respond([1, 1, 1, 1, 1, 1]).map((one) => ({
      ...one,
      id: `back-${one.id}`,
      rater: 'harbour',
      target: 'northwind',
    }));
    const parties = [{ id: 'northwind', name: 'Northwind Health' }];
    render(
      <DistributionBar
        instrument={baseline1}
        responses={[...article, ...back]}
        parties={parties}
      />,
    );
    expect(screen.getByText('About Northwind Health · 6 people answered')).toBeTruthy();
  });

  it('drops the numbers of what is said to be withheld, whoever counted them', () => {
    const [counted] = distributionOf(article, baseline1, 'trust-1');
    const leaking = { ...counted, withheld: 'below_threshold' } as typeof counted;
    render(<DistributionBar instrument={baseline1} distribution={leaking} />);
    expect(screen.getByText(/^Not shown: fewer than 5 people/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each([
    ['fewer than five', [4, 3, 2], {}, /fewer than 5 people have answered/],
    ['fewer than the host asks for', [4, 3, 2, 1, 1, 1], { minRespondents: 8 }, /fewer than 8/],
    ['none', [], {}, 'No answers yet.'],
  ] as const)('is bare with %s, and says why', (_, answers, options, reason) => {
    render(<DistributionBar instrument={baseline1} responses={respond(answers)} {...options} />);
    expect(screen.getByText(reason)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.querySelector('rect')).toBeNull();
  });

  it('shows what nobody placed on the scale, once enough have said so', () => {
    render(
      <DistributionBar
        instrument={baseline1}
        responses={respond(Array.from({ length: 6 }, () => 'dont_know' as const))}
      />,
    );
    expect(screen.getByText('6 people answered, 0 of them on the scale')).toBeTruthy();
    expect(rows()).toContain('Don’t know6100%');
  });

  it('shows signed answers however few', () => {
    render(<DistributionBar instrument={baseline1} responses={respond([4, 2])} attributed />);
    expect(screen.getByText('2 people answered')).toBeTruthy();
  });

  it('says so when the question is not there, or the questionnaire has a fault', () => {
    const { rerender } = render(
      <DistributionBar instrument={baseline1} responses={article} itemId="nothing" />,
    );
    const notThere = 'This question is not part of the questionnaire.';
    expect(screen.getByRole('figure', { name: notThere })).toBeTruthy();
    rerender(<DistributionBar instrument={{} as never} responses={article} />);
    expect(screen.getByRole('figure', { name: notThere })).toBeTruthy();
  });

  it('speaks the provider’s language', () => {
    render(
      <TrothProvider messages={de}>
        <DistributionBar instrument={baseline1} responses={article} />
      </TrothProvider>,
    );
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /^Anderes 2 22\s%$/ })).toBeTruthy();
  });
});
