'use client';
import { styled } from 'styled-components';
import type { Origin } from '../../core/document/origin.ts';
import { partnersIn } from '../../core/partnership/loop/partnersIn.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PartyId } from '../../core/types.ts';
import { useLoop } from '../../hooks/partnership/useLoop.ts';
import { Button } from '../ui/Button.tsx';
import { ownCss } from '../ui/weight.ts';
import { BeginButton } from './BeginButton.tsx';
import { loopCss } from './loopCss.ts';

const Root = styled.div.withConfig({
  componentId: 'troth-loop-start-post-mortem',
})`${ownCss(loopCss)}`;

/** Offers to talk something over with each partner; where one has begun to, leads there instead. */
export function StartPostMortem(origin: Origin) {
  const { partnership, viewer, messages, isSide, go, startPostMortem } = useLoop();
  if (!partnership) return null;
  const own = isSide && viewer ? viewer.partyId : '';
  const partners = partnersIn(partnership, origin, own);
  const { kind, id } = origin;
  const begun = Object.values(partnership.postMortems).filter(
    (doc) => doc.origin?.kind === kind && doc.origin.id === id && doc.stage !== 'closed',
  );
  const partnerOf = ({ partyIds }: PostMortem) => partyIds.find((one) => one !== own) ?? '';
  const nameOf = (partyId: PartyId) => partnership.parties[partyId]?.name ?? partyId;
  const isOne = partners.length <= 1;
  const open = begun.filter(({ partyIds }) => own === '' || partyIds.includes(own));
  const missing = partners.filter((partner) => !open.some((doc) => partnerOf(doc) === partner));
  return (
    <>
      {go &&
        open.map((doc) => (
          <Root key={doc.id} data-part="loop-act">
            <Button onClick={() => go({ widget: 'post-mortem', id: doc.id })}>
              {isOne
                ? messages.continuePostMortem
                : messages.continuePostMortemWith({ party: nameOf(partnerOf(doc)) })}
            </Button>
          </Root>
        ))}
      {missing.map((partner) => (
        <Root key={partner} data-part="loop-act">
          <BeginButton
            label={
              isOne
                ? messages.startPostMortem
                : messages.startPostMortemWith({ party: nameOf(partner) })
            }
            will={messages.startPostMortemWill}
            messages={messages}
            onBegin={() => startPostMortem(origin, partner)}
          />
        </Root>
      ))}
    </>
  );
}
