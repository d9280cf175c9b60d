'use client';
import { Fragment } from 'react';
import type { WordPart } from '../../../core/articulation/words/joinParts.ts';
import type { ArticulationMessages } from '../../../i18n/en/articulationMessages.ts';

interface RedlinePartsProps {
  readonly parts: readonly WordPart[];
  readonly messages: ArticulationMessages;
}

/**
 * A text with the words that went struck out and those that came underlined, and said so aloud. What
 * is only read aloud is isolated, so that it has no say in the direction of the text; what went or
 * came is, too (by its style), so that it cannot turn the words around it.
 */
export function RedlineParts({ parts, messages }: RedlinePartsProps) {
  const { removedWords, addedWords, endOfChange, blankWords } = messages;
  return parts.map(({ kind, text }, i) => {
    // Nothing else tells stretches of one text apart.
    const key = `${i} ${kind}`;
    if (kind === 'same') return <Fragment key={key}>{text}</Fragment>;
    const Marked = kind === 'removed' ? 'del' : 'ins';
    const isBlank = text.trim() === '';
    // A line under a blank looks like an underscore: the mark is round the words alone.
    const words = isBlank ? text : text.trim();
    const [before = '', after = ''] = isBlank ? [] : text.split(words);
    const isLast = (parts[i + 1]?.kind ?? 'same') === 'same';
    const last = parts[i - 1];
    const isFollowing = last && last.kind !== 'same' && !/\s$/.test(last.text) && before === '';
    const mark = (
      <Marked
        key={key}
        data-part="word-change"
        data-kind={kind}
        data-follows={isFollowing || undefined}
      >
        <bdi data-part="read-aloud">
          {` ${kind === 'removed' ? removedWords : addedWords} `}
          {isBlank && blankWords}
        </bdi>
        {isBlank && (
          <bdi data-part="blank-mark" aria-hidden="true">
            {/[\r\n]/.test(text) ? '¶' : '·'}
          </bdi>
        )}
        {words}
        {isLast && <bdi data-part="read-aloud"> {endOfChange} </bdi>}
      </Marked>
    );
    return before === '' && after === '' ? (
      mark
    ) : (
      <Fragment key={key}>
        {before}
        {mark}
        {after}
      </Fragment>
    );
  });
}
