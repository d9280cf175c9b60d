import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PostMortem as PostMortemWidget } from '../../../src/components/post-mortem/index.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { SectionId } from '../../../src/core/postmortem/templateTypes.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import type { PostMortemViewer } from '../../../src/hooks/postMortem/UsePostMortemOptions.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { type Deed, after as following, parties, people, postMortem, talking } from './harness.tsx';

const mediator: PostMortemViewer = { partyId: '', personId: 'mediator', role: 'facilitator' };
const witness: PostMortemViewer = { partyId: 'northwind', role: 'witness' };
const member: PostMortemViewer = { partyId: 'northwind' };

function show(doc: PostMortem, viewer: PostMortemViewer | null, section: SectionId) {
  return render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-10T09:00:00Z')}>
      <PostMortemWidget
        {...{ defaultValue: doc, viewer, parties, people }}
        defaultView={{ section, hints: false }}
      />
    </TrothProvider>,
  );
}

const led = (...deeds: Deed[]) =>
  postMortem(['northwind', ['frame', 'facilitation'], 'neutral'], ...deeds);
const next = () => within(screen.getByRole('region', { name: 'What comes next' }));

describe('a neutral facilitator', () => {
  it('reads what both sides will do, and is part of none of it', () => {
    const { unmount } = show(led(), mediator, 'frame');
    expect(
      next().getByText(/^Northwind Health and Harbour Logistics each write their account alone/),
    ).toBeTruthy();
    expect(screen.queryByText(/You and/)).toBeNull();
    unmount();
    show(led(), member, 'frame');
    expect(next().getByText(/^You and Harbour Logistics each write/)).toBeTruthy();
  });

  it('is told of both when it takes the talk further', async () => {
    const doc = following(talking(), ['harbour', ['frame', 'facilitation'], 'neutral']);
    show(doc, mediator, 'escalation');
    await userEvent.click(screen.getByRole('button', { name: 'Take it a step further' }));
    expect(
      screen.getByText(/^Northwind Health and Harbour Logistics see which step you ask for/),
    ).toBeTruthy();
  });

  it('has no side that sees something', () => {
    const { unmount } = show(led(), mediator, 'perspectives');
    expect(screen.getByText(/^Only the side that writes it sees an account/)).toBeTruthy();
    unmount();
    show(led(), mediator, 'impact');
    expect(screen.getByText(/^Only the side that says it sees this/)).toBeTruthy();
  });
});

describe('a witness of a side', () => {
  const words = 'We thought that you did not care.';
  const template = {
    id: 'own',
    version: 1,
    sections: [
      { id: 'questions', questions: [{ id: 'intended', answeredBy: 'party' }] },
      { id: 'perspectives' },
      { id: 'understanding' },
      { id: 'impact' },
      { id: 'signOff' },
    ],
  } as const;
  const apart = () => {
    const doc = { ...postMortem(['northwind', { type: 'startSharing' }]), template };
    const answered = following(doc, ['northwind', ['answers', 'intended', 'northwind'], words]);
    return following(answered, ['northwind', ['perspectives', 'northwind', 'happened'], words]);
  };

  it.each(['questions', 'perspectives'] as const)('reads none of its words in %s', (section) => {
    const { unmount } = show(apart(), witness, section);
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.queryByDisplayValue(words)).toBeNull();
    unmount();
    show(apart(), member, section);
    expect(screen.getByDisplayValue(words)).toBeTruthy();
  });

  it('is told that it reads along', () => {
    show(postMortem(), witness, 'event');
    expect(
      screen.getByText('Both sides see this and can write here; you read along.'),
    ).toBeTruthy();
  });
});

describe('once it is closed', () => {
  const closed = [
    { type: 'startSharing' },
    { type: 'escalate', step: 'pause', reason: 'We are worn out.' },
    { type: 'close', reason: 'It ends here.' },
  ].reduce<PostMortem>((doc, verb) => following(doc, ['northwind', verb as never]), postMortem());

  it.each(['event', 'repair'] as const)('nobody is said to write in %s', (section) => {
    show(closed, member, section);
    expect(screen.getByText('Both sides see this. It can no longer be changed.')).toBeTruthy();
  });

  it.each(['perspectives', 'impact'] as const)('%s are not said to open', (section) => {
    show(closed, member, section);
    expect(screen.queryByText(/until/)).toBeNull();
    expect(screen.getByText(/only that side sees: it was closed before it opened/)).toBeTruthy();
  });
});

it('is not said to wait for anybody once it is closed before both have submitted', () => {
  const apart = postMortem(
    ['northwind', { type: 'startSharing' }],
    ['northwind', ['perspectives', 'northwind', 'happened'], 'Nobody called'],
    ['northwind', { type: 'submitPerspective' }],
    ['harbour', { type: 'escalate', step: 'pause', reason: 'We are worn out.' }],
    ['harbour', { type: 'close', reason: 'It ends here.' }],
  );
  show(apart, member, 'perspectives');
  expect(screen.getByText('Nobody called')).toBeTruthy();
  expect(screen.queryByText(/still writing|opens when|has submitted/)).toBeNull();
});

describe('before the reveal', () => {
  const short = { ...postMortem(), template: postMortemTemplates.short };
  const doc = following(short, [
    'northwind',
    ['answers', 'intended', 'northwind'],
    'A quiet morning',
  ]);
  const open = /has not answered/;

  it('nobody is told whether the other side has answered', () => {
    for (const viewer of [{ partyId: 'harbour' }, mediator, null]) {
      const { unmount } = show(doc, viewer, 'questions');
      expect(screen.queryByText(open)).toBeNull();
      unmount();
    }
  });

  it('it is said once both are open', () => {
    show(following(doc, ['northwind', { type: 'startMeeting' }]), member, 'questions');
    expect(screen.getAllByText(open)).not.toEqual([]);
  });
});

describe('somebody of a side who is to lead as somebody neutral', () => {
  const ledBy = (id: string) => led(['northwind', ['frame', 'facilitator'], id]);
  const hint = /^Who leads the talk belongs to one side/;

  it('is pointed out, and somebody of neither is not', () => {
    const { unmount } = show(ledBy('ward'), member, 'frame');
    expect(screen.getAllByText(hint)).not.toEqual([]);
    unmount();
    show(ledBy('mediator'), member, 'frame');
    expect(screen.queryByText(hint)).toBeNull();
  });
});
