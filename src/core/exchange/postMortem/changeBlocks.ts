import { inOrder } from '../../document/orderKeys.ts';
import { type AgreedChange, escalationSteps, type Factor } from '../../postmortem/types.ts';
import { escapeMarkdown, escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, entry, type Fact, labelled } from '../markdownBlocks.ts';
import { noteBlocks, saysAny } from './factBlocks.ts';
import type { Writing } from './writing.ts';

/** What contributed, each with what prevents it, or why nothing does. */
export function factorBlocks(writing: Writing): Blocks {
  const { doc, words } = writing;
  const factors = inOrder(doc.factors).flatMap(([id, factor], i) => {
    const { text, category, side, noChangeReason } = factor;
    const isNamed = Object.values(doc.changes).some(({ prevents }) => Object.hasOwn(prevents, id));
    const says = isNamed || saysAny(text, category, side, noChangeReason);
    return says ? [factorEntry(id, factor, i + 1, writing)] : [];
  });
  return [
    ...block(factors),
    ...noteBlocks(words.fields.wentWell.label, doc.wentWell),
    ...noteBlocks(words.fields.lucky.label, doc.lucky),
  ];
}

function factorEntry(
  id: string,
  factor: Factor,
  number: number,
  { doc, words, formats, party, nameOf }: Writing,
): string {
  const { fields, factorCategories, factorSides } = words;
  const { text, category, side, noChangeReason } = factor;
  const changes = inOrder(doc.changes)
    .filter(([, change]) => Object.hasOwn(change.prevents, id) && change.text.trim() !== '')
    .map(([, change]) => change.text);
  const sideName = side === 'shared' || side === 'outside' ? factorSides[side] : party(side);
  return entry(nameOf(text, number), [
    [fields.factorCategory.label, category && factorCategories[category]],
    [fields.factorSide.label, side && sideName],
    ['', changes.length > 0 ? words.preventedBy({ changes }, formats) : ''],
    [fields.noChangeReason.label, noChangeReason],
  ]);
}

/** What will be different, by whom and when, and how the two want to work. */
export function changeBlocks(writing: Writing): Blocks {
  const { doc, words } = writing;
  const changes = inOrder(doc.changes).flatMap(([, change], i) => {
    const { text, owner, person, due, condition, prevents } = change;
    const says = saysAny(text, owner, person, due, condition, ...Object.keys(prevents));
    return says ? [changeEntry(change, i + 1, writing)] : [];
  });
  return [
    ...block(changes),
    ...noteBlocks(words.fields.principles.label, doc.principles),
    ...labelled(words.fields.expectationReset.label, doc.expectationReset),
  ];
}

function changeEntry(
  change: AgreedChange,
  number: number,
  { doc, words, formats, who, person: nameOfPerson, nameOf }: Writing,
): string {
  const { fields, quote } = words;
  const { text, owner, person, due, condition } = change;
  const prevented = inOrder(doc.factors).flatMap(([id, factor], i) => {
    if (!Object.hasOwn(change.prevents, id)) return [];
    return saysAny(factor.text)
      ? [quote({ text: factor.text })]
      : [words.entryNumber({ number: i + 1 }, formats)];
  });
  return entry(nameOf(text, number), [
    [fields.changePerson.label, owner ? who(owner, person) : nameOfPerson(person)],
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
export function recurrenceBlocks({ doc, words, formats, nameOf }: Writing): Blocks {
  const { fields, recurrenceResults } = words;
  return block(
    inOrder(doc.recurrence).flatMap(([, { date, signal, result, note }], i) => {
      if (!saysAny(date, signal, result ?? '', note)) return [];
      const rest: Fact[] = [
        [fields.recurrenceResult.label, result ? recurrenceResults[result] : ''],
        [fields.recurrenceNote.label, note],
      ];
      if (date === '') return [entry(nameOf(signal, i + 1), rest)];
      return [entry(bold(formats.date(date)), [[fields.recurrenceSignal.label, signal], ...rest])];
    }),
  );
}
