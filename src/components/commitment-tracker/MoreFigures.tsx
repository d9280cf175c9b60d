'use client';
import { styled } from 'styled-components';
import type {
  FrontFigures,
  UseCommitmentMeasuresOptions,
} from '../../hooks/commitmentTracker/useFrontFigures.ts';
import { useMoreFigures } from '../../hooks/commitmentTracker/useMoreFigures.ts';
import { ownCss } from '../ui/weight.ts';
import { Explained } from './Explained.tsx';
import { FigureTable } from './FigureTable.tsx';
import { moreFiguresCss } from './moreFiguresCss.ts';
import { Reasons } from './Reasons.tsx';
import { Reciprocity } from './Reciprocity.tsx';

const Root = styled.div.withConfig({
  componentId: 'troth-commitment-tracker-more-figures',
})`${ownCss(moreFiguresCss)}`;

interface MoreFiguresProps {
  readonly options: UseCommitmentMeasuresOptions;
  readonly front: FrontFigures;
}

/** What stands behind the few figures up front. */
export function MoreFigures({ options, front }: MoreFiguresProps) {
  const measures = useMoreFigures(options, front);
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
