import { inOrder } from '../../document/orderKeys.ts';
import { type AgreedChange, escalationSteps, type Factor } from '../../postmortem/types.ts';
import { escapeMarkdown, escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, entry, type Fact, labelled } from '../markdownBlocks.ts';
import { noteBlocks } from './factBlocks.ts';
import type { Writing } from './writing.ts';

/** What contributed, each with what prevents it, or why nothing does. */
export function factorBlocks(writing: Writing): Blocks {
  const { doc, words } = writing;
  const factors = inOrder(doc.factors).filter(([, { text }]) => text.trim() !== '');
  return [
    ...block(factors.map(([id, factor]) => factorEntry(id, factor, writing))),
    ...noteBlocks(words.fields.wentWell.label, doc.wentWell),
    ...noteBlocks(words.fields.lucky.label, doc.lucky),
  ];
}

function factorEntry(id: string, factor: Factor, { doc, words, formats, party }: Writing): string {
  const { fields, factorCategories, factorSides } = words;
  const { text, category, side, noChangeReason } = factor;
  const changes = inOrder(doc.changes)
    .filter(([, change]) => Object.hasOwn(change.prevents, id) && change.text.trim() !== '')
    .map(([, change]) => change.text);
  const sideName = side === 'shared' || side === 'outside' ? factorSides[side] : party(side);
  return entry(escapeMarkdownLine(text), [
    [fields.factorCategory.label, category && factorCategories[category]],
    [fields.factorSide.label, side && sideName],
    ['', changes.length > 0 ? words.preventedBy({ changes }, formats) : ''],
    [fields.noChangeReason.label, noChangeReason],
  ]);
}

/** What will be different, by whom and when, and how the two want to work. */
export function changeBlocks(writing: Writing): Blocks {
  const { doc, words } = writing;
  const changes = inOrder(doc.changes).filter(([, { text }]) => text.trim() !== '');
  return [
    ...block(changes.map(([, change]) => changeEntry(change, writing))),
    ...noteBlocks(words.fields.principles.label, doc.principles),
    ...labelled(words.fields.expectationReset.label, doc.expectationReset),
  ];
}

function changeEntry(change: AgreedChange, { doc, words, formats, who }: Writing): string {
  const { fields, quote } = words;
  const { text, owner, person, due, condition } = change;
  const prevented = inOrder(doc.factors)
    .filter(([id, factor]) => Object.hasOwn(change.prevents, id) && factor.text.trim() !== '')
    .map(([, factor]) => quote({ text: factor.text }));
  return entry(escapeMarkdownLine(text), [
    [fields.changePerson.label, owner && who(owner, person)],
    [fields.changeDue.label, due && formats.date(due)],
    [fields.changeCondition.label, condition],
    [fields.changePrevents.label, formats.list(prevented)],
  ]);
}

/** The steps that were agreed beforehand, and those that were taken. */
export function escalationBlocks({ doc, words, who, when }: Writing): Blocks {
  const { escalationSteps: names, document, fields } = words;
  const { ladder } = doc.escalation;
  const agreed = escalationSteps
    .filter((step) => Object.hasOwn(ladder, step))
    .map((step) =>
      entry(bold(names[step].name), [[fields.escalationTrigger.label, ladder[step] ?? '']]),
    );
  const taken = doc.history.flatMap((verb) => {
    if (verb.type !== 'escalate') return [];
    const by = who(verb.by.partyId, verb.by.personId ?? '');
    const step = names[verb.step].name;
    const sentence = document.takenFurther({ who: by, when: when(verb.at), step });
    return [escapeMarkdownLine(sentence), escapeMarkdown(verb.reason)].filter(Boolean);
  });
  return [...block(agreed), ...taken];
}

/** When to look whether it came back, and what was seen. */
export function recurrenceBlocks({ doc, words, formats }: Writing): Blocks {
  const { fields, recurrenceResults } = words;
  const looks = inOrder(doc.recurrence).filter(
    ([, { date, signal }]) => date !== '' || signal.trim() !== '',
  );
  return block(
    looks.map(([, { date, signal, result, note }]) => {
      const rest: Fact[] = [
        [fields.recurrenceResult.label, result ? recurrenceResults[result] : ''],
        [fields.recurrenceNote.label, note],
      ];
      if (date === '') return entry(escapeMarkdownLine(signal), rest);
      return entry(bold(formats.date(date)), [[fields.recurrenceSignal.label, signal], ...rest]);
    }),
  );
}
