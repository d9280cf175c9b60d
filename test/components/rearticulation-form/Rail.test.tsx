import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { articulation, type Deed, parties } from './harness.tsx';

const task = (given: Record<string, unknown>): Deed => [
  'northwind',
  ['clauses', '1'],
  {
    order: 'a1',
    section: 'responsibility',
    text: 'Call the ward',
    proposedBy: 'northwind',
    ...given,
  },
];
const show = (given: Record<string, unknown>) =>
  render(
    <TrothProvider locale="en" timeZone="UTC">
      <RearticulationForm
        defaultValue={articulation(task(given))}
        parties={parties}
        viewer={{ partyId: 'northwind' }}
      />
    </TrothProvider>,
  );
const tasks = () =>
  within(screen.getByRole('navigation')).getByRole('button', { name: /^Who does what/ });

it('calls a step of a draft done only when nothing in it keeps it from being signed', () => {
  const { unmount } = show({ accountable: 'harbour' });
  expect(tasks().textContent).toMatch(/Begun/);
  unmount();
  show({ accountable: 'harbour', responsible: ['harbour'] });
  expect(tasks().textContent).toMatch(/Done/);
});
