import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { en } from 'troth/locales/en';
import { RearticulationForm } from 'troth/rearticulation-form';
import { viewer } from './articulationDocument.ts';
import { locale, type Parts } from './expectedParts.ts';
import { parties } from './further.ts';
import type { Comparer } from './redlinePage.ts';

/** The text of a clause is what the clause is: it has no label above it. */
const TEXT = '[data-part="redline-field"] > [data-part="redline-text"]:first-child';

/** The whole widget: it is open at its first step, and somebody presses "changes". */
export const open: Comparer['open'] = (box, doc) => {
  box.lang = locale;
  const root = createRoot(box);
  const progress = box.getElementsByTagName('progress');
  return {
    show: () =>
      flushSync(() =>
        root.render(<RearticulationForm defaultValue={doc} parties={parties} viewer={viewer} />),
      ),
    start() {
      const { title } = en.articulation.steps.changes;
      const items = box.querySelectorAll<HTMLElement>('[data-part="rail-item"]');
      [...items].find(({ textContent }) => textContent.includes(title))?.click();
    },
    isDone: () =>
      progress.length === 0 &&
      box.querySelector('[data-part="redline-list"]') !== null &&
      box.querySelector('[data-part="redline-list"][aria-busy]') === null,
    parts: () => [...box.querySelectorAll(TEXT)].map(partsIn),
    close: () => flushSync(() => root.unmount()),
  };
};

const kinds = { DEL: 'removed', INS: 'added' } as const;

/** A text as it is marked in the page, without what is only read aloud. */
function partsIn(text: Element): Parts {
  return [...text.childNodes].map((node) => {
    const shown = [...node.childNodes].filter(({ nodeName }) => nodeName === '#text');
    const kind = kinds[node.nodeName as keyof typeof kinds];
    return kind
      ? { kind, text: shown.map(({ textContent }) => textContent).join('') }
      : { kind: 'same', text: node.textContent ?? '' };
  });
}
