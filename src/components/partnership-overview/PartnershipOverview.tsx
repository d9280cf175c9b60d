'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { styled } from 'styled-components';
import {
  type UsePartnershipOverviewOptions,
  usePartnershipOverview,
} from '../../hooks/usePartnershipOverview.ts';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { AwaitedList } from './AwaitedList.tsx';
import { ComingUp } from './ComingUp.tsx';
import { NextReview } from './NextReview.tsx';
import { Notice } from './Notice.tsx';
import { overviewCss } from './overviewCss.ts';
import { TrustLines } from './TrustLines.tsx';

type RootProps = Omit<
  ComponentPropsWithoutRef<'section'>,
  keyof UsePartnershipOverviewOptions | 'children'
>;

export interface PartnershipOverviewProps extends UsePartnershipOverviewOptions, RootProps {
  /** Default: with whom the viewer works. */
  readonly title?: string | undefined;
  /** Level of the heading on the host's page. 2 unless told. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}

const Root = styled.section.withConfig({
  componentId: 'troth-partnership-overview',
})`${rootCss(overviewCss)}`;

/**
 * A partnership on an intranet's front page: what waits for the viewer, what comes up, trust at a
 * glance, the next review. Needs a `<Partnership>` around, whose `onNavigate` its links lead to.
 */
export const PartnershipOverview = forwardRef<HTMLElement, PartnershipOverviewProps>(
  function PartnershipOverview({ title, headingLevel = 2, today, messages, ...rest }, ref) {
    const overview = usePartnershipOverview({ today, messages });
    const { state, messages: words, formats } = overview;
    const attributes = useRootAttributes('partnership-overview');
    const id = useId();
    const Heading = `h${headingLevel}` as const;
    const level = (headingLevel + 1) as 3 | 4 | 5;
    const partners = state.partners.map(({ name }) => name);
    const isSilent = !state.isOpen && state.status.state !== 'ready';
    return (
      <StyleScope>
        <Root
          {...rootName(id, rest)}
          {...rest}
          {...attributes}
          ref={ref}
          data-state={state.status.state}
        >
          <Heading data-part="title" id={id} dir="auto">
            {title ?? words.title({ partners, isSide: state.isSide }, formats)}
          </Heading>
          <Notice overview={overview} />
          {state.isEmpty ? (
            !isSilent && <p data-part="soft">{words.empty}</p>
          ) : (
            <div data-part="parts">
              {state.isSide && <AwaitedList overview={overview} level={level} />}
              <ComingUp overview={overview} level={level} />
              <TrustLines overview={overview} level={level} />
              <NextReview overview={overview} level={level} />
            </div>
          )}
        </Root>
      </StyleScope>
    );
  },
);
