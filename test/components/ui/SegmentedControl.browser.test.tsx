import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SegmentedControl } from '../../../src/components/ui/SegmentedControl.tsx';

const options = [
  { value: 'chart', label: 'Chart' },
  { value: 'dots', label: 'Gaps', disabled: true },
  { value: 'table', label: 'Table' },
] as const;

function View() {
  const [value, setValue] = useState<'chart' | 'dots' | 'table'>('chart');
  return (
    <>
      <SegmentedControl label="View" options={options} value={value} onValueChange={setValue} />
      <button type="button">After</button>
    </>
  );
}

const checked = () =>
  screen.getAllByRole<HTMLInputElement>('radio').find((radio) => radio.checked)?.value;

it('is one tab stop; arrows choose, and pass over what cannot be chosen', async () => {
  render(<View />);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Chart' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(checked()).toBe('table');
  await userEvent.keyboard('{ArrowRight}');
  expect(checked()).toBe('chart');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('After');
});

it('takes a press anywhere on a segment', async () => {
  render(<View />);
  const radio = screen.getByRole('radio', { name: 'Table' });
  await userEvent.click(radio, { position: { x: 3, y: 3 } });
  expect(checked()).toBe('table');
});
