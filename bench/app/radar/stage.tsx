import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Contestant } from './contestant.ts';
import type { Radar } from './data.ts';

/** An empty place in the page with a React root of its own. */
export function openStage<P extends object>({ Chart, parts, fingerprint, inspect }: Contestant<P>) {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);

  /** Throws a sentence when a part is missing in one of the boxes. */
  function countParts(radars: Radar[]) {
    const boxes = element.querySelectorAll('.box');
    radars.forEach((radar, i) => {
      for (const [selector, wanted] of Object.entries(parts(radar))) {
        const found = boxes[i]?.querySelectorAll(selector).length ?? 0;
        const enough = typeof wanted === 'number' ? found === wanted : found >= wanted.least;
        const count = typeof wanted === 'number' ? wanted : `at least ${wanted.least}`;
        if (!enough) {
          throw new Error(`radar ${i + 1} shows ${found} of ${count} "${selector}"`);
        }
      }
    });
  }

  return {
    render(props: P[]) {
      root.render(
        props.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <div className="box" key={i}>
            <Chart {...one} />
          </div>
        )),
      );
    },
    fingerprint: () => fingerprint(element),
    countParts,
    inspect(radars: Radar[]) {
      countParts(radars);
      inspect(element, radars);
    },
    elements: () => element.querySelectorAll('.box *').length,
    close() {
      flushSync(() => root.unmount());
      element.remove();
    },
  };
}
