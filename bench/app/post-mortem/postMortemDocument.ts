import {
  apologyElements,
  applyPostMortemEvent,
  createPostMortem,
  escalationSteps,
  ordersAfter,
  type PostMortem,
  type PostMortemTemplate,
  perspectiveFields,
  postMortemTemplates,
} from 'troth/core';
import type { FormData } from './formData.ts';

// The same data as a real document, made by the library's own machine: every text of the full
// template that one side can write at first, and questions for the rest of them.

export const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
export const viewer = { partyId: 'northwind', personId: 'pharmacy', role: 'member' } as const;
export const people = [{ id: 'pharmacy', partyId: 'northwind', name: 'Head pharmacist' }];

const by = { partyId: 'northwind', personId: 'pharmacy' } as const;
const at = '2026-06-15T09:00:00Z';

/** The places of the template's own texts, in its order. */
const PLACES: readonly (readonly string[])[] = [
  ['frame', 'purpose'],
  ['event', 'summary'],
  ['event', 'trigger'],
  ...perspectiveFields.map((field) => ['perspectives', by.partyId, field]),
  ...apologyElements.map((element) => ['acknowledgements', by.partyId, 'elements', element]),
  ['selfChecks', by.partyId, 'reliableNote'],
  ['selfChecks', by.partyId, 'canMeetNote'],
  ...escalationSteps.map((step) => ['escalation', 'ladder', step]),
];

export function makeDocument({ texts, timeline, factors }: FormData): PostMortem {
  const names = Object.keys(texts);
  const questions = names.slice(PLACES.length);
  let doc = accepted(
    createPostMortem({
      id: 'warm-deliveries',
      title: 'Two warm deliveries, and no call',
      partyIds: parties.map(({ id }) => id),
      by,
      at,
      template: withQuestions(questions),
    }),
  );
  const edit = (path: readonly string[], value: unknown) => {
    doc = accepted(applyPostMortemEvent(doc, { type: 'edit', by, at, path, value }));
  };
  for (const [i, name] of names.entries()) {
    edit(PLACES[i] ?? ['answers', name, 'shared'], texts[name]);
  }
  const facts = ordersAfter(null, timeline.length);
  for (const [i, { day, time, text, source }] of timeline.entries()) {
    const fact = { at: `${day}T${time}:00Z`, text, source, addedBy: by.partyId, positions: {} };
    edit(['timeline', `fact-${i}`], { order: facts[i], ...fact });
  }
  const orders = ordersAfter(null, factors.length);
  for (const [i, { text, category, side, reason }] of factors.entries()) {
    const factor = { text, category, side, by: by.partyId, noChangeReason: reason };
    edit(['factors', `factor-${i}`], { order: orders[i], ...factor });
  }
  return doc;
}

/** The text of the document that stands for one of the data's. */
export function textAt(doc: PostMortem, index: number): string | undefined {
  let value: unknown = doc;
  for (const key of PLACES[index] ?? []) value = (value as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}

function withQuestions(ids: readonly string[]): PostMortemTemplate {
  const { full } = postMortemTemplates;
  const questions = ids.map((id) => ({
    id,
    text: `Question ${id}`,
    answeredBy: 'shared' as const,
  }));
  const sections = full.sections.flatMap((section) =>
    section.id === 'signOff' ? [{ id: 'questions' as const, questions }, section] : [section],
  );
  return { ...full, id: 'bench', sections };
}

function accepted<T>(result: { ok: true; value: T } | { ok: false; error: Error | object }): T {
  if (!result.ok) throw new Error(`the document was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
