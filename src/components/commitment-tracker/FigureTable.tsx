'use client';
import type { FigureValue, MeasureFigure } from '../../hooks/commitmentTracker/measureTypes.ts';
import { measureSides } from '../../hooks/commitmentTracker/sumMeasures.ts';
import type { MoreFiguresView } from '../../hooks/commitmentTracker/useMoreFigures.ts';
import { Table } from '../ui/Table.tsx';
import { Explained } from './Explained.tsx';

/** Every figure for both directions and together; the name of a row opens what it means. */
export function FigureTable({ measures }: { readonly measures: MoreFiguresView }) {
  const { figures, sideLabels, messages } = measures;
  return (
    <Table
      caption={messages.figureTable}
      columns={[
        { id: 'figure', label: messages.figure },
        ...measureSides.map((side) => ({
          id: side,
          label: sideLabels[side],
          align: 'end' as const,
        })),
      ]}
      rows={figures.map((figure) => ({
        id: figure.id,
        cells: [
          <FigureName key="name" figure={figure} />,
          ...measureSides.map((side) => <FigureCell key={side} value={figure.sides[side]} />),
        ],
      }))}
    />
  );
}

function FigureName({ figure }: { readonly figure: MeasureFigure }) {
  return (
    <Explained label={figure.label}>
      <p data-part="explanation">{figure.explanation}</p>
    </Explained>
  );
}

function FigureCell({ value: { amount, value, basis } }: { readonly value: FigureValue }) {
  if (amount === null) return <span data-part="cell-basis">{value}</span>;
  return (
    <>
      <span data-part="cell-value">{value}</span>{' '}
      {basis && <span data-part="cell-basis">{basis}</span>}
    </>
  );
}
