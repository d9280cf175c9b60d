'use client';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { type LinkedEntry, linksOf } from '../../core/partnership/loop/linksOf.ts';
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
  const { partnership, messages } = loop;
  const links = useMemo(
    () => (partnership ? linksOf(partnership, { collection, id }) : { from: [], to: [] }),
    [partnership, collection, id],
  );
  if (links.from.length === 0 && (isShort || links.to.length === 0)) return null;
  return (
    <Root data-part="loop">
      <LinkList title={messages.why} links={links.from} loop={loop} />
      {!isShort && <LinkList title={messages.cameOfIt} links={links.to} loop={loop} />}
    </Root>
  );
}
