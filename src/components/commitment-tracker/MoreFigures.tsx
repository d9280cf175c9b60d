'use client';
import { styled } from 'styled-components';
import type { CommitmentMeasuresView } from '../../hooks/commitmentTracker/useCommitmentMeasures.ts';
import { Explained } from './Explained.tsx';
import { FigureTable } from './FigureTable.tsx';
import { moreFiguresCss } from './moreFiguresCss.ts';
import { Reasons } from './Reasons.tsx';
import { Reciprocity } from './Reciprocity.tsx';

const Root = styled.div.withConfig({
  componentId: 'troth-commitment-tracker-more-figures',
})`${moreFiguresCss}`;

/** What stands behind the few figures up front. */
export function MoreFigures({ measures }: { readonly measures: CommitmentMeasuresView }) {
  const { baselines, reasons, reciprocity, messages } = measures;
  return (
    <Root data-part="more">
      <FigureTable measures={measures} />
      <div data-part="baselines">
        <p data-part="figure-label">{messages.baselineTable}</p>
        <dl>
          {baselines.map(({ baseline, label, value, basis, explanation }) => (
            <div key={baseline} data-part="baseline">
              <dt>
                <Explained label={label}>
                  <p data-part="explanation">{explanation}</p>
                </Explained>
              </dt>
              <dd>
                <span data-part="cell-value">{value}</span>{' '}
                <span data-part="cell-basis">{basis}</span>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Reasons reasons={reasons} explain={messages.explain} none={messages.noReasons} />
      {reciprocity.map((one) => (
        <Reciprocity key={one.partnerId} reciprocity={one} explain={messages.explain} />
      ))}
    </Root>
  );
}
