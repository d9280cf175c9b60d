import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Articulation } from 'troth/core';
import { type Redline, useRedline } from 'troth-inside/hooks/articulation/useRedline.js';
import { enterComparer } from '../enter.ts';
import { locale, partsIn, textPartsOf } from '../expectedParts.ts';

// The hook that compares, in a component that draws a count and nothing else: what computing alone
// costs.

const DONE = 'All compared';

interface CounterProps {
  doc: Articulation;
  tell(redline: Redline): void;
}

function Counter({ doc, tell }: CounterProps) {
  const redline = useRedline({ before: doc.supersedes, after: doc, locale });
  tell(redline);
  const { diffs, progress } = redline;
  const isDone = diffs.every((diff) => diff.fields.length === 0 || textPartsOf(diff) !== null);
  return <p>{isDone ? DONE : `${progress?.done ?? 0}`}</p>;
}

enterComparer({
  name: 'troth-headless',
  open(box, doc) {
    const root = createRoot(box);
    let newest: Redline = { diffs: [], progress: null };
    const tell: CounterProps['tell'] = (redline) => {
      newest = redline;
    };
    return {
      show: () => undefined,
      start: () => root.render(<Counter doc={doc} tell={tell} />),
      isDone: () => box.textContent === DONE,
      parts: () => partsIn(newest.diffs),
      close: () => flushSync(() => root.unmount()),
    };
  },
});
