import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem as PostMortemDocument } from '../../../src/core/postmortem/types.ts';
import type { UsePostMortemOptions } from '../../../src/hooks/usePostMortem.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryDraftStore } from '../../../src/store/index.ts';
import { after, parties, people, postMortem } from './harness.tsx';

const northwind = { partyId: 'northwind', personId: 'ward' };
const harbour = { partyId: 'harbour', personId: 'dispatch' };
const inReview = (['startMeeting', 'startReview'] as const).reduce<PostMortemDocument>(
  (doc, type) => after(doc, ['harbour', { type }]),
  { ...postMortem(), template: postMortemTemplates.short },
);

function show(options: Partial<UsePostMortemOptions>) {
  const page = (more: Partial<UsePostMortemOptions>) => (
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-11T09:00:00Z')}>
      <PostMortem
        value={inReview}
        defaultView={{ section: 'signOff' }}
        parties={parties}
        people={people}
        {...options}
        {...more}
      />
    </TrothProvider>
  );
  const { rerender, unmount } = render(page({}));
  return { again: (more: Partial<UsePostMortemOptions>) => rerender(page(more)), unmount };
}

const section = () => within(screen.getByRole('region', { name: 'Signing' }));
const forms = {
  sign: { button: 'Sign', choice: /difference/, field: 'What we see differently (required)' },
  sendBack: {
    button: 'Something is not right yet',
    choice: null,
    field: 'What is not right yet (required)',
  },
};
const field = (name: string) => section().queryByRole<HTMLTextAreaElement>('textbox', { name });
/** Opens a form, and writes into it where it is told to. */
async function begin(
  { button, choice, field: name }: (typeof forms)['sign' | 'sendBack'],
  text = '',
) {
  await userEvent.click(section().getByRole('button', { name: button }));
  const form = within(section().getByRole('group', { name: button }));
  if (choice) await userEvent.click(form.getByRole('radio', { name: choice }));
  if (text) await userEvent.type(form.getByRole('textbox', { name }), text);
  return form.getByRole<HTMLTextAreaElement>('textbox', { name });
}

describe.each(Object.entries(forms))('what one is about to say: %s', (_, form) => {
  it('is kept on a shared device for one’s own side alone', async () => {
    const store = createMemoryDraftStore();
    const kept = { draftKey: 'ours', store };
    const first = show({ viewer: northwind, ...kept });
    await begin(form, 'Between us alone.');
    first.unmount();

    const second = show({ viewer: harbour, ...kept });
    await waitFor(() => expect(section().getByRole('button', { name: form.button })).toBeTruthy());
    const theirs = await begin(form);
    expect(theirs.value).toBe('');
    await userEvent.type(theirs, 'Theirs');
    await userEvent.clear(theirs);
    second.unmount();

    show({ viewer: northwind, ...kept });
    await waitFor(() => expect(field(form.field)?.value).toBe('Between us alone.'));
  });

  it('is not there for whoever looks next on the same page', async () => {
    const { again } = show({ viewer: northwind });
    await begin(form, 'Between us alone.');
    again({ viewer: harbour });
    expect(screen.queryByRole('group', { name: form.button })).toBeNull();
    again({ viewer: northwind });
    expect(field(form.field)?.value).toBe('Between us alone.');
  });
});
