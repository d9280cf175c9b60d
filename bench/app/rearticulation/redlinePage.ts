import type { Articulation } from 'troth/core';
import type { RearticulationScenario } from '../../suites/suite.mjs';
import { settled } from '../clock.ts';
import { type Blocked, type BlockedBatch, expectFineClock, failure, type Page } from '../page.ts';
import { makeDocument } from './articulationDocument.ts';
import { expectedParts, type Parts } from './expectedParts.ts';
import { watch } from './mainThread.ts';
import { makeRearticulation } from './rearticulationData.ts';

/** A comparison that is going to begin. */
export type Comparing = {
  /** What is there before; not measured. */
  show(): void;
  start(): void;
  /** All words are compared, and all of it is in the page. */
  isDone(): boolean;
  /** What became of each text that is not as before, in order, as it is shown. */
  parts(): Parts[];
  close(): void;
};

/** One way of showing what is different from the version before. */
export type Comparer = {
  name: string;
  open(box: HTMLElement, doc: Articulation): Comparing;
};

type RedlinePage = Pick<Page<RearticulationScenario, BlockedBatch>, 'run' | 'show'>;

/** What the driver can ask of a contestant that compares two versions. */
export function redlinePage(comparer: Comparer): RedlinePage {
  return {
    async show(scenario) {
      const { comparing } = await opened(comparer, makeDocument(makeRearticulation(scenario)));
      await watch(comparing.start, comparing.isDone);
    },
    async run(scenario) {
      try {
        expectFineClock();
        return await compares(comparer, scenario);
      } catch (cause) {
        throw failure(comparer.name, scenario.id, cause);
      }
    },
  };
}

/** First as in a page where it has never been done, then as often as the scenario asks for. */
async function compares(
  comparer: Comparer,
  scenario: RearticulationScenario,
): Promise<BlockedBatch> {
  const data = makeRearticulation(scenario);
  const doc = makeDocument(data);
  const runs: Blocked[] = [];
  let elements = 0;
  for (let i = 0; i <= scenario.iterations; i += 1) {
    const { box, comparing } = await opened(comparer, doc);
    window.gc?.();
    runs.push(await watch(comparing.start, comparing.isDone));
    // Only now: what is expected is found by the code that is measured.
    if (i === 0 || i === scenario.iterations) inspect(comparing.parts(), expectedParts(data, doc));
    elements = box.querySelectorAll('*').length;
    comparing.close();
    box.remove();
  }
  return { runs, elements, finished: [] };
}

async function opened(comparer: Comparer, doc: Articulation) {
  const box = document.createElement('div');
  box.className = 'box';
  document.body.append(box);
  const comparing = comparer.open(box, doc);
  comparing.show();
  await settled(() => String(box.querySelectorAll('*').length));
  return { box, comparing };
}

/** Throws a sentence unless every text has every mark that it has to have, and no other. */
function inspect(all: readonly Parts[], wanted: readonly Parts[]): void {
  const found = all.map(withoutBlankEnds);
  const expected = wanted.map(withoutBlankEnds);
  if (found.length !== expected.length) {
    throw new Error(`it shows ${found.length} texts instead of ${expected.length}`);
  }
  const at = found.findIndex((parts, i) => JSON.stringify(parts) !== JSON.stringify(expected[i]));
  if (at >= 0)
    throw new Error(`text ${at + 1} of ${expected.length} is not marked as it should be`);
}

/** Blanks at the ends of what is marked count as not marked: who shows a mark may leave them out. */
function withoutBlankEnds(parts: Parts): Parts {
  const found: { kind: Parts[number]['kind']; text: string }[] = [];
  const add = (kind: Parts[number]['kind'], text: string) => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') found.push({ kind, text });
  };
  for (const { kind, text } of parts) {
    const words = text.trim();
    const start = text.indexOf(words);
    add('same', words && text.slice(0, start));
    add(words ? kind : 'same', words || text);
    add('same', words && text.slice(start + words.length));
  }
  return found;
}
