'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { styled } from 'styled-components';
import { type UseTrustRadarOptions, useTrustRadar } from '../../hooks/useTrustRadar.ts';
import { MoreIcon } from '../ui/icons.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { Chart } from './Chart.tsx';
import { Details } from './Details.tsx';
import { GapView } from './GapView.tsx';
import { Legend } from './Legend.tsx';
import { Options } from './Options.tsx';
import { MOST_LABELS, RADIUS } from './plot.ts';
import { radarCss } from './radarCss.ts';
import { ScoreTable } from './ScoreTable.tsx';

type RootProps = Omit<ComponentPropsWithoutRef<'section'>, keyof UseTrustRadarOptions | 'children'>;

export interface TrustRadarProps extends Omit<UseTrustRadarOptions, 'announce' | 'radius'>, RootProps {
  /** A heading on the widget itself. Default: none on screen, “Trust radar” for screen readers. */
  readonly title?: string | undefined;
  /** Level of that heading on the host's page. Default 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/** More views than this are listed under the drawing, in columns, and not told at length. */
const MOST_SERIES = 6;

const Root = styled.section`${radarCss}`;

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
  const radar = useTrustRadar({
    dimensions,
    series,
    parties,
    waves,
    value,
    defaultValue,
    onValueChange,
    onSelectDimension,
    onError,
    announce: useAnnouncer(),
    radius: RADIUS,
    messages: overrides,
  });
  const { state, actions, messages } = radar;
  const [previewed, setPreviewed] = useState<string | null>(null);
  const [optionsOpen, setOptionsOpen] = useState(false);
  const optionsButton = useRef<HTMLButtonElement>(null);
  const closeOptions = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    setOptionsOpen(false);
    optionsButton.current?.focus();
  };
  const attributes = useRootAttributes('trust-radar');
  const madeUp = useId();
  const titleId = `${id ?? madeUp}-title`;
  const storyId = `${id ?? madeUp}-story`;
  const Heading = `h${headingLevel}` as const;

  const names = useMemo(
    () => Object.fromEntries((parties ?? []).map((party) => [party.id, party.name])),
    [parties],
  );
  const emphasised = pickShown(previewed, state) ?? pickShown(state.value.emphasised, state);
  const numbered = state.view === 'chart' && state.dimensions.length > MOST_LABELS;
  const many = state.series.length > MOST_SERIES;
  const notice = noticeOf(radar);

  return (
    <StyleScope>
      <Root
        aria-labelledby={titleId}
        {...rest}
        {...attributes}
        ref={ref}
        id={id}
        data-view={state.view}
        data-labels={numbered ? 'numbers' : 'names'}
      >
        <div data-part="header">
          <Heading data-part="title" id={titleId} data-state={title ? 'visible' : 'hidden'}>
            {title ?? messages.title}
          </Heading>
          {state.kind !== 'none' && (
            <div data-part="tools">
              <SegmentedControl
                label={messages.viewLabel}
                options={viewOptions(radar)}
                value={state.view}
                onValueChange={actions.setView}
              />
              <button
                ref={optionsButton}
                type="button"
                data-part="more"
                aria-label={messages.more}
                aria-expanded={optionsOpen}
                onClick={() => setOptionsOpen(!optionsOpen)}
              >
                <MoreIcon />
              </button>
            </div>
          )}
        </div>
        {optionsOpen && (
          <div data-part="options" onKeyDown={closeOptions}>
            <Options radar={radar} title={title ?? messages.title} />
          </div>
        )}
        {state.kind === 'none' ? (
          <div data-part="empty">
            <p data-part="empty-title">{messages.emptyTitle}</p>
            <p>{messages.emptyText}</p>
          </div>
        ) : (
          <>
            {notice && <p data-part="note">{notice}</p>}
            <div data-part="body" data-view={state.view} data-many={many || undefined}>
              {state.view !== 'table' && (
                <figure data-part="figure">
                  {state.view === 'chart' ? (
                    <Chart
                      radar={radar}
                      emphasised={emphasised}
                      labelledBy={titleId}
                      describedBy={storyId}
                    />
                  ) : (
                    <GapView
                      radar={radar}
                      emphasised={emphasised}
                      labelledBy={titleId}
                      describedBy={storyId}
                    />
                  )}
                </figure>
              )}
              {state.series.length > 0 && <Legend radar={radar} onPreview={setPreviewed} />}
            </div>
            <div
              data-part="table-region"
              data-state={state.view === 'table' ? 'main' : 'aside'}
              data-beside={state.view}
              // Wide tables scroll: then the region takes the keyboard, where it is in view.
              {...((state.view === 'table' || numbered) && {
                role: 'region',
                'aria-label': messages.tableCaption,
                tabIndex: 0,
              })}
            >
              <ScoreTable radar={radar} />
            </div>
            <div data-part="story" data-state={state.active ? 'details' : 'summary'}>
              <p data-part="description" id={storyId} data-state={many ? 'many' : undefined}>
                {state.description.join(' ')} {messages.scaleNote}
              </p>
              <Details radar={radar} names={names} canSelect={onSelectDimension !== undefined} />
            </div>
          </>
        )}
        {state.issues.length > 0 && (
          <div data-part="issues" role="status">
            <p>{messages.notDrawn({ count: state.issues.length }, radar.formats)}</p>
            <ul>
              {state.issues.map((issue) => (
                <li key={`${issue.code} ${issue.path}`}>{issue.message}</li>
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

function viewOptions({ state, messages }: Radar) {
  return [
    { value: 'chart' as const, label: messages.viewChart, disabled: state.kind === 'bars' },
    { value: 'dots' as const, label: messages.viewDots },
    { value: 'table' as const, label: messages.viewTable },
  ];
}

/** Why there may be nothing to see, in one sentence; `null` when there is. */
function noticeOf({ state, messages }: Radar): string | null {
  if (state.series.length === 0) return messages.noSeries;
  if (state.visible.length === 0) return messages.allHidden;
  const nothing = state.visible.every(({ current }) => current.overall.index === null);
  return nothing ? messages.allWithheld : null;
}
