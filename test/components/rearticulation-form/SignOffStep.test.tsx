import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formatHash } from '../../../src/components/document/formatHash.ts';
import { SignOffStep } from '../../../src/components/rearticulation-form/steps/SignOffStep.tsx';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { afterwards, look } from './harness.tsx';
import {
  agreed,
  inForce,
  people,
  proposed,
  signed,
  tampered,
  unsignedBy,
  written,
} from './smallText.tsx';

const viewer = { partyId: 'northwind', personId: 'ward' };
const show = (doc: Articulation, options = {}) =>
  look(SignOffStep, doc, { step: 'signOff', people, viewer, ...options });
const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  return within(screen.getByRole('group', { name: 'Sign' }));
};

it('says what is signed, and that signing comes later', () => {
  show(written());
  expect(screen.getByText('The text “Deliveries after the move”, version 1')).toBeTruthy();
  expect(screen.getByText(/Each side signs once everybody has read the text/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows whose signature is awaited, and the mark of the text', async () => {
  const doc = proposed();
  const incomplete = { ...doc, effectiveFrom: '' } as const;
  const { tried } = show(incomplete);
  expect(screen.getByText('Northwind Health has not signed yet.')).toBeTruthy();
  expect(screen.getByText('Harbour Logistics has not signed yet.')).toBeTruthy();
  expect(screen.getByText(formatHash(contentHash(incomplete)))).toBeTruthy();
  expect(screen.getByText(/Before anybody can sign/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  expect(tried).toEqual(['sign']);
  expect(screen.queryByRole('group', { name: 'Sign' })).toBeNull();
});

it('offers nothing to a witness, nor where roles are shown', () => {
  const { unmount } = show(agreed(), { viewer: { ...viewer, role: 'witness' } });
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  show(agreed(), { defaultView: { names: 'roles' } });
  expect(screen.queryByRole('button')).toBeNull();
});

it('waits for no word on a promise that was kept meanwhile', async () => {
  const late = { kind: '', note: 'Ask the depot.' };
  const doc = afterwards(agreed(), ['northwind', ['commitments', 'van'], late]);
  const van = { id: 'van', title: 'A second van on Mondays', state: 'promised' } as const;
  const { unmount } = show(doc, { commitments: [van] });
  expect(screen.getByText(/Before anybody can sign/)).toBeTruthy();
  unmount();
  const kept = show(doc, { commitments: [{ ...van, state: 'satisfied' }] });
  const form = await open();
  await userEvent.click(form.getByRole('button', { name: 'Sign' }));
  expect(kept.doc().status).toBe('partly_signed');
});

describe('signing', () => {
  it('states who signs which text, and puts the focus on the signature', async () => {
    const { doc, said } = show(agreed());
    const form = await open();
    const name = form.getByRole<HTMLInputElement>('textbox', { name: /Your name/ });
    expect(document.activeElement).toBe(form.getAllByRole('radio')[0]);
    expect(name.value).toBe('Robin Ward');
    const role = form.getByRole<HTMLInputElement>('textbox', { name: 'Your role' });
    expect(role.value).toBe('Ward manager');
    expect(form.getByText('You sign for Northwind Health.')).toBeTruthy();
    expect(form.getByText(`Fingerprint ${formatHash(contentHash(agreed()))}`)).toBeTruthy();
    expect(form.getByText(/Your side stands by this very text/)).toBeTruthy();
    await userEvent.clear(role);
    await userEvent.type(role, 'Head of wards');
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(doc().status).toBe('partly_signed');
    expect(Object.values(doc().signatures)).toMatchObject([
      { partyId: 'northwind', name: 'Robin Ward', role: 'Head of wards', stance: 'agree' },
    ]);
    expect(document.activeElement?.textContent).toMatch(
      /We agreeRobin Ward, Northwind Health signed on Mar 10, 2026.*Head of wards/,
    );
    expect(said).toContain('Signed for your side.');
    expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
  });

  it('asks for a name, and for the words of a reservation', async () => {
    const { doc } = show(signed(agreed(), 'harbour'));
    const form = await open();
    const press = () => userEvent.click(form.getByRole('button', { name: 'Sign' }));
    const name = form.getByRole('textbox', { name: /Your name/ });
    await userEvent.clear(name);
    await userEvent.click(form.getByRole('radio', { name: /with a reservation/ }));
    await press();
    expect(document.activeElement).toBe(name);
    expect(form.getByText('Something is still missing here.')).toBeTruthy();
    await userEvent.type(name, 'Robin Ward');
    await press();
    const words = form.getByRole('textbox', { name: 'Our reservation (required)' });
    expect(document.activeElement).toBe(words);
    await userEvent.type(words, 'Only while we have two vans.');
    await press();
    expect(Object.values(doc().signatures)).toMatchObject([
      { partyId: 'harbour' },
      { partyId: 'northwind', reservation: 'Only while we have two vans.' },
    ]);
    expect(screen.getByText('Only while we have two vans.')).toBeTruthy();
    expect(screen.getByText('We agree, with a reservation')).toBeTruthy();
  });

  it('refuses a text that was changed since it was opened, until it was read again', async () => {
    const { doc, write } = show(agreed());
    const form = await open();
    write(['title'], 'Deliveries from May on');
    expect(screen.getByText('The text “Deliveries from May on”, version 1')).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(form.getByText(/The text was changed since you read it/)).toBeTruthy();
    expect(doc().signatures).toEqual({});
    await userEvent.click(form.getByRole('button', { name: 'I have read it as it is now' }));
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(Object.values(doc().signatures)).toMatchObject([{ contentHash: contentHash(doc()) }]);
  });

  it('is taken back with a reason', async () => {
    const { doc, said } = show(signed(agreed(), 'northwind'));
    const label = 'Take our signature back';
    await userEvent.click(screen.getByRole('button', { name: label }));
    const form = within(screen.getByRole('group', { name: label }));
    await userEvent.click(form.getByRole('button', { name: label }));
    const reason = form.getByRole('textbox', { name: 'Why you take it back (required)' });
    expect(document.activeElement).toBe(reason);
    await userEvent.type(reason, 'The days have to be later.');
    await userEvent.click(form.getByRole('button', { name: label }));
    expect(doc()).toMatchObject({ status: 'in_review', signatures: {} });
    expect(said).toContain('Your signature is taken back.');
    expect(document.activeElement?.textContent).toMatch(/^The text “Deliveries/);
  });
});

describe('checking', () => {
  const check = () =>
    userEvent.click(screen.getByRole('button', { name: 'Check that it is what was signed' }));

  it('tells anybody that a text is the one that was signed', async () => {
    const { said } = show(inForce(), { viewer: null });
    expect(screen.queryByText(/As signed\./)).toBeNull();
    await check();
    expect(screen.getByText(/^As signed\. This is, word for word, the text/)).toBeTruthy();
    expect(said.at(-1)).toMatch(/^As signed\./);
  });

  it('tells what differs in one that was changed afterwards', async () => {
    const { said } = show(tampered());
    await check();
    expect(screen.getByText(/^Not as signed\./)).toBeTruthy();
    const differing = within(screen.getByText('What differs:').parentElement as HTMLElement);
    expect(differing.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'the clause “The depot stays where it is”',
    ]);
    expect(said.at(-1)).toMatch(/the clause “The depot stays where it is”$/);
  });

  it('tells whose signature was taken out of one that came into force', async () => {
    const { said } = show(unsignedBy(inForce(), 'harbour'));
    await check();
    expect(screen.getByText(/^Not as signed\./)).toBeTruthy();
    const missing = 'the signature of Harbour Logistics, which is missing';
    expect(screen.getByText(missing)).toBeTruthy();
    expect(said.at(-1)).toContain(missing);
  });

  it('tells of clauses that were added or taken out, and of a signature that was altered', async () => {
    const doc = inForce();
    const { moved, ...rest } = doc.clauses;
    const other = { ...moved, text: 'There is a third van' };
    const [[id, first] = ['', undefined]] = Object.entries(doc.signatures);
    const signatures = { ...doc.signatures, [id]: { ...first, name: 'Somebody else' } };
    show({ ...doc, clauses: { ...rest, other }, signatures } as Articulation);
    await check();
    expect(screen.getByText('a clause that was taken out')).toBeTruthy();
    expect(screen.getByText('the clause “There is a third van”, which was added')).toBeTruthy();
    expect(screen.getByText('the signature itself')).toBeTruthy();
  });
});

it('names nobody where roles are asked for', () => {
  show(signed(agreed(), 'harbour', 'Dana Quay is alone in June.'), {
    people: [],
    defaultView: { names: 'roles' },
  });
  expect(screen.getByText(/^Dispatcher, Harbour Logistics signed on/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Dana|Quay/);
});
