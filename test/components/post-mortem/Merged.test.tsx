import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PostMortem as PostMortemWidget } from '../../../src/components/post-mortem/index.ts';
import { createPostMortem } from '../../../src/core/postmortem/createPostMortem.ts';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { after, parties, people, type Side } from './harness.tsx';

const at = '2026-03-10T09:00:00Z';

/** Both have signed, but one of them while the other put a day off: the host has both. */
function signedWhileChanged(): PostMortem {
  const begun = createPostMortem({
    ...{ id: 'pm', title: 'The missed delivery', by: { partyId: 'northwind' }, at },
    partyIds: parties.map(({ id }) => id),
    template: postMortemTemplates.short,
  });
  if (!begun.ok) throw new Error(begun.error.message);
  const change = {
    ...{ order: 'a0', text: 'Call first', owner: 'harbour', person: '', due: '2026-05-01' },
    ...{ condition: 'The log shows it', prevents: {}, by: 'northwind' },
  };
  let doc = after(begun.value, ['northwind', ['changes', 'c'], change]);
  doc = after(doc, ['northwind', { type: 'startMeeting' }]);
  doc = signed(after(doc, ['northwind', { type: 'startReview' }]), 'harbour');
  const here = signed(doc, 'northwind');
  const there = after(doc, ['harbour', ['changes', 'c', 'due'], '2027-05-01']);
  return { ...here, changes: there.changes, version: there.version };
}

function signed(doc: PostMortem, by: Side) {
  return after(doc, [by, { type: 'sign', stance: 'agree', contentHash: postMortemHash(doc) }]);
}

function show(doc: PostMortem, section: 'changes' | 'signOff') {
  const onAgreedChanges = vi.fn();
  const onValueChange = vi.fn<(value: PostMortem) => void>();
  render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date(at)}>
      <PostMortemWidget
        {...{ value: doc, onValueChange, onAgreedChanges, parties, people }}
        viewer={{ partyId: 'northwind' }}
        defaultView={{ section }}
      />
    </TrothProvider>,
  );
  return { onAgreedChanges, doc: () => onValueChange.mock.lastCall?.[0] };
}

it('is not called agreed, closed or handed over when the text is not what was signed', () => {
  show(signedWhileChanged(), 'changes');
  expect(screen.getByText('Reading and signing')).toBeTruthy();
  expect(screen.queryByText(/Both sides have signed/)).toBeNull();
  expect(screen.queryByRole('button', { name: /promise/ })).toBeNull();
  expect(screen.getByText(/Once both sides have signed, these changes/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Close it' })).toBeNull();
});

it('asks both to sign the text as it is now', async () => {
  const { doc } = show(signedWhileChanged(), 'signOff');
  expect(screen.getAllByText('Harbour Logistics has not signed yet.')).not.toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  const form = within(screen.getByRole('group', { name: 'Sign' }));
  await userEvent.click(form.getByRole('button', { name: 'Sign' }));
  const once = doc() as PostMortem;
  expect(once.stage).toBe('in_review');
  expect(signed(once, 'harbour').stage).toBe('agreed');
});
