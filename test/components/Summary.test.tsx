import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Summary } from '../../src/components/commitment-tracker/Summary.tsx';
import type { Baseline, Commitment } from '../../src/core/index.ts';
import { sampleCommitments, today } from '../../stories/support/commitments.ts';
import { parties } from '../../stories/support/partnership.ts';

interface StripProps {
  readonly commitments?: readonly Commitment[];
  readonly onBaselineChange?: (baseline: Baseline) => void;
}

function Strip({ commitments = sampleCommitments, onBaselineChange = () => {} }: StripProps) {
  const viewer = { partyId: 'northwind' };
  return (
    <Summary
      options={{ commitments, viewer, parties, today, timeZone: 'UTC' }}
      onBaselineChange={onBaselineChange}
    />
  );
}

describe('Summary', () => {
  it('puts three figures up front, each with its n and a sentence on demand', async () => {
    render(<Strip />);
    const strip = screen.getByRole('region', { name: 'How promises are kept' });
    const kept = within(within(strip).getByRole('group', { name: 'Kept on time' }));
    expect(kept.getByText('56%')).toBeTruthy();
    expect(kept.getByText('5 of 9')).toBeTruthy();
    expect(kept.getByText('9 of 11 promises decided')).toBeTruthy();
    const meaning = kept.getByText('What it means');
    expect(meaning.closest('details')?.open).toBe(false);
    await userEvent.click(meaning);
    expect(meaning.closest('details')?.open).toBe(true);
    expect(kept.getByText(/all or nothing/)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Surprises' }).textContent).toMatch(/25%/);
    expect(screen.getByRole('group', { name: 'Open now' }).textContent).toMatch(/1 overdue/);
  });

  it('draws the trend with a gap, and tells it in words and in a table', () => {
    render(<Strip />);
    const chart = screen.getByRole('img', { name: /September 2026: 67% of 3; October 2026: 40%/ });
    expect(chart.getAttribute('aria-label')).toMatch(/June 2026: nothing decided/);
    expect(chart.querySelectorAll('[data-part="trend-dot"]')).toHaveLength(3);
    // September to October, and on to November: nothing leads to the months before.
    expect(chart.querySelectorAll('[data-part="trend-line"]')).toHaveLength(2);
    const table = screen.getByRole('table', { name: 'Kept on time, by month', hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(7);
  });

  it('keeps the rest behind “More figures”', async () => {
    render(<Strip />);
    expect(screen.queryByRole('table', { name: 'All figures' })).toBeNull();
    await userEvent.click(screen.getByText('More figures'));
    // Fetched when it is first wanted.
    const table = await screen.findByRole('table', { name: 'All figures' });
    expect(within(table).getByRole('columnheader', { name: 'They promised' })).toBeTruthy();
    expect(
      within(table).getByRole('row', { name: /Notice given.*5 days 2 heads-ups/ }),
    ).toBeTruthy();
    expect(screen.getByRole('table', { name: 'What got in the way' })).toBeTruthy();
    expect(
      screen.getByRole('table', { name: 'Give and take with Harbour Logistics' }),
    ).toBeTruthy();
  });

  it('lets the reader choose the day that promises are held against', async () => {
    const onBaselineChange = vi.fn();
    render(<Strip onBaselineChange={onBaselineChange} />);
    const choice = within(screen.getByRole('group', { name: 'Measured against' }));
    expect((choice.getByRole('radio', { name: 'Day promised' }) as HTMLInputElement).checked).toBe(
      true,
    );
    await userEvent.click(choice.getByRole('radio', { name: 'Day agreed last' }));
    expect(onBaselineChange).toHaveBeenCalledWith('latest');
  });

  it('teaches while there is nothing to count', () => {
    render(<Strip commitments={[]} />);
    expect(screen.getByText(/No figures yet/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
