import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SegmentedControl } from '../../../src/components/ui/SegmentedControl.tsx';

const options = [
  { value: 'chart', label: 'Chart' },
  { value: 'dots', label: 'Gaps', disabled: true },
  { value: 'table', label: 'Table' },
] as const;

it('is a named group of radio buttons', () => {
  render(<SegmentedControl label="View" options={options} value="chart" onValueChange={vi.fn()} />);
  expect(screen.getByRole('group', { name: 'View' })).toBeTruthy();
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map((radio) => [radio.labels?.[0]?.textContent, radio.checked])).toEqual([
    ['Chart', true],
    ['Gaps', false],
    ['Table', false],
  ]);
});

it('stays as its owner says', async () => {
  const onValueChange = vi.fn();
  render(
    <SegmentedControl label="View" options={options} value="chart" onValueChange={onValueChange} />,
  );
  await userEvent.click(screen.getByText('Table'));
  await userEvent.click(screen.getByText('Gaps'));
  expect(onValueChange.mock.calls).toEqual([['table']]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Chart' }).checked).toBe(true);
});

it('keeps two on a page apart', async () => {
  render(
    <>
      <SegmentedControl label="First" options={options} value="chart" onValueChange={vi.fn()} />
      <SegmentedControl label="Second" options={options} value="table" onValueChange={vi.fn()} />
    </>,
  );
  const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked);
  expect(checked.map((radio) => radio.value)).toEqual(['chart', 'table']);
});
