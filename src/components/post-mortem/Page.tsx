'use client';
import { type ComponentPropsWithoutRef, forwardRef, useCallback, useRef } from 'react';
import { styled } from 'styled-components';
import type { PostMortemVerbType } from '../../core/postmortem/events.ts';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import type { PostMortem as PostMortemDocument } from '../../core/postmortem/types.ts';
import { sectionOfPath } from '../../hooks/postMortem/sectionOfPath.ts';
import { useSectionClocks } from '../../hooks/postMortem/useSectionClocks.ts';
import { type OpenPostMortemOptions, usePostMortem } from '../../hooks/usePostMortem.ts';
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
import { useMergedRef } from '../ui/useMergedRef.ts';
import { useRootAttributes } from '../ui/useRootAttributes.ts';
import { Header } from './Header.tsx';
import { History } from './History.tsx';
import { issuePlace } from './issuePlace.ts';
import { leftForm } from './leftForm.ts';
import { Next } from './Next.tsx';
import { placeInWords } from './placeInWords.ts';
import { postMortemCss } from './postMortemCss.ts';
import { SectionBody } from './SectionBody.tsx';
import { SectionView } from './SectionView.tsx';
import { TimesOver } from './TimesOver.tsx';
import { useLostFocus } from './useLostFocus.ts';

interface PageProps extends ComponentPropsWithoutRef<'section'> {
  readonly options: OpenPostMortemOptions;
  readonly level: 2 | 3;
  /** The heading takes the focus when the page opens. */
  readonly takesFocus: boolean;
  /** Shows another document than the one that is open. */
  readonly onOther: (doc: PostMortemDocument) => void;
}

const Root = styled.section.withConfig({
  componentId: 'troth-post-mortem-page',
})`${rootCss(postMortemCss)}`;

/** The open document: its rail, one section or all of them, and what comes next. */
export const Page = forwardRef<HTMLElement, PageProps>(function Page(
  { options, level, takesFocus, onOther, ...rest },
  ref,
) {
  const api = usePostMortem(options);
  const { state, host, actions } = api;
  const { doc, view, sections, current, next, spotlit, leads } = state;
  const attributes = useRootAttributes('post-mortem');
  const page = usePage(ref, {
    takesFocus,
    layout: view.layout,
    goTo: actions.goTo,
  });
  const { titleId, headingId, isPrinting, focus, go: goTo } = page;
  const root = useRef<HTMLElement>(null);
  const rootRef = useMergedRef(root, page.rootRef);
  const noticeId = `${titleId}-notice`;
  // Whoever is shown this section alone is told so instead of going elsewhere.
  const held = spotlit && !leads && view.layout === 'guided' ? spotlit.id : null;
  const go = useCallback(
    (section: SectionId, controlId?: string) => {
      if (held === null || held === section) goTo(section, controlId);
      else focus(noticeId);
    },
    [held, goTo, focus, noticeId],
  );
  useLostFocus(root, (section) => {
    const id = sections.find((one) => one.id === section?.dataset.section)?.id;
    focus(headingId(id ?? current));
  });
  const { missing } = next;
  const attempt = useAttempt<PostMortemVerbType, (typeof missing)[number]>({
    host,
    stage: doc.stage,
    missing,
    atFields: missing,
  });
  const isWhole = view.layout === 'page' || isPrinting;
  const clocks = useSectionClocks((id) => {
    const title = sections.find((section) => section.id === id)?.title ?? '';
    if (leads) host.announce?.(host.messages.timeOver({ title }));
  });
  const shown = isWhole ? sections : sections.filter((section) => section.id === current);

  return (
    <StyleScope>
      <Root
        {...rootName(titleId, rest)}
        {...rest}
        {...attributes}
        ref={rootRef}
        data-state={doc.stage}
        data-layout={view.layout}
      >
        <Header api={api} level={level} titleId={titleId} noticeId={noticeId} onOther={onOther} />
        <Issues host={host} issues={state.issues} placeOf={(path) => issuePlace(host, doc, path)} />
        <Unsettled
          host={host}
          sections={sections}
          shown={shown}
          sectionOf={(path) => sectionOfPath(doc, path)}
          placeInWords={(path) => placeInWords(host, path)}
          onGo={go}
        />
        {state.canWrite && view.names === 'names' && (
          <LeftTexts
            key={`left ${host.keeping.viewerKey}`}
            host={host}
            formOf={(key) => leftForm(host, doc, next, key)}
            onThrownAway={() => focus(titleId)}
          />
        )}
        {/* Who comes after another on this device finds no form that the other one had opened. */}
        <div data-part="body" key={host.keeping.viewerKey}>
          <Rail host={host} sections={sections} current={current} onGo={go} />
          <div data-part="sections">
            {leads && (
              <TimesOver
                host={host}
                clocks={clocks}
                hidden={sections.filter((section) => !shown.includes(section))}
              />
            )}
            <Faults.Provider value={attempt.faults}>
              {shown.map((section) => (
                <SectionView
                  key={section.id}
                  host={host}
                  section={section}
                  stage={doc.stage}
                  headingLevel={level === 2 ? 3 : 4}
                  clocks={leads ? clocks : null}
                  headingId={headingId(section.id)}
                >
                  <SectionBody host={host} doc={doc} section={section} onGo={go} />
                </SectionView>
              ))}
            </Faults.Provider>
            {view.layout === 'guided' && (
              <SectionTurn host={host} sections={sections} current={current} onGo={go} />
            )}
            <Next
              host={host}
              next={next}
              attempt={attempt}
              sections={sections}
              onGo={go}
              level={level}
              here={view.layout === 'guided' ? current : undefined}
            />
            <History host={host} doc={doc} />
          </div>
        </div>
      </Root>
    </StyleScope>
  );
});
