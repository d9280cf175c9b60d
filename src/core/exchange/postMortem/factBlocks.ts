import { inOrder } from '../../document/orderKeys.ts';
import { ownValue } from '../../own.ts';
import { factStanding } from '../../postmortem/factStanding.ts';
import type { Entries, Note, TimelineEntry } from '../../postmortem/types.ts';
import {
  type Blocks,
  block,
  bold,
  entry,
  facts,
  labelled,
  labelledBullets,
} from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** What the talk is for, how it is held, and who takes part. */
export function frameBlocks(writing: Writing): Blocks {
  const { doc, words, party, person } = writing;
  const { frame } = doc;
  const { facilitations, confidentialities, fields } = words;
  const leader = person(frame.facilitator);
  const leads = facilitations[frame.facilitation].name;
  const present = doc.partyIds.map((partyId) => {
    const names = inOrder(frame.participants)
      .filter(([, participant]) => participant.partyId === partyId)
      .map(([, { personId }]) => person(personId) || words.somebody);
    return names.length > 0 ? `${party(partyId)}: ${writing.formats.list(names)}` : '';
  });
  return [
    ...labelled(fields.purpose.label, frame.purpose),
    ...labelledBullets(fields.groundRules.label, noteTexts(frame.groundRules)),
    ...facts([
      [fields.facilitation.label, leader ? `${leads} (${leader})` : leads],
      [fields.confidentiality.label, confidentialities[frame.confidentiality].name],
    ]),
    ...labelledBullets(fields.participants.label, present),
  ];
}

/** What shook the trust, and who sees it differently. */
export function eventBlocks({ doc, words, party, commitment }: Writing): Blocks {
  const { summary, trigger, violationType, commitments, disputes } = doc.event;
  const { fields, violationTypes } = words;
  const says = [summary, trigger].some((text) => text.trim() !== '');
  return [
    ...labelled(fields.summary.label, summary),
    ...labelled(fields.trigger.label, trigger),
    // Nobody has to know it: not clear yet is what a new document says.
    ...(says || violationType !== 'unclear'
      ? facts([[fields.violationType.label, violationTypes[violationType].name]])
      : []),
    ...labelledBullets(
      fields.commitments.label,
      inOrder(commitments).map(([id]) => commitment(id)),
    ),
    ...doc.partyIds.flatMap((partyId) =>
      labelled(
        words.document.dispute({ party: party(partyId) }),
        ownValue(disputes, partyId) ?? '',
      ),
    ),
  ];
}

/** Facts in their order, each with how it stands. */
export function timelineBlocks(writing: Writing): Blocks {
  const { doc } = writing;
  return block(
    inOrder(doc.timeline).flatMap(([, fact], i) =>
      saysAny(fact.text, fact.at, fact.source) ? [factEntry(fact, i + 1, writing)] : [],
    ),
  );
}

/** Whether an entry holds anything at all; one that was only added does not. */
export function saysAny(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}

function factEntry(
  fact: TimelineEntry,
  number: number,
  { doc, words, party, nameOf, when }: Writing,
): string {
  const { fields, standings } = words;
  const standing = factStanding(fact, doc.partyIds);
  const positions = doc.partyIds.flatMap((partyId) => {
    const position = ownValue(fact.positions, partyId);
    return position ? [words.partyPosition({ party: party(partyId), position })] : [];
  });
  const isSettled = standing === 'agreed' || positions.length === 0;
  const { name } = standings[standing];
  return entry(`${bold(when(fact.at))} ${nameOf(fact.text, number)}`, [
    [fields.factStanding.label, isSettled ? name : `${name} (${positions.join('; ')})`],
    [fields.factSource.label, fact.source],
    ['', words.addedBy({ party: party(fact.addedBy) })],
  ]);
}

export function noteTexts(notes: Entries<Note>): readonly string[] {
  return inOrder(notes).map(([, { text }]) => text);
}

export function noteBlocks(label: string, notes: Entries<Note>): Blocks {
  return labelledBullets(label, noteTexts(notes));
}
