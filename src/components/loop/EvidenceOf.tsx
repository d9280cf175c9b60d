'use client';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { dimensionEvidence } from '../../core/partnership/loop/dimensionEvidence.ts';
import { commitmentLink, postMortemLink } from '../../core/partnership/loop/links.ts';
import { useLoop } from '../../hooks/partnership/useLoop.ts';
import { DetailsLabel } from '../ui/DetailsLabel.tsx';
import { ownCss } from '../ui/weight.ts';
import { LinkList } from './LinkList.tsx';
import { loopCss } from './loopCss.ts';
import { StartPostMortem } from './StartPostMortem.tsx';

interface EvidenceOfProps {
  readonly dimensionId: string;
}

const Root = styled.div.withConfig({ componentId: 'troth-loop-evidence-of' })`${ownCss(loopCss)}`;

/** What bears on a dimension of trust, and the way to talk it over. */
export function EvidenceOf({ dimensionId }: EvidenceOfProps) {
  const loop = useLoop();
  const { partnership, today, timeZone, messages, formats } = loop;
  const evidence = useMemo(
    () => partnership && dimensionEvidence(partnership, dimensionId, { today, timeZone }),
    [partnership, dimensionId, today, timeZone],
  );
  if (!evidence) return null;
  const { kept, keptLate, missed, open, postMortems } = evidence;
  const groups = [
    { id: 'missed', title: messages.missed, of: missed },
    { id: 'keptLate', title: messages.keptLate, of: keptLate },
    { id: 'open', title: messages.open, of: open },
    { id: 'kept', title: messages.kept, of: kept },
  ].filter((group) => group.of.length > 0);
  const isEmpty = groups.length === 0 && postMortems.length === 0;
  return (
    <Root data-part="loop">
      <p data-part="loop-label">
        {messages.evidenceTitle} <span data-part="loop-kind">{messages.evidenceNote}</span>
      </p>
      {isEmpty && <p data-part="loop-note">{messages.noEvidence}</p>}
      {groups.length > 0 && (
        <div data-part="loop-groups">
          {groups.map((group) => (
            <details key={group.id} data-part="loop-group" data-state={group.id}>
              <DetailsLabel part="loop-summary">
                {group.title({ count: group.of.length }, formats)}
              </DetailsLabel>
              <LinkList
                title={group.title({ count: group.of.length }, formats)}
                links={group.of.map(commitmentLink)}
                loop={loop}
                hasKind={false}
                isTitleSaid
              />
            </details>
          ))}
        </div>
      )}
      <LinkList
        title={messages.postMortems}
        links={postMortems.map(postMortemLink)}
        loop={loop}
        hasKind={false}
      />
      <StartPostMortem kind="dimension" id={dimensionId} />
    </Root>
  );
}
