'use client';
import { type ComponentPropsWithoutRef, forwardRef, useCallback, useState } from 'react';
import { styled } from 'styled-components';
import type { ArticulationVerbType } from '../../core/articulation/events.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { StepId } from '../../hooks/articulation/rearticulationView.ts';
import { stepOfPath } from '../../hooks/articulation/stepOfPath.ts';
import {
  type OpenRearticulationOptions,
  useRearticulation,
} from '../../hooks/useRearticulation.ts';
import { Faults } from '../document/Faults.ts';
import { Issues } from '../document/Issues.tsx';
import { LeftTexts } from '../document/LeftTexts.tsx';
import { Rail } from '../document/Rail.tsx';
import { SectionTurn } from '../document/SectionTurn.tsx';
import { Unsettled } from '../document/Unsettled.tsx';
import { useAttempt } from '../document/useAttempt.ts';
import { usePage } from '../document/usePage.ts';
import { rootCss } from '../ui/rootCss.ts';
import { rootName } from '../ui/rootName.ts';
import { StyleScope } from '../ui/StyleScope.tsx';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { BeginNext } from './BeginNext.tsx';
import { Header } from './Header.tsx';
import { History } from './History.tsx';
import { isReviewDue } from './isReviewDue.ts';
import { issuePlace } from './issuePlace.ts';
import { leftForm } from './leftForm.ts';
import { Next } from './Next.tsx';
import { placeInWords } from './placeInWords.ts';
import { type ReadFile, readingOptions } from './readingOptions.ts';
import { rearticulationCss } from './rearticulationCss.ts';
import { StepBody } from './StepBody.tsx';
import { StepView } from './StepView.tsx';
import { severalInWords } from './severalAccountable.ts';

interface PageProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: OpenRearticulationOptions;
  readonly level: 2 | 3;
  /** The heading takes the focus when the page opens. */
  readonly takesFocus: boolean;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: Articulation) => void;
  /** Shows the version that was begun after the one that is open, which stays what it is. */
  readonly onNext?: ((next: Articulation, present: Articulation) => void) | undefined;
  /** It is a file that may only be read: the way back from it. */
  readonly onReadingEnd?: (() => void) | undefined;
}

const Root = styled.section.withConfig({
  componentId: 'troth-rearticulation-form-page',
})`${rootCss(rearticulationCss)}`;

/** The open document: its rail, one step or all of them, and what comes next. */
export const Page = forwardRef<HTMLElement, PageProps>(function OpenPage(
  { options, level, takesFocus, onOther, onNext, onReadingEnd, ...rest },
  ref,
) {
  const api = useRearticulation(options);
  const { state, host, actions, setView } = api;
  const { doc, view, steps, current, next, canWrite, standing } = state;
  const attributes = useRootAttributes('rearticulation-form');
  const goTo = useCallback(
    (step: StepId, control?: string) => {
      // A reason is written beside what became of a clause since the version before.
      if (step === 'changes' && control) setView('step', { step, against: '' });
      else actions.goTo(step);
    },
    [actions, setView],
  );
  const page = usePage(ref, { takesFocus, layout: view.layout, goTo });
  const { titleId, go } = page;
  const { missing } = next;
  const attempt = useAttempt<ArticulationVerbType, (typeof missing)[number]>({
    host,
    stage: doc.status,
    missing,
    atFields: steps.flatMap((step) => step.missing),
  });
  const [reading, setReading] = useState<ReadFile | null>(null);
  const isWhole = view.layout === 'page' || page.isPrinting;
  const shown = isWhole ? steps : steps.filter((step) => step.id === current);
  const isOpen =
    doc.status === 'draft' || doc.status === 'in_review' || doc.status === 'partly_signed';

  const mayBeginNext =
    onNext && canWrite && host.ownParty !== null && view.names === 'names' && !standing.isAltered;

  if (reading) {
    // In the place of the page, whose document stays open behind it.
    return (
      <Page
        {...rest}
        ref={ref}
        options={readingOptions(options, reading)}
        level={level}
        takesFocus
        onOther={onOther}
        onReadingEnd={() => {
          setReading(null);
          page.focus(titleId);
        }}
      />
    );
  }
  return (
    <StyleScope>
      <Root
        {...rootName(titleId, rest)}
        {...rest}
        {...attributes}
        ref={page.rootRef}
        data-state={doc.status}
        data-layout={view.layout}
      >
        <Header
          api={api}
          level={level}
          titleId={titleId}
          onOther={onOther}
          onRead={setReading}
          onReadingEnd={onReadingEnd}
        />
        <Issues
          host={host}
          issues={state.issues}
          placeOf={(path) => issuePlace(host, doc, path)}
          inWords={(issue) => severalInWords(host, issue)}
        />
        <Unsettled
          host={host}
          sections={steps}
          shown={shown}
          sectionOf={(path) => stepOfPath(doc, path)}
          placeInWords={(path) => placeInWords(host, path)}
          onGo={go}
        />
        {canWrite && view.names === 'names' && (
          <LeftTexts
            key={`left ${host.keeping.viewerKey}`}
            host={host}
            formOf={(key) => leftForm(host, doc, next, key)}
            onThrownAway={() => page.focus(titleId)}
          />
        )}
        {/* Who comes after another on this device finds no form that the other one had opened. */}
        <div data-part="body" key={host.keeping.viewerKey}>
          <Rail host={host} sections={steps} current={current} onGo={go} />
          <div data-part="sections">
            <Faults.Provider value={attempt.faults}>
              {shown.map((step) => (
                <StepView
                  key={step.id}
                  host={host}
                  step={step}
                  status={doc.status}
                  headingLevel={level === 2 ? 3 : 4}
                  headingId={page.headingId(step.id)}
                  canWrite={canWrite && isOpen}
                >
                  <StepBody
                    host={host}
                    doc={doc}
                    step={step}
                    view={view}
                    setView={setView}
                    isPrinting={page.isPrinting}
                    onGo={go}
                    onNotYet={attempt.tell}
                  />
                </StepView>
              ))}
            </Faults.Provider>
            {view.layout === 'guided' && (
              <SectionTurn host={host} sections={steps} current={current} onGo={go} />
            )}
            <Next
              {...{ host, next, attempt, steps, level }}
              onGo={go}
              here={view.layout === 'guided' ? current : undefined}
            >
              {mayBeginNext && (
                <BeginNext
                  host={host}
                  doc={doc}
                  isDue={isReviewDue(doc, host.today)}
                  onBegin={(begun) => onNext(begun, host.document.value)}
                />
              )}
            </Next>
            <History host={host} doc={doc} />
          </div>
        </div>
      </Root>
    </StyleScope>
  );
});
