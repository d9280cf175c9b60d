'use client';
import { useId } from 'react';
import { type ClauseDiff, changeNeedsReason } from '../../../core/articulation/diff/clauseDiff.ts';
import type { Articulation, ClauseSection } from '../../../core/articulation/types.ts';
import { ownValue } from '../../../core/own.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import type { RedlineLayout } from '../../../hooks/articulation/rearticulationView.ts';
import { RedlineClause } from './RedlineClause.tsx';
import type { RedlineWords } from './useRedlineWords.ts';

interface RedlineProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  /** Section by section. */
  readonly diffs: readonly ClauseDiff[];
  readonly layout: RedlineLayout;
  readonly words: RedlineWords;
  /** Whether it is the version before that it is compared with. */
  readonly isBefore: boolean;
  /** There will be more in it in a moment. */
  readonly isGrowing: boolean;
}

/** What became of each clause, section by section. */
export function Redline(props: RedlineProps) {
  const { host, doc, diffs, layout, words, isBefore, isGrowing } = props;
  const id = useId();
  const sections = [...new Set(diffs.map(({ section }) => section))];
  const title = (section: ClauseSection) => {
    const own = doc.template.sections.find((one) => one.id === section)?.title;
    return own === undefined ? host.messages.sections[section].title : host.shownText(own);
  };
  return sections.map((section) => (
    <div key={section} data-part="redline-section">
      <p data-part="group-label" id={`${id}-${section}`}>
        {title(section)}
      </p>
      <ol
        data-part="redline-list"
        aria-labelledby={`${id}-${section}`}
        aria-busy={isGrowing || undefined}
      >
        {diffs
          .filter((diff) => diff.section === section)
          .map((diff, at) => (
            <RedlineClause
              key={diff.clauseId}
              host={host}
              diff={diff}
              place={at + 1}
              layout={layout}
              words={words}
              movedFrom={movedFrom(diff, title)}
              movedTo={title(section)}
              reason={reasonOf(host, doc, diff, isBefore)}
            />
          ))}
      </ol>
    </div>
  ));
}

/** The section that a clause stood in before, where that was another one. */
function movedFrom(
  { before, section }: ClauseDiff,
  title: (section: ClauseSection) => string,
): string | undefined {
  return before && before.section !== section ? title(before.section) : undefined;
}

/** Whether the reason of a change is to be written or read here, or there is none. */
function reasonOf(
  host: RearticulationHost,
  doc: Articulation,
  diff: ClauseDiff,
  isBefore: boolean,
): 'written' | 'read' | 'none' {
  const { clauseId } = diff;
  if (isBefore && changeNeedsReason(diff)) {
    return host.mayEdit(doc, ['reasons', clauseId]) ? 'written' : 'read';
  }
  return diff.kind !== 'unchanged' && ownValue(doc.reasons, clauseId) ? 'read' : 'none';
}
