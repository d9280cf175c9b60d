import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { History } from '../../../src/components/rearticulation-form/History.tsx';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { afterwards, look } from './harness.tsx';
import { agreed, people, proposed, signed } from './smallText.tsx';

async function told(doc: Articulation, options = {}): Promise<(string | null)[]> {
  look(History, doc, { step: 'start', people, ...options });
  expect(screen.queryByRole('listitem')).toBeNull();
  await userEvent.click(screen.getByText('What was done'));
  return (await screen.findAllByRole('listitem')).map((item) => item.textContent);
}

const counter = {
  type: 'counter',
  clauseId: 'moved',
  wording: { text: 'The depot is across the river since May' },
  reason: 'One should see since when.',
} as const;

it('tells every verb with who, when and what was said, the newest first', async () => {
  const countered = afterwards(proposed(), ['harbour', counter]);
  const back = afterwards(countered, ['harbour', { type: 'sendBack', reason: 'Not like this.' }]);
  expect(await told(back)).toEqual([
    expect.stringMatching(/^Mar 10, 2026.*Harbour Logistics sent it back to be changed\.Not like/),
    expect.stringMatching(
      /Harbour Logistics offered another wording of “The depot has moved across the river”\.The depot is across the river since May\s+One should see since when\.$/,
    ),
    expect.stringMatching(/Northwind Health asked the others to read it\.$/),
    expect.stringMatching(/Northwind Health began this version\.$/),
  ]);
});

it('names who signed, and with which reservation', async () => {
  const doc = signed(agreed(), 'harbour', 'Only while we have two vans.');
  expect((await told(doc))[0]).toMatch(
    /Dana Quay, Harbour Logistics signed, with a reservation\.Only while we have two vans\.$/,
  );
});

it('names nobody where roles are asked for, not even a signer whom the host does not know', async () => {
  const doc = signed(agreed(), 'harbour', 'Dana Quay is alone in June.');
  const [newest] = await told(doc, { people: [], defaultView: { names: 'roles' } });
  expect(newest).not.toMatch(/Dana|Quay/);
  expect(newest).toMatch(/Dispatcher, Harbour Logistics signed, with a reservation\./);
});
