import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Table } from '../../../src/components/ui/Table.tsx';

const columns = ['Dimension', 'Northwind Health', 'Harbour Logistics'].map((label) => ({
  id: label,
  label,
}));

function Boxed({ width }: { width: number }) {
  return (
    <div style={{ width }}>
      <Table caption="Trust" columns={columns} rows={[{ id: 'a', cells: ['Goodwill', 64, 58] }]} />
    </div>
  );
}

it('is a named stop for the keyboard only while it scrolls', async () => {
  const { rerender } = render(<Boxed width={120} />);
  const region = await screen.findByRole('region', { name: 'Trust' });
  expect(region.tabIndex).toBe(0);
  rerender(<Boxed width={700} />);
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  expect(region.hasAttribute('tabindex')).toBe(false);
});
