'use client';
import { memo } from 'react';
import type { ClauseDiff } from '../../../core/articulation/diff/clauseDiff.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import type { RedlineLayout } from '../../../hooks/articulation/rearticulationView.ts';
import { TextBox } from '../../document/TextBox.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import { clauseName } from './clauseName.ts';
import { RedlineField } from './RedlineField.tsx';
import { RedlineSides } from './RedlineSides.tsx';
import type { RedlineWords } from './useRedlineWords.ts';

interface RedlineClauseProps {
  readonly host: RearticulationHost;
  readonly diff: ClauseDiff;
  /** Counted from 1. */
  readonly place: number;
  readonly layout: RedlineLayout;
  readonly words: RedlineWords;
  /** The sections that it stood and stands in, where it was moved to another one. */
  readonly movedFrom: string | undefined;
  readonly movedTo: string;
  readonly reason: 'written' | 'read' | 'none';
}

/** What became of one clause: its kind as a mark and a word, each field that differs, and why. */
export const RedlineClause = memo(function RedlineClause(props: RedlineClauseProps) {
  const { host, diff, place, layout, words, movedFrom, movedTo, reason } = props;
  const { messages, shownText } = host;
  const { clauseId, kind, hasMoved, before, after, fields } = diff;
  const text = (after ?? before)?.text ?? '';
  return (
    <li data-part="redline" data-kind={kind}>
      <p data-part="redline-head">
        <ChangeMark kind={kind} />
        <span data-part="redline-kind">{messages.clauseChanges[kind].name}</span>
        {kind === 'changed' && hasMoved && <span data-part="soft">{messages.alsoMoved}</span>}
      </p>
      {/* Told by its text, also where that is as it was. */}
      {!fields.some(({ field }) => field === 'text') && (
        <p data-part="text" dir="auto">
          {shownText(text)}
        </p>
      )}
      {movedFrom !== undefined && (
        <RedlineSides
          messages={messages}
          label={messages.redlineSection}
          layout={layout}
          parts={[
            { kind: 'removed', text: movedFrom },
            { kind: 'added', text: movedTo },
          ]}
        />
      )}
      {fields.map((field) => (
        <RedlineField
          key={field.field}
          host={host}
          diff={diff}
          field={field}
          layout={layout}
          words={words}
        />
      ))}
      {reason !== 'none' && (
        <TextBox
          host={host}
          path={['reasons', clauseId]}
          label={
            <>
              {messages.fields.changeReason.label}
              <span data-part="read-aloud">: {clauseName(host, text, place)}</span>
            </>
          }
          rows={2}
          readOnly={reason === 'read'}
        />
      )}
    </li>
  );
});
