import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { formatHash } from '../../../src/components/document/formatHash.ts';
import { SignOffSection } from '../../../src/components/post-mortem/sections/SignOffSection.tsx';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { after, look, postMortem, type Side } from './harness.tsx';

const draft = { ...postMortem(), template: postMortemTemplates.short };
const inReview = (['startMeeting', 'startReview'] as const).reduce<PostMortem>(
  (doc, type) => after(doc, ['harbour', { type }]),
  draft,
);
const signed = (doc: PostMortem, by: Side, difference?: string) =>
  after(doc, [
    by,
    {
      type: 'sign',
      ...(difference === undefined
        ? { stance: 'agree' as const }
        : { stance: 'agree_with_difference' as const, difference }),
      contentHash: postMortemHash(doc),
    },
  ]);
const show = (doc: PostMortem, options = {}) =>
  look(SignOffSection, doc, { section: 'signOff', ...options });
const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  return within(screen.getByRole('group', { name: 'Sign' }));
};

it('says what is signed, and that signing comes later', () => {
  show(draft);
  expect(screen.getByText('The text “The missed delivery”, version 1')).toBeTruthy();
  expect(screen.getByText(/Each side signs once the text has been sent for/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows whose signature is awaited, and says what is missing in the text', () => {
  const incomplete = after(inReview, [
    'harbour',
    ['changes', 'c'],
    {
      order: 'a0',
      text: 'A checklist',
      owner: '',
      person: '',
      due: '',
      condition: '',
      prevents: {},
      by: 'harbour',
    },
  ]);
  const { unmount } = show(incomplete);
  expect(screen.getByText('Northwind Health has not signed yet.')).toBeTruthy();
  expect(screen.getByText('Harbour Logistics has not signed yet.')).toBeTruthy();
  expect(screen.getByText(/something in the text has to be completed/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
  unmount();
  show(incomplete, { viewer: { partyId: 'northwind', role: 'witness' } });
  expect(screen.queryByText(/something in the text has to be completed/)).toBeNull();
});

describe('signing', () => {
  it('states who signs which text, and puts the focus on the signature', async () => {
    const { doc, said } = show(inReview, { viewer: { partyId: 'northwind', personId: 'ward' } });
    const form = await open();
    expect(document.activeElement).toBe(form.getAllByRole('radio')[0]);
    expect(form.getByText(/You sign as Ward manager, for Northwind Health\./)).toBeTruthy();
    expect(form.getByText(`Fingerprint ${formatHash(postMortemHash(inReview))}`)).toBeTruthy();
    expect(form.getByText(/Your side stands by this text/)).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(Object.values(doc().signatures)).toMatchObject([
      { partyId: 'northwind', personId: 'ward', stance: 'agree', version: 1 },
    ]);
    expect(document.activeElement?.textContent).toMatch(
      /We agreeWard manager, Northwind Health signed on Mar 10, 2026/,
    );
    expect(said).toContain('Signed for your side.');
    expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
    expect(screen.getByText(/Whoever changes the text now makes a new version/)).toBeTruthy();
  });

  it('notes a difference, and asks for it where it is missing', async () => {
    const { doc } = show(signed(inReview, 'harbour'));
    const form = await open();
    await userEvent.click(form.getByRole('radio', { name: /note a difference/ }));
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    const field = form.getByRole('textbox', { name: 'What we see differently (required)' });
    expect(document.activeElement).toBe(field);
    expect(form.getByText('Something is still missing here.')).toBeTruthy();
    await userEvent.type(field, 'We had called twice.');
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(doc().stage).toBe('agreed_with_differences');
    expect(screen.getByText('We had called twice.')).toBeTruthy();
    expect(screen.getByText('We agree, and note a difference')).toBeTruthy();
  });

  it('refuses a text that was changed since it was opened, until it was read again', async () => {
    const { doc, write } = show(inReview);
    const form = await open();
    write(['title'], 'The delivery of 3 March');
    expect(screen.getByText('The text “The delivery of 3 March”, version 1')).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(form.getByText(/The text was changed since you read it/)).toBeTruthy();
    expect(Object.keys(doc().signatures)).toEqual([]);
    await userEvent.click(form.getByRole('button', { name: 'I have read it as it is now' }));
    expect(form.queryByText(/The text was changed since you read it/)).toBeNull();
    await userEvent.click(form.getByRole('button', { name: 'Sign' }));
    expect(Object.values(doc().signatures)).toMatchObject([{ contentHash: postMortemHash(doc()) }]);
  });
});

describe('after signatures', () => {
  it('lists those under an earlier text as void', async () => {
    const once = signed(inReview, 'harbour', 'We were not told.');
    show(after(once, ['northwind', ['title'], 'The delivery of 3 March']));
    expect(screen.getByText('The text “The delivery of 3 March”, version 2')).toBeTruthy();
    expect(screen.getByText('Harbour Logistics has not signed yet.')).toBeTruthy();
    await userEvent.click(screen.getByText('One earlier signature'));
    expect(screen.getByText(/For version 1; it no longer counts/)).toBeTruthy();
    expect(screen.getByText('We were not told.')).toBeTruthy();
  });

  it('can be sent back with a reason', async () => {
    const { doc } = show(signed(inReview, 'harbour'));
    await userEvent.click(screen.getByRole('button', { name: 'Something is not right yet' }));
    const form = within(screen.getByRole('group', { name: 'Something is not right yet' }));
    const press = () =>
      userEvent.click(form.getByRole('button', { name: 'Something is not right yet' }));
    await press();
    const reason = form.getByRole('textbox', { name: 'What is not right yet (required)' });
    expect(document.activeElement).toBe(reason);
    await userEvent.type(reason, 'The second run is missing.');
    await press();
    expect(doc()).toMatchObject({ stage: 'in_meeting', version: 2 });
    expect(document.activeElement?.textContent).toBe('The text “The missed delivery”, version 2');
  });
});
