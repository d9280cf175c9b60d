import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import type { StepId } from '../../../src/hooks/articulation/rearticulationView.ts';
import type { RearticulationChangeDetails } from '../../../src/hooks/articulation/UseRearticulationOptions.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { parties, type Side } from './harness.tsx';
import { agreed, people, proposed } from './smallText.tsx';

const sorry = 'The page around could not take it. Please try again in a moment.';
const hosts = ['gives back', 'fails', 'rolls back'] as const;

interface Case {
  readonly doc: Articulation;
  readonly step: StepId;
  readonly side: Side;
}

/** A host that takes nothing: what it shows at first is gone again once it `refuse`s. */
function show(kind: (typeof hosts)[number], { doc, step, side }: Case) {
  let refuse = () => {};
  function Page() {
    const [value, setValue] = useState(doc);
    const onValueChange = (next: Articulation, { giveBack }: RearticulationChangeDetails) => {
      refuse = () => {
        setValue({ ...doc });
        if (kind === 'gives back') giveBack();
      };
      if (kind === 'fails') throw new Error('The server is away.');
      setValue(next);
    };
    return (
      <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-12T09:00:00Z')}>
        <RearticulationForm
          value={value}
          onValueChange={onValueChange}
          onError={() => {}}
          viewer={{ partyId: side }}
          parties={parties}
          people={people}
          defaultView={{ step }}
        />
      </TrothProvider>
    );
  }
  render(<Page />);
  return () => act(() => refuse());
}

const form = (label: string) => within(screen.getByRole('group', { name: label }));
const textIn = (label: string, field: RegExp) =>
  form(label).getByRole<HTMLTextAreaElement>('textbox', { name: field });

describe.each(hosts)('a host that %s', (kind) => {
  it.each<readonly [string, Case, label: string, texts: readonly (readonly [RegExp, string])[]]>([
    [
      'another wording and its reason',
      { doc: proposed(), step: 'situation', side: 'harbour' },
      'Offer another wording',
      [
        [/How you would put it/, 'The depot has moved twice'],
        [/Why you would put it so/, 'We count two'],
      ],
    ],
    [
      'what does not fit',
      { doc: proposed(), step: 'situation', side: 'harbour' },
      'Ask for another wording',
      [[/does not fit/, 'Which river?']],
    ],
    [
      'why a side declines, whose form had gone from the page',
      { doc: proposed(), step: 'signOff', side: 'harbour' },
      'Decline',
      [[/cannot agree to/, 'We have no vans']],
    ],
    [
      'why a side withdraws it',
      { doc: proposed(), step: 'signOff', side: 'northwind' },
      'Withdraw it',
      [[/take it back/, 'No longer needed']],
    ],
    [
      'a reservation and who signs',
      { doc: agreed(), step: 'signOff', side: 'harbour' },
      'Sign',
      [
        [/Your name/, 'Dana Quay'],
        [/reserv/, 'Only until June'],
      ],
    ],
  ])('leaves in its form %s', async (_, given, label, texts) => {
    const refuse = show(kind, given);
    await userEvent.click(screen.getByRole('button', { name: label }));
    const reserved = form(label).queryByRole('radio', { name: /reserv/ });
    if (reserved) await userEvent.click(reserved);
    for (const [field, value] of texts)
      fireEvent.change(textIn(label, field), { target: { value } });
    await userEvent.click(form(label).getByRole('button', { name: label }));
    expect(screen.queryByRole('group', { name: label })).toBeNull();
    refuse();
    for (const [field, text] of texts) expect(textIn(label, field).value).toBe(text);
    expect(form(label).getByText(sorry)).toBeTruthy();
  });
});

it('leaves nothing in the form of a verb that was kept', async () => {
  show('rolls back', { doc: proposed(), step: 'situation', side: 'harbour' });
  const label = 'Ask for another wording';
  await userEvent.click(screen.getByRole('button', { name: label }));
  fireEvent.change(textIn(label, /does not fit/), { target: { value: 'Which river?' } });
  await userEvent.click(form(label).getByRole('button', { name: label }));
  await userEvent.click(screen.getByRole('button', { name: label }));
  expect(textIn(label, /does not fit/).value).toBe('');
  expect(screen.queryByText(sorry)).toBeNull();
});

it('leaves in their forms what two verbs said that a host takes back together', async () => {
  const refuse = show('rolls back', { doc: proposed(), step: 'situation', side: 'harbour' });
  const said = [
    ['Ask for another wording', /does not fit/, 'Which river?'],
    ['Offer another wording', /How you would put it/, 'The depot has moved twice'],
  ] as const;
  for (const [label, field, value] of said) {
    await userEvent.click(screen.getByRole('button', { name: label }));
    fireEvent.change(textIn(label, field), { target: { value } });
    const why = form(label).queryByRole('textbox', { name: /Why you would put it so/ });
    if (why) fireEvent.change(why, { target: { value: 'We count two' } });
    await userEvent.click(form(label).getByRole('button', { name: label }));
  }
  await refuse();
  for (const [label, field, value] of said) expect(textIn(label, field).value).toBe(value);
});
