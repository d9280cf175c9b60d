import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ImpactSection } from '../../../src/components/post-mortem/sections/ImpactSection.tsx';
import { after, type Deed, look, postMortem, type Side } from './harness.tsx';

const dimensions = [
  { id: 'integrity', label: 'Integrity', description: 'They mean what they say.' },
];
const show = (doc = postMortem(), options = {}) =>
  look(ImpactSection, doc, { section: 'impact', dimensions, ...options });
const said = (side: Side, when: 'before' | 'after', value: number): Deed => [
  side,
  ['impact', side, 'integrity', when],
  value,
];
const submitted = (side: Side): Deed[] => [
  [side, ['perspectives', side, 'happened'], `How ${side} saw it.`],
  [side, { type: 'submitPerspective' }],
];
const meeting = postMortem(
  ['northwind', { type: 'startSharing' }],
  ...submitted('northwind'),
  ...submitted('harbour'),
  ['northwind', { type: 'startMeeting' }],
);
const cells = () => screen.getAllByRole('cell').map(({ textContent }) => textContent);

it('keeps how far one trusted before and does now, and takes it back', async () => {
  const { doc } = show();
  const scale = (name: string) => within(screen.getByRole('group', { name }));
  expect(scale('Before').getAllByRole('radio')).toHaveLength(6);
  await userEvent.click(scale('Before').getByRole('radio', { name: '4' }));
  await userEvent.click(scale('Now').getByRole('radio', { name: '2' }));
  expect(doc().impact.northwind).toEqual({ integrity: { before: 4, after: 2 } });
  await userEvent.click(scale('Now').getByRole('radio', { name: 'Not said' }));
  expect(doc().impact.northwind).toEqual({ integrity: { before: 4, after: null } });
  expect(cells()).toEqual(['4 before, now not said']);
});

it('keeps the other side closed until the talk begins', () => {
  show(postMortem(said('harbour', 'before', 5)));
  expect(screen.queryByRole('columnheader', { name: 'Harbour Logistics' })).toBeNull();
  expect(screen.getByText(/opens to both once the talk begins/)).toBeTruthy();
});

it('then shows both, each change with its sign, and how many statements there are', () => {
  const deeds = [
    said('northwind', 'before', 4),
    said('northwind', 'after', 2),
    said('harbour', 'after', 3),
  ];
  show(deeds.reduce(after, meeting));
  expect(cells()).toEqual(['4 before, 2 now (−2)', 'Before not said, 3 now']);
  expect(screen.getByText(/n = 1/)).toBeTruthy();
});

it('takes a number where the scale is long', async () => {
  const { doc } = show(postMortem(), { scale: { min: 0, max: 100 } });
  await userEvent.type(screen.getByRole('spinbutton', { name: 'Before' }), '70');
  await userEvent.tab();
  expect(doc().impact.northwind).toEqual({ integrity: { before: 70, after: null } });
});

it('keeps a value in view that is on no point', () => {
  show(postMortem(said('northwind', 'before', 3.5)));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '3.5' }).checked).toBe(true);
});

it('says so where no aspects were chosen', () => {
  show(postMortem(), { dimensions: [] });
  expect(screen.getByText(/No aspects of trust/)).toBeTruthy();
});
