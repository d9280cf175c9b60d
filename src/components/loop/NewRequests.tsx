'use client';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { Articulation } from '../../core/articulation/types.ts';
import { actorOf } from '../../core/partnership/loop/actorOf.ts';
import { responsibilityRequests } from '../../core/partnership/loop/responsibilityRequests.ts';
import { useLoop } from '../../hooks/partnership/useLoop.ts';
import { Button } from '../ui/Button.tsx';
import { ownCss } from '../ui/weight.ts';
import { loopCss } from './loopCss.ts';

interface NewRequestsProps {
  readonly doc: Articulation;
}

const Root = styled.section.withConfig({
  componentId: 'troth-loop-new-requests',
})`${ownCss(loopCss)}`;

/** Offers to ask for promises on what is new in a version, once it is in force. */
export function NewRequests({ doc }: NewRequestsProps) {
  const { partnership, viewer, messages, formats, isSide, requestPromises } = useLoop();
  const id = useId();
  const [said, setSaid] = useState('');
  const drafts = viewer ? responsibilityRequests(doc, actorOf(viewer)) : [];
  const known = partnership?.commitments ?? {};
  const count = drafts.filter((draft) => !Object.hasOwn(known, draft.id)).length;
  if (doc.status !== 'in_force' || !isSide || (count === 0 && said === '')) return null;
  const request = () => {
    const made = requestPromises(doc, { onRefused: () => setSaid(messages.refused) });
    setSaid(made.ok ? messages.requested({ count: made.value }, formats) : messages.refused);
  };
  return (
    <Root data-part="loop-act" aria-labelledby={`${id}-title`}>
      <p data-part="loop-label" id={`${id}-title`}>
        {messages.requestsTitle}
      </p>
      {count > 0 && (
        <>
          <Button aria-describedby={`${id}-will`} onClick={request}>
            {messages.requests({ count }, formats)}
          </Button>
          <p data-part="loop-note" id={`${id}-will`}>
            {messages.requestsWill}
          </p>
        </>
      )}
      <p data-part="loop-note" role="status">
        {said}
      </p>
    </Root>
  );
}
