'use client';
import { useId, useMemo, useState } from 'react';
import { standings } from '../../../core/articulation/clauseStanding.ts';
import type { Articulation, StoredClause } from '../../../core/articulation/types.ts';
import { wordingHash } from '../../../core/articulation/wordingHash.ts';
import { saysSomething } from '../../../core/articulation/wordingOf.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Refused } from '../../document/Refused.tsx';
import { Button } from '../../ui/Button.tsx';
import { useVerb } from './useVerb.ts';

interface AcceptAllProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  /** Those of the section, by their ids. */
  readonly clauses: Articulation['clauses'];
}

/** Takes all clauses of a section that wait for one's own side, and that nobody puts differently. */
export function AcceptAll({ host, doc, clauses }: AcceptAllProps) {
  const { messages, formats, ownParty, others } = host;
  const id = useId();
  const [isDone, setDone] = useState(false);
  const verb = useVerb({ host, form: ['acceptAll', id] });
  const { partyIds, supersedes, replies } = doc;
  const waiting = useMemo(() => {
    const known = standings({ partyIds, supersedes, replies, clauses });
    return Object.entries(clauses).filter(([clauseId, clause]) => {
      const standing = known[clauseId];
      const isAsked = standing?.awaiting.includes(ownParty ?? '') ?? false;
      return isAsked && standing?.standing === 'proposed' && saysSomething(clause);
    });
  }, [partyIds, supersedes, replies, clauses, ownParty]);
  const isOffered = waiting.length > 1;
  if (!isOffered && !isDone) return null;
  const [doneId, willId] = [`${id}-done`, `${id}-will`];
  const accept = () => {
    if (!verb.act({ type: 'accept', wordings: hashesOf(waiting) })) return;
    setDone(true);
    verb.focus(doneId);
  };
  return (
    <div data-part="accept-all" ref={verb.root}>
      {isOffered ? (
        <>
          <p data-part="will" id={willId}>
            {messages.will.accept({ others })}
          </p>
          <div>
            <Button aria-describedby={willId} onClick={accept}>
              {messages.acceptAll({ count: waiting.length }, formats)}
            </Button>
          </div>
          <Refused words={verb.words} />
        </>
      ) : (
        <p data-part="soft" id={doneId} tabIndex={-1}>
          {messages.done.accept({ others })}
        </p>
      )}
    </div>
  );
}

/** What was read, by clause. */
function hashesOf(clauses: readonly [id: string, clause: StoredClause][]) {
  return Object.fromEntries(clauses.map(([id, clause]) => [id, wordingHash(clause)]));
}
