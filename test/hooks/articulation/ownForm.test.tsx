import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Articulation, createArticulation } from '../../../src/core/index.ts';
import {
  articulationSentences,
  differingWords,
  type EarlierVersion,
  mayActInArticulation,
  partChoices,
  type Redline,
  responsibilityPartsOf,
  useEarlierVersions,
  useKeptText,
  useRearticulation,
  useRedline,
  useResponsibility,
} from '../../../src/hooks/index.ts';
import { inForce } from '../../core/articulation/support/agreements.ts';

const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
const first = inForce();

function second(): Articulation {
  const begun = createArticulation({
    ...{ id: 'v2', title: 'By day and by night', partyIds: ['northwind', 'harbour'] },
    ...{ by: { partyId: 'northwind' }, at: '2026-05-04T08:00:00Z', supersedes: first },
  });
  if (!begun.ok) throw new Error(begun.error.message);
  return begun.value;
}

/** What somebody may draw who wants none of the library's looks. */
function OwnForm({ reasonShown }: { readonly reasonShown: boolean }) {
  const { state, host } = useRearticulation({
    ...{ defaultValue: second(), parties, viewer: { partyId: 'northwind' } },
    earlier: [{ ...first, title: 'By day' }],
  });
  const { doc } = state;
  const { before } = useEarlierVersions(doc, host);
  const { diffs } = useRedline({ before, after: doc });
  const { choose, note } = useResponsibility(host, 'call', host.partyName);
  const [desk] = host.assignees.filter(({ id }) => id === 'northwind');
  const call = doc.clauses.call ?? {};
  return (
    <>
      <h2>{before?.title}</h2>
      <p>{articulationSentences(doc, host)[0]?.text}</p>
      <p>{mayActInArticulation(host, doc, 'propose') ? 'may propose' : 'may not'}</p>
      <ul>
        {diffs
          .filter(({ kind }) => kind !== 'unchanged')
          .map(({ clauseId, kind }) => (
            <li key={clauseId}>{`${clauseId} ${kind}`}</li>
          ))}
      </ul>
      <p>{responsibilityPartsOf(call, 'northwind').join(' ')}</p>
      {desk && (
        <button type="button" onClick={() => choose(desk, ['accountable'])}>
          {partChoices.length} choices
        </button>
      )}
      <p>{note && `from ${note.from}`}</p>
      {reasonShown && <Reason host={host} />}
    </>
  );
}

function Reason({ host }: { readonly host: Parameters<typeof useKeptText>[0] }) {
  const [text, setText, clear] = useKeptText(host, 'why');
  return (
    <>
      <input aria-label="Why" value={text} onChange={({ target }) => setText(target.value)} />
      <button type="button" onClick={clear}>
        Said
      </button>
    </>
  );
}

it('has all that one’s own form needs: versions, what changed, who answers, what is being typed', () => {
  const { rerender } = render(<OwnForm reasonShown />);
  expect(screen.getByRole('heading', { name: 'By day' })).toBeTruthy();
  expect(screen.getByText('Northwind Health began this version.')).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
  act(() => screen.getByRole('button', { name: '6 choices' }).click());
  expect(screen.getByText('accountable')).toBeTruthy();
  expect(screen.getByText('from harbour')).toBeTruthy();
  expect(screen.getByText('call changed')).toBeTruthy();

  const why = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Why' });
  fireEvent.change(why(), { target: { value: 'They are nearer' } });
  rerender(<OwnForm reasonShown={false} />);
  rerender(<OwnForm reasonShown />);
  expect(why().value).toBe('They are nearer');
  act(() => screen.getByRole('button', { name: 'Said' }).click());
  expect(why().value).toBe('');
});

it('has types for what it gives, and words for what is not as it was signed', () => {
  const version: EarlierVersion = { ...first };
  const nothing: Redline = { diffs: [], progress: null };
  expect([version.version, nothing.diffs]).toEqual([1, []]);
  const signature = { id: 's', partyId: 'harbour', verdict: 'changed' } as const;
  const checked = { ...signature, differing: [{ part: 'header' } as const] };
  const verification = { verdict: 'changed', signatures: [checked], missing: [] } as const;
  const host = { messages: { differingParts: { header: 'its title' } }, shownText: String };
  expect(differingWords(verification, first, host as never)).toEqual(['its title']);
});
