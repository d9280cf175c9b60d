import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Questions } from '../../../src/components/post-mortem/sections/Questions.tsx';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import { type Deed, after as following, look, postMortem } from './harness.tsx';

const review = (...deeds: Deed[]): PostMortem =>
  deeds.reduce(following, { ...postMortem(), template: postMortemTemplates.short });
const show = (doc: PostMortem, options = {}) =>
  look(Questions, doc, { section: 'questions', ...options });
const apart = () => within(screen.getByRole('group', { name: 'What did we intend?' }));

it('takes one answer of both to a shared question', async () => {
  const { doc } = show(review());
  const field = screen.getByRole('textbox', { name: 'What happened?' });
  await userEvent.type(field, 'The van left late.');
  await userEvent.tab();
  expect(doc().answers.happened).toEqual({ shared: 'The van left late.' });
});

describe('a question for each side', () => {
  const answered = review(['harbour', ['answers', 'intended', 'harbour'], 'To save an hour.']);

  it('keeps the other side’s answer closed until both open', async () => {
    const { doc } = show(answered);
    expect(apart().queryByText('To save an hour.')).toBeNull();
    expect(apart().getByText('You read each other’s answers at the same moment.')).toBeTruthy();
    await userEvent.type(apart().getByRole('textbox', { name: 'Northwind Health' }), 'To be safe.');
    await userEvent.tab();
    expect(doc().answers.intended?.northwind).toBe('To be safe.');
  });

  it('shows it then, and says who has not answered', () => {
    const { unmount } = show(following(answered, ['northwind', { type: 'startMeeting' }]));
    expect(apart().getByText('To save an hour.')).toBeTruthy();
    expect(apart().getAllByRole('textbox')).toHaveLength(1);
    unmount();
    show(following(answered, ['northwind', { type: 'startMeeting' }]), {
      viewer: { partyId: 'harbour' },
    });
    expect(apart().getByText('Northwind Health has not answered yet.')).toBeTruthy();
  });
});
