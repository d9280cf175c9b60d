'use client';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { isToldTo } from '../../core/commitments/isToldTo.ts';
import { type LinkedEntry, linksOf } from '../../core/partnership/loop/linksOf.ts';
import { actingParty } from '../../hooks/commitmentTracker/actingParty.ts';
import { withoutFacilitator } from '../../hooks/partnership/fill/filled.ts';
import { useLoop } from '../../hooks/partnership/useLoop.ts';
import { ownCss } from '../ui/weight.ts';
import { LinkList } from './LinkList.tsx';
import { loopCss } from './loopCss.ts';

interface ThreadsProps extends LinkedEntry {
  /** Only where it comes from. */
  readonly isShort?: boolean;
}

const Root = styled.div.withConfig({ componentId: 'troth-loop-threads' })`${ownCss(loopCss)}`;

/** Why something exists, and what came of it. */
export function Threads({ collection, id, isShort = false }: ThreadsProps) {
  const loop = useLoop();
  const { partnership, messages, viewer } = loop;
  const partyId = actingParty(withoutFacilitator(viewer));
  const links = useMemo(() => {
    if (!partnership) return { from: [], to: [] };
    const told = Object.entries(partnership.commitments).filter(([, one]) =>
      isToldTo(one, partyId),
    );
    const commitments = Object.fromEntries(told);
    return linksOf({ ...partnership, commitments }, { collection, id });
  }, [partnership, partyId, collection, id]);
  if (links.from.length === 0 && (isShort || links.to.length === 0)) return null;
  return (
    <Root data-part="loop">
      <LinkList title={messages.why} links={links.from} loop={loop} />
      {!isShort && <LinkList title={messages.cameOfIt} links={links.to} loop={loop} />}
    </Root>
  );
}
