'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { styled } from 'styled-components';
import { usePartnershipOptions } from '../../hooks/partnership/usePartnershipOptions.ts';
import { withheldReason } from '../../hooks/trustRadar/radarFacts.ts';
import { type UseTrustRadarOptions, useTrustRadar } from '../../hooks/useTrustRadar.ts';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { AxisKey } from './AxisKey.tsx';
import { Chart } from './Chart.tsx';
import { Details } from './Details.tsx';
import { GapView } from './GapView.tsx';
import { Header } from './Header.tsx';
import { Legend } from './Legend.tsx';
import { MOST_LABELS, RADIUS } from './plot.ts';
import { radarCss } from './radarCss.ts';
import { ScoreTable } from './ScoreTable.tsx';

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof UseTrustRadarOptions | 'children'>;

export interface TrustRadarProps
  extends Omit<UseTrustRadarOptions, 'announce' | 'radius'>,
    RootProps {
  /** A heading on the widget itself. Default: none on screen, “Trust radar” for screen readers. */
  readonly title?: string | undefined;
  /** Level of that heading on the host's page. Default 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/** More views than this are listed under the drawing, in columns, and not told at length. */
const MOST_SERIES = 6;

const Root = styled.section.withConfig({ componentId: 'troth-trust-radar' })`${rootCss(radarCss)}`;

/**
 * How partners see each other, on one axis a dimension: a radar, the gaps, or a table, all three
 * from the same numbers. Needs no provider; takes its words, locale and look from one if there is.
 */
export const TrustRadar = forwardRef<HTMLElement, TrustRadarProps>(function TrustRadar(
  {
    dimensions,
    series,
    parties,
    waves,
    value,
    defaultValue,
    onValueChange,
    defaultDimension,
    onSelectDimension,
    onError,
    messages: overrides,
    title,
    headingLevel = 2,
    id,
    ...rest
  },
  ref,
) {
  const filled = usePartnershipOptions('trust-radar', {
    dimensions,
    series,
    parties,
    waves,
    value,
    defaultValue,
    onValueChange,
    defaultDimension,
    onSelectDimension,
    onError,
    messages: overrides,
  });
  const radar = useTrustRadar({ ...filled, announce: useAnnouncer(), radius: RADIUS });
  const { state, messages } = radar;
  const [previewed, setPreviewed] = useState<string | null>(null);
  const attributes = useRootAttributes('trust-radar');
  const madeUp = useId();
  const titleId = `${id ?? madeUp}-title`;
  const storyId = `${id ?? madeUp}-story`;
  const keysId = `${id ?? madeUp}-keys`;
  const named = title ? { 'aria-labelledby': titleId } : { 'aria-label': messages.title };

  const emphasised = pickShown(previewed, state) ?? pickShown(state.value.emphasised, state);
  const numbered = state.view === 'chart' && state.dimensions.length > MOST_LABELS;
  const many = state.series.length > MOST_SERIES;
  const notice = noticeOf(radar);
  const isFaulty = state.issues.some(({ path }) => path?.startsWith('dimensions'));
  const readingAids = readingAidsOf(radar);
  const plot = {
    radar,
    emphasised,
    named: { ...named, 'aria-describedby': `${storyId} ${keysId}` },
  };

  return (
    <StyleScope>
      <Root
        {...(title ? rootName(titleId, rest) : named)}
        {...rest}
        {...attributes}
        ref={ref}
        id={id}
        data-view={state.view}
        data-labels={numbered ? 'numbers' : 'names'}
      >
        <Header radar={radar} title={title} titleId={titleId} headingLevel={headingLevel} />
        {isFaulty ? null : state.kind === 'none' ? (
          <div data-part="empty">
            <p data-part="empty-title">{messages.emptyTitle}</p>
            <p>{messages.emptyText}</p>
          </div>
        ) : (
          <>
            {notice && <p data-part="note">{notice}</p>}
            <div data-part="body" data-view={state.view} data-many={many || undefined}>
              {state.view === 'chart' && <Chart {...plot} />}
              {state.view === 'dots' && <GapView {...plot} />}
              {state.series.length > 0 && <Legend radar={radar} onPreview={setPreviewed} />}
            </div>
            {numbered && <AxisKey radar={radar} />}
            <ScoreTable radar={radar} />
            <div data-part="story">
              <p
                data-part="description"
                id={storyId}
                data-state={many || state.active ? 'hidden' : 'shown'}
              >
                {[...state.description, ...readingAids].join(' ')}{' '}
                <span data-part="hint">{messages.hint}</span>
              </p>
              <span id={keysId} hidden>
                {messages.chartKeys}
              </span>
              <Details radar={radar} canSelect={onSelectDimension !== undefined} />
            </div>
          </>
        )}
        {state.issues.length > 0 && (
          <div data-part="issues" role="status">
            <p>
              {isFaulty
                ? messages.noAxes
                : messages.notDrawn({ count: state.issues.length }, radar.formats)}
            </p>
            <ul>
              {state.issues.map((issue) => (
                <li key={`${issue.code} ${issue.path}`}>{messages.notDrawnBecause(issue)}</li>
              ))}
            </ul>
          </div>
        )}
      </Root>
    </StyleScope>
  );
});

type Radar = ReturnType<typeof useTrustRadar>;

function pickShown(id: string | null, state: Radar['state']): string | null {
  return state.visible.some((series) => series.id === id) ? id : null;
}

/** Why there may be nothing to see, in one sentence; `null` when there is. */
function noticeOf({ state, messages }: Radar): string | null {
  if (state.series.length === 0) return messages.noSeries;
  if (state.visible.length === 0) return messages.allHidden;
  const reasons = state.visible.map(({ current }) => withheldReason(current.overall));
  if (reasons.includes(null)) return null;
  return reasons.every((reason) => reason === 'no_answers')
    ? messages.noSeries
    : messages.allWithheld;
}

/** How to read what is drawn: the scale, and what is drawn besides the values. */
function readingAidsOf({ state, messages }: Radar): readonly string[] {
  if (state.view === 'table') return [];
  const { view, value, previousGeometry, visible } = state;
  const isCompared = previousGeometry !== null && visible.some(({ previous }) => previous);
  return [
    messages.scaleNote,
    ...(view === 'chart' ? [messages.profileNote] : []),
    ...(view === 'chart' && isCompared ? [messages.previousNote] : []),
    ...(view === 'chart' && value.spread !== 'none' ? [messages.spreadNote] : []),
  ];
}
