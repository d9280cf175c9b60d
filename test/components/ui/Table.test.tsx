import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Table } from '../../../src/components/ui/Table.tsx';

it('names its columns and rows', () => {
  render(
    <Table
      caption="Trust by dimension"
      columns={[
        { id: 'dimension', label: 'Dimension' },
        { id: 'index', label: 'Index', align: 'end' },
      ]}
      rows={[
        { id: 'a', cells: ['Predictability', '72'] },
        { id: 'b', cells: ['Goodwill', '64'] },
      ]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Trust by dimension' });
  const columns = within(table).getAllByRole('columnheader');
  expect(columns.map((cell) => cell.textContent)).toEqual(['Dimension', 'Index']);
  const row = within(table).getByRole('row', { name: 'Goodwill 64' });
  expect(within(row).getByRole('rowheader').textContent).toBe('Goodwill');
  expect(within(row).getByRole('cell').textContent).toBe('64');
});
