import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import type { PostMortem as PostMortemDocument } from '../../../src/core/postmortem/types.ts';
import type { UsePostMortemOptions } from '../../../src/hooks/usePostMortem.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { after, type Deed, parties, postMortem, type Side } from './harness.tsx';

/** The page of one side, whose host has the document; `other`: what the other side does to it. */
function show(doc: PostMortemDocument, options: Partial<UsePostMortemOptions>) {
  let change: (made: (doc: PostMortemDocument) => PostMortemDocument) => void = () => undefined;
  function Host() {
    const [value, setValue] = useState(doc);
    change = setValue;
    return <PostMortem {...options} value={value} onValueChange={setValue} parties={parties} />;
  }
  render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-11T09:00:00Z')}>
      <Host />
    </TrothProvider>,
  );
  return { other: (deed: Deed) => act(() => change((now) => after(now, deed))) };
}

const viewer = { partyId: 'northwind' };
const account = (side: Side): Deed => [side, ['perspectives', side, 'happened'], 'Nobody called'];
const factor = (side: Side, id: string): Deed => [
  side,
  ['factors', id],
  {
    order: `a${id}`,
    text: `Cause ${id}`,
    category: '',
    side: '',
    by: side,
    noChangeReason: '',
  },
];
const heading = (name: string) => screen.getByRole('heading', { name });

describe('the focus, where what had it goes by what the other side does', () => {
  it('comes to the section in which both accounts have opened', async () => {
    const submitted = postMortem(
      ['northwind', { type: 'startSharing' }],
      account('northwind'),
      account('harbour'),
      ['northwind', { type: 'submitPerspective' }],
    );
    const { other } = show(submitted, { viewer, defaultView: { section: 'perspectives' } });
    screen.getByRole('button', { name: 'Take it back to change it' }).focus();
    other(['harbour', { type: 'submitPerspective' }]);
    expect(screen.getByRole('table')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(heading('How each side saw it')));
  });

  it('stays in the section of the entry that was taken away, on a whole page too', async () => {
    const { other } = show(postMortem(factor('harbour', '0'), factor('northwind', '1')), {
      viewer,
      defaultView: { layout: 'page' },
    });
    const causes = within(screen.getByRole('region', { name: 'What contributed' }));
    causes.getAllByRole<HTMLTextAreaElement>('textbox')[0]?.focus();
    other(['harbour', ['factors', '0'], null]);
    await waitFor(() => expect(document.activeElement).toBe(heading('What contributed')));
  });
});

it('leaves the focus where an own press has moved it', async () => {
  show(postMortem(factor('northwind', '0'), factor('northwind', '1')), {
    viewer,
    defaultView: { section: 'factors' },
  });
  const [first, second] = screen.getAllByRole('button', { name: /^Remove/ });
  await userEvent.click(first as HTMLElement);
  await waitFor(() => expect(document.activeElement).toBe(second));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.activeElement).toBe(second);
});
