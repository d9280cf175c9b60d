'use client';
import type { WordPart } from '../../../core/articulation/words/joinParts.ts';
import type { RedlineLayout } from '../../../hooks/articulation/rearticulationView.ts';
import type { ArticulationMessages } from '../../../i18n/en/articulationMessages.ts';
import { RedlineParts } from './RedlineParts.tsx';

interface RedlineSidesProps {
  readonly messages: ArticulationMessages;
  /** What the field is called. */
  readonly label?: string | undefined;
  readonly layout: RedlineLayout;
  readonly parts: readonly WordPart[];
  /** Not compared yet: what stands there now is shown without marks. */
  readonly isUnmarked?: boolean | undefined;
}

/** From so many characters on, a text fills a window. */
const LONG = 3000;

const sides = [
  { side: 'before', leftOut: 'added' },
  { side: 'now', leftOut: 'removed' },
] as const;

/** What became of a text: in one text, or what stood there beside what stands there. */
export function RedlineSides(props: RedlineSidesProps) {
  const { messages, label, layout, parts, isUnmarked = false } = props;
  const asText = (all: readonly WordPart[]): readonly WordPart[] =>
    isUnmarked ? all.map(({ text }) => ({ kind: 'same', text })) : all;
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const now = parts.filter(({ kind }) => kind !== 'removed');
  return (
    <div data-part="redline-field" data-long={length >= LONG || undefined}>
      {layout === 'inline' ? (
        <>
          {label !== undefined && <p data-part="read-label">{label}</p>}
          <p data-part="redline-text" dir="auto">
            <RedlineParts
              parts={isUnmarked ? asText(now.length > 0 ? now : parts) : parts}
              messages={messages}
            />
          </p>
        </>
      ) : (
        <div data-part="redline-sides">
          {sides.map(({ side, leftOut }) => {
            const shown = parts.filter(({ kind }) => kind !== leftOut);
            return (
              shown.length > 0 && (
                <div key={side} data-part="redline-side" data-side={side}>
                  <p data-part="read-label">
                    <span data-part="redline-when">
                      {side === 'now' ? messages.redlineNow : messages.redlineBefore}
                    </span>{' '}
                    {label}
                  </p>
                  <p data-part="redline-text" dir="auto">
                    <RedlineParts parts={asText(shown)} messages={messages} />
                  </p>
                </div>
              )
            );
          })}
        </div>
      )}
    </div>
  );
}
