'use client';
import type { MouseEvent } from 'react';
import { compareTrust } from '../../core/trust/compareTrust.ts';
import type { Quadrant } from '../../core/trust/types.ts';
import { factsInWords, gapOf } from '../../hooks/trustRadar/radarFacts.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { InLoop } from '../loop/InLoop.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { Swatch } from './Swatch.tsx';

interface DetailsProps {
  readonly radar: TrustRadarApi;
  readonly canSelect: boolean;
}

/** What the chosen dimension means, and all that is known of it. */
export function Details({ radar, canSelect }: DetailsProps) {
  const { state, actions, messages, formats } = radar;
  if (!state.active) return null;
  const { dimension, series: focused } = state.active;
  const gap = gapOf(state.visible, dimension.id);
  const close = ({ currentTarget }: MouseEvent) => {
    actions.dismiss();
    // The button goes; the keyboard stays in the widget, where it came from.
    const root = currentTarget.closest('[data-troth]');
    const name = root?.querySelector<HTMLElement>("[data-part='row-name'][aria-expanded='true']");
    (name ?? root?.querySelector<SVGElement>('[tabindex]'))?.focus();
  };
  return (
    <div data-part="details">
      <p data-part="details-title">
        <strong>{dimension.label}</strong>
        {gap !== null && <small>{messages.gapOf({ gap }, formats)}</small>}
        <button
          type="button"
          data-part="details-close"
          aria-label={messages.closeDetails}
          onClick={close}
        >
          <CloseIcon />
        </button>
      </p>
      <p>{dimension.description}</p>
      <ul>
        {state.visible.map((series) => (
          <li key={series.id} data-state={series === focused ? 'active' : undefined}>
            <Swatch series={series} />
            <span>
              {series.label}:{' '}
              {factsInWords(series, dimension.id, state.value, messages, formats).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {quadrants(radar, dimension.id).map(({ quadrant, rater, target }) => (
        <p key={`${quadrant} ${rater} ${target}`} data-part="details-quadrant">
          {messages.quadrant({
            quadrant,
            rater: state.nameOf(rater),
            target: state.nameOf(target),
          })}
        </p>
      ))}
      <InLoop>{({ EvidenceOf }) => <EvidenceOf dimensionId={dimension.id} />}</InLoop>
      {canSelect && (
        <button
          type="button"
          data-part="act"
          onClick={() => actions.select(dimension.id, focused?.id ?? null)}
        >
          {messages.selectDimension({ dimension: dimension.label })}
        </button>
      )}
    </div>
  );
}

/** How each organisation's view of itself relates to its partner's view of it, where both are known. */
function quadrants({ state }: TrustRadarApi, dimensionId: string) {
  const gaps = compareTrust(state.visible.map((series) => series.current));
  const found: { quadrant: Quadrant; rater: string; target: string }[] = [];
  for (const gap of gaps) {
    if (gap.dimensionId !== dimensionId) continue;
    const { rater, target } = gap;
    if (gap.quadrant) found.push({ quadrant: gap.quadrant, rater, target });
    if (gap.opposite.quadrant) {
      found.push({ quadrant: gap.opposite.quadrant, rater: target, target: rater });
    }
  }
  return found;
}
