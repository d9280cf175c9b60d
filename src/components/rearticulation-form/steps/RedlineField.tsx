'use client';
import type { ClauseDiff, FieldDiff } from '../../../core/articulation/diff/clauseDiff.ts';
import { textFields } from '../../../core/articulation/textFields.ts';
import type { WordPart } from '../../../core/articulation/words/joinParts.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import type { RedlineLayout } from '../../../hooks/articulation/rearticulationView.ts';
import { fieldText } from './fieldWords.ts';
import { RedlineSides } from './RedlineSides.tsx';
import type { RedlineWords } from './useRedlineWords.ts';

interface RedlineFieldProps {
  readonly host: RearticulationHost;
  readonly diff: ClauseDiff;
  readonly field: FieldDiff;
  readonly layout: RedlineLayout;
  readonly words: RedlineWords;
}

/** A field that says something else than before. */
export function RedlineField({ host, diff, field, layout, words }: RedlineFieldProps) {
  const { messages } = host;
  const isText = field.field === 'text';
  return (
    <RedlineSides
      messages={messages}
      // The text of a clause is what the clause is: it needs no name.
      label={isText ? undefined : fieldText(messages, diff.section, field.field).label}
      layout={layout}
      parts={field.words ?? wholeParts(diff, field, words)}
      isUnmarked={field.words === null && textFields.includes(field.field)}
    />
  );
}

/** All that stood there, and all that stands there. */
function wholeParts(
  { before, after }: ClauseDiff,
  { field, before: was, after: is }: FieldDiff,
  words: RedlineWords,
): WordPart[] {
  const parts: WordPart[] = [
    { kind: 'removed', text: before ? words(field, was) : '' },
    { kind: 'added', text: after ? words(field, is) : '' },
  ];
  return parts.filter(({ text }) => text !== '');
}
