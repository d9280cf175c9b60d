import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ClausesStep } from '../../../src/components/rearticulation-form/steps/ClausesStep.tsx';
import type { StepProps } from '../../../src/components/rearticulation-form/steps/StepProps.ts';
import type { ClauseSection, ClauseWording } from '../../../src/core/articulation/types.ts';
import { createMemoryDraftStore } from '../../../src/store/drafts/createMemoryDraftStore.ts';
import { afterwards, articulation, type Deed, look, type Side } from './harness.tsx';

const clause = (
  side: Side,
  id: string,
  text: string,
  section: ClauseSection = 'decision',
  given: Record<string, unknown> = {},
): Deed => [side, ['clauses', id], { order: `a${id}`, section, text, proposedBy: side, ...given }];
const propose: Deed = ['northwind', { type: 'propose' }];
const counter = (
  side: Side,
  wording: Partial<ClauseWording> | null,
  reason = 'It is quicker.',
): Deed => [side, { type: 'counter', clauseId: '0', wording, reason }];
function show(doc = articulation(), options = {}, section: ClauseSection = 'decision') {
  const Section = (props: StepProps) => <ClausesStep {...props} section={section} />;
  return look(Section, doc, { step: section, ...options });
}
const row = (number: number) => within(screen.getByRole('group', { name: `Entry ${number}` }));
const button = (name: string, number = 1) => row(number).getByRole('button', { name });
/** What is kept on the device comes and goes after a moment. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const theirs = articulation(clause('harbour', '0', 'Two of us decide by Friday.'), propose);
const ours = articulation(clause('northwind', '0', 'Two of us decide by Friday.'), propose);

it('says nothing about answers before anybody is asked', () => {
  show(articulation(clause('harbour', '0', 'Two decide.')));
  expect(row(1).queryByText('Proposed')).toBeNull();
  expect(row(1).queryByRole('button', { name: 'Take this wording' })).toBeNull();
});

it('says where a clause stands, and who has yet to answer', () => {
  show(ours);
  expect(row(1).getByText('Proposed')).toBeTruthy();
  expect(row(1).getByText('Your wording')).toBeTruthy();
  expect(row(1).getByText('Harbour Logistics has yet to answer')).toBeTruthy();
  expect(row(1).queryByRole('button', { name: 'Take this wording' })).toBeNull();
});

describe('another side’s clause', () => {
  it('is taken as it stands, and the focus stays with where it stands now', async () => {
    const { doc, said } = show(theirs);
    await userEvent.click(button('Take this wording'));
    expect(doc().replies[0]?.northwind?.kind).toBe('accept');
    expect(document.activeElement?.textContent).toBe('Agreed');
    expect(row(1).queryByRole('button', { name: 'Take this wording' })).toBeNull();
    expect(said).toEqual(['Taken.']);
  });

  it('can be sent back, with a reason', async () => {
    const { doc, said } = show(theirs);
    await userEvent.click(button('Ask for another wording'));
    await userEvent.click(button('Ask for another wording'));
    const reason = row(1).getByRole('textbox', { name: 'What does not fit yet (required)' });
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(reason, 'Who are the two?');
    await userEvent.click(button('Ask for another wording'));
    expect(doc().replies[0]?.northwind).toMatchObject({
      kind: 'send_back',
      reason: 'Who are the two?',
    });
    expect(row(1).getByText('Northwind Health asks for another wording')).toBeTruthy();
    expect(row(1).getByText('Who are the two?')).toBeTruthy();
    expect(document.activeElement).toBe(button('Ask for another wording'));
    expect(said).toHaveLength(1);
  });

  it('can be put differently: both wordings stand, the words that differ are marked', async () => {
    const { doc } = show(theirs);
    await userEvent.click(button('Offer another wording'));
    const field = row(1).getByRole<HTMLTextAreaElement>('textbox', {
      name: 'How you would put it',
    });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Two of us decide by Friday.');
    await userEvent.clear(field);
    await userEvent.type(field, 'Two of us decide by Monday.');
    await userEvent.type(
      row(1).getByLabelText('Why you would put it so (required)'),
      'Fridays are full.',
    );
    await userEvent.click(button('Offer another wording'));
    expect(doc().replies[0]?.northwind).toMatchObject({
      kind: 'counter',
      wording: { text: 'Two of us decide by Monday.' },
      reason: 'Fridays are full.',
    });
    expect(document.activeElement).toBe(button('Offer another wording'));
    expect(row(1).getByText('Seen differently')).toBeTruthy();
    const pair = within(row(1).getByRole('group', { name: 'Your wording' }));
    expect(pair.getByText('Fridays are full.')).toBeTruthy();
    expect(pair.getByRole('deletion').textContent).toMatch(/removed: +Friday end of change/);
    expect(pair.getByRole('insertion').textContent).toMatch(/added: +Monday end of change/);
    expect(pair.queryByRole('button')).toBeNull();
  });

  it('is put differently again from what one had proposed', async () => {
    const { doc } = show(afterwards(theirs, counter('northwind', { text: 'Anyone decides.' })));
    await userEvent.click(button('Offer another wording'));
    const field = row(1).getByRole<HTMLTextAreaElement>('textbox', {
      name: 'How you would put it',
    });
    expect(field.value).toBe('Anyone decides.');
    await userEvent.type(field, ' At once.');
    await userEvent.click(button('Offer another wording'));
    expect(doc().replies[0]?.northwind).toMatchObject({
      wording: { text: 'Anyone decides. At once.' },
      reason: 'It is quicker.',
    });
  });

  it('is said to be the same when nothing was put differently', async () => {
    const { doc } = show(theirs);
    await userEvent.click(button('Offer another wording'));
    await userEvent.type(row(1).getByLabelText('Why you would put it so (required)'), 'No reason');
    await userEvent.click(button('Offer another wording'));
    expect(row(1).getByText('This changes nothing.')).toBeTruthy();
    expect(doc().replies).toEqual({});
  });

  it('is asked to go', async () => {
    const { doc } = show(theirs);
    await userEvent.click(button('Offer another wording'));
    await userEvent.click(row(1).getByRole('checkbox', { name: 'Leave it out altogether' }));
    expect(row(1).queryByLabelText('How you would put it')).toBeNull();
    await userEvent.type(
      row(1).getByLabelText('Why you would put it so (required)'),
      'It is a law anyway.',
    );
    await userEvent.click(button('Offer another wording'));
    expect(doc().replies[0]?.northwind).toMatchObject({ kind: 'counter', wording: null });
    const group = within(
      row(1).getByRole('group', { name: 'Northwind Health would leave it out altogether' }),
    );
    expect(group.getByText('It is a law anyway.')).toBeTruthy();
  });

  it('has its other fields put differently as well', async () => {
    const { doc } = show(
      articulation(
        clause('harbour', '0', 'Gloves', 'outcome', { target: 'None', by: '2026-09-30' }),
        propose,
      ),
      {},
      'outcome',
    );
    await userEvent.click(button('Offer another wording'));
    const target = row(1).getByRole('textbox', { name: 'Where it is to stand' });
    await userEvent.clear(target);
    await userEvent.type(target, 'One');
    await userEvent.type(
      row(1).getByLabelText('Why you would put it so (required)'),
      'More honest.',
    );
    await userEvent.click(button('Offer another wording'));
    expect(doc().replies[0]?.northwind?.wording).toEqual({ target: 'One' });
    const pair = row(1).getByRole('group', { name: 'Your wording' });
    expect(within(pair).getByText('Where it is to stand')).toBeTruthy();
    expect(within(pair).queryByText('By when')).toBeNull();
  });

  it('can name others in a responsibility', async () => {
    const { doc } = show(
      articulation(clause('harbour', '0', 'Order gloves', 'responsibility'), propose),
      {},
      'responsibility',
    );
    await userEvent.click(button('Offer another wording'));
    await userEvent.selectOptions(row(1).getByLabelText('Who answers for it'), 'Harbour Logistics');
    const who = within(row(1).getByRole('group', { name: 'Who does it' }));
    await userEvent.click(who.getByRole('checkbox', { name: 'Harbour Logistics' }));
    await userEvent.type(
      row(1).getByLabelText('Why you would put it so (required)'),
      'You have the list.',
    );
    await userEvent.click(button('Offer another wording'));
    expect(doc().replies[0]?.northwind?.wording).toEqual({
      accountable: 'harbour',
      responsible: ['harbour'],
    });
  });
});

it('finds another wording that was begun again after a reload, and forgets it once it is said', async () => {
  const store = createMemoryDraftStore();
  const kept = { draftKey: 'page', store };
  const page = show(theirs, kept);
  await settle();
  await userEvent.click(button('Offer another wording'));
  await userEvent.type(row(1).getByLabelText('How you would put it'), ' At noon.');
  await userEvent.type(
    row(1).getByLabelText('Why you would put it so (required)'),
    'A fixed hour helps.',
  );
  await settle();
  page.unmount();

  const again = show(theirs, kept);
  await settle();
  const field = row(1).getByLabelText<HTMLTextAreaElement>('How you would put it');
  expect(field.value).toBe('Two of us decide by Friday. At noon.');
  await userEvent.click(button('Offer another wording'));
  expect(again.doc().replies[0]?.northwind?.reason).toBe('A fixed hour helps.');
  await settle();
  again.unmount();

  show(theirs, kept);
  await settle();
  expect(row(1).queryByLabelText('How you would put it')).toBeNull();
});

describe('a wording that stands against one’s own', () => {
  it('says whose it is and why, and can be taken', async () => {
    const { doc } = show(
      afterwards(ours, counter('harbour', { text: 'Two of us decide by Monday.' })),
    );
    const group = within(row(1).getByRole('group', { name: 'Wording of Harbour Logistics' }));
    expect(group.getByText('It is quicker.')).toBeTruthy();
    await userEvent.click(button('Take the wording of Harbour Logistics'));
    expect(doc().clauses[0]).toMatchObject({
      text: 'Two of us decide by Monday.',
      proposedBy: 'harbour',
    });
    expect(document.activeElement?.textContent).toBe('Agreed');
  });

  it('takes the clause away where that is asked, and leads on to the next one', async () => {
    const doc = articulation(
      clause('northwind', '0', 'Two decide.'),
      clause('northwind', '1', 'One decides.'),
      propose,
      counter('harbour', null),
    );
    const { doc: now, gone } = show(doc);
    const next = row(2).getByText('Proposed').closest('[id]')?.id;
    await userEvent.click(button('Leave it out'));
    expect(Object.keys(now().clauses)).toEqual(['1']);
    expect(gone).toEqual([['decision', next]]);
  });

  it('is kept for both sides to see when the document goes back to a draft', () => {
    const back = afterwards(afterwards(ours, counter('harbour', { text: 'Anyone decides.' })), [
      'harbour',
      { type: 'sendBack', reason: 'Once more.' },
    ]);
    show(back);
    expect(row(1).getByRole('group', { name: 'Wording of Harbour Logistics' })).toBeTruthy();
    expect(row(1).queryByRole('button', { name: /Take the wording/ })).toBeNull();
  });
});

describe('all that wait', () => {
  const several = articulation(
    clause('harbour', '0', 'Two decide.'),
    clause('harbour', '1', 'By Friday.'),
    clause('harbour', '2', 'In writing.'),
    clause('northwind', '3', 'Ours'),
    clause('harbour', '4', ''),
    propose,
    counter('northwind', { text: 'Three decide.' }),
  );

  it('are taken by one press, but those that were put differently', async () => {
    const { doc, said } = show(several);
    await userEvent.click(screen.getByRole('button', { name: 'Take all 2 that wait for you' }));
    expect(doc().replies[0]?.northwind?.kind).toBe('counter');
    expect(doc().replies[1]?.northwind?.kind).toBe('accept');
    expect(doc().replies[2]?.northwind?.kind).toBe('accept');
    expect(Object.keys(doc().replies)).toHaveLength(3);
    expect(document.activeElement?.textContent).toBe('Taken.');
    expect(said).toEqual(['Taken.']);
  });

  it('are not offered to a witness', () => {
    show(several, { viewer: { partyId: 'northwind', role: 'witness' } });
    expect(screen.queryByRole('button')).toBeNull();
    expect(row(1).getByText('Seen differently')).toBeTruthy();
  });
});
