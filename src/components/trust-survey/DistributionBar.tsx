'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { styled } from 'styled-components';
import { type UseDistributionOptions, useDistribution } from '../../hooks/useDistribution.ts';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { DistributionDrawing } from './DistributionDrawing.tsx';
import { DistributionTable } from './DistributionTable.tsx';
import { distributionCss } from './distributionCss.ts';

export interface DistributionBarProps
  extends UseDistributionOptions,
    Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {}

const Root = styled.figure.withConfig({
  componentId: 'troth-trust-survey-distribution-bar',
})`${rootCss(distributionCss)}`;

/**
 * How people answered one question: a bar that holds every kind of answer, and the same in a
 * table. Answers that are not on the scale stand apart. Below the threshold it says why it is bare.
 */
export const DistributionBar = forwardRef<HTMLElement, DistributionBarProps>(
  function DistributionBar(
    {
      instrument,
      itemId,
      responses,
      parties,
      distribution,
      minRespondents,
      attributed,
      messages,
      ...rest
    },
    ref,
  ) {
    const view = useDistribution({
      instrument,
      itemId,
      responses,
      parties,
      distribution,
      minRespondents,
      attributed,
      messages,
    });
    const attributes = useRootAttributes('distribution-bar');
    const captionId = useId();
    const patternId = captionId.replace(/\W/g, '');
    return (
      <StyleScope>
        <Root
          {...rootName(captionId, rest)}
          {...rest}
          {...attributes}
          ref={ref}
          data-state={view.kind}
        >
          <figcaption data-part="caption" id={captionId}>
            {view.question}
          </figcaption>
          {view.kind === 'shown' ? (
            <>
              <p data-part="total">{[view.about, view.total].filter(Boolean).join(' · ')}</p>
              <DistributionDrawing segments={view.segments} patternId={patternId} />
              <DistributionTable view={view} labelledBy={captionId} patternId={patternId} />
            </>
          ) : (
            view.reason && (
              <p data-part="withheld">{[view.about, view.reason].filter(Boolean).join(' · ')}</p>
            )
          )}
        </Root>
      </StyleScope>
    );
  },
);
