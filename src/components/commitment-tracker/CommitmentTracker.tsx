'use client';
import { type ComponentPropsWithoutRef, forwardRef, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { mergeProps } from '../../hooks/mergeProps.ts';
import { usePartnershipOptions } from '../../hooks/partnership/usePartnershipOptions.ts';
import {
  type UseCommitmentTrackerOptions,
  useCommitmentTracker,
} from '../../hooks/useCommitmentTracker.ts';
import { Button } from '../ui/Button.tsx';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { Dialogs, type OpenForm } from './Dialogs.tsx';
import { Files } from './Files.tsx';
import { Issues } from './Issues.tsx';
import { List } from './List.tsx';
import { splitProps } from './splitProps.ts';
import { Tools } from './Tools.tsx';
import { TrackerSummary } from './TrackerSummary.tsx';
import { trackerCss } from './trackerCss.ts';
import { UndoLine } from './UndoLine.tsx';

type RootProps = Omit<
  ComponentPropsWithoutRef<'section'>,
  keyof UseCommitmentTrackerOptions | 'children'
>;

export interface CommitmentTrackerProps
  extends Omit<UseCommitmentTrackerOptions, 'announce'>,
    RootProps {
  /** A heading on the widget itself. Default: none on screen, “Promises” for screen readers. */
  readonly title?: string | undefined;
  /** Level of that heading on the host's page. Default 2. */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** The figures above the lists: `none` leaves them out. Default `strip`. */
  readonly summary?: 'strip' | 'none' | undefined;
}

const Root = styled.section.withConfig({
  componentId: 'troth-commitment-tracker',
})`${rootCss(trackerCss)}`;

/**
 * Promises between partners as conversations: who promised what to whom, where each stands, and
 * what this viewer can do next. Needs no provider; nothing is kept but through `onValueChange`.
 */
export const CommitmentTracker = forwardRef<HTMLElement, CommitmentTrackerProps>(
  function CommitmentTracker({ title, headingLevel = 2, summary = 'strip', ...props }, ref) {
    const { options, rest } = splitProps(props);
    const announce = useAnnouncer();
    const filled = usePartnershipOptions('commitment-tracker', options);
    const tracker = useCommitmentTracker({ ...filled, announce });
    const { state, actions, messages } = tracker;
    const attributes = useRootAttributes('commitment-tracker');
    const titleId = useId();
    const [form, setForm] = useState<OpenForm>(null);
    // What opens on demand is fetched as soon as somebody turns to the widget.
    const [near, setNear] = useState(false);
    const comesNear = () => setNear(true);
    const start = useRef<HTMLDivElement>(null);
    // The button goes with what it takes back; the focus must not go with it.
    const undo = () => {
      start.current?.querySelector('button')?.focus({ preventScroll: true });
      actions.undo();
    };
    const Heading = `h${headingLevel}` as const;
    const sublevel = (headingLevel + 1) as 3 | 4 | 5;
    const isEmpty = state.commitments.length === 0;
    return (
      <StyleScope>
        <Root
          {...(title ? rootName(titleId, rest) : { 'aria-label': messages.title })}
          {...mergeProps({ onPointerEnter: comesNear, onFocus: comesNear }, rest)}
          {...attributes}
          ref={ref}
          data-layout={state.view.layout}
        >
          <div data-part="header">
            {title && (
              <Heading data-part="title" id={titleId}>
                {title}
              </Heading>
            )}
            <div data-part="start" ref={start}>
              {state.canAct && (
                <>
                  <Button variant="primary" onClick={() => setForm('request')}>
                    {messages.ask}
                  </Button>
                  <Button onClick={() => setForm('offer')}>{messages.offer}</Button>
                </>
              )}
              <Files
                tracker={tracker}
                title={title ?? messages.title}
                onImport={() => setForm('import')}
              />
            </div>
          </div>
          {!state.canAct && !isEmpty && <p data-part="found">{messages.witness}</p>}
          <Issues tracker={tracker} />
          {isEmpty ? (
            <div data-part="empty">
              <p data-part="empty-title">{messages.emptyTitle}</p>
              <p>{messages.emptyText}</p>
            </div>
          ) : (
            <>
              {summary === 'strip' && <TrackerSummary tracker={tracker} headingLevel={sublevel} />}
              <Tools
                view={state.view}
                isFiltered={state.isFiltered}
                count={state.rows.length}
                total={state.commitments.length}
                actions={actions}
                messages={messages}
                formats={tracker.formats}
                host={tracker.host}
                near={near}
              />
              <div data-part="columns" data-count={state.columns.length}>
                {state.columns.map((column) => (
                  <List key={column.id} tracker={tracker} column={column} headingLevel={sublevel} />
                ))}
              </div>
            </>
          )}
          <UndoLine tracker={tracker} onUndo={undo} />
          <Dialogs {...{ tracker, form, near }} inside={start} onForm={setForm} />
        </Root>
      </StyleScope>
    );
  },
);
