import { clauseFields } from '../../articulation/clauseFields.ts';
import { type CounterProposal, clauseStanding } from '../../articulation/clauseStanding.ts';
import { roundsOf } from '../../articulation/echoState.ts';
import {
  type Clause,
  type ClauseField,
  type ClauseSection,
  type ClauseWording,
  type StoredClause,
  situationAspects,
} from '../../articulation/types.ts';
import { differingFields } from '../../articulation/withWording.ts';
import { saidClauses } from '../../articulation/wordingOf.ts';
import { isCalendarDate } from '../../calendarDate.ts';
import { ownValue } from '../../own.ts';
import { escapeMarkdown, escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, entry, type Fact, facts, labelled } from '../markdownBlocks.ts';
import { fieldText } from './fieldText.ts';
import type { Writing } from './writing.ts';

/** What the clauses of a section say, how they stand, and how each side has understood them. */
export function sectionBlocks(section: ClauseSection, writing: Writing): Blocks {
  const clauses = saidClauses(writing.doc).filter((clause) => clause.section === section);
  const lines = (some: readonly Clause[]) => block(some.map((one) => clauseEntry(one, writing)));
  const written =
    section === 'situation'
      ? [
          ...lines(clauses.filter(({ aspect }) => !aspect)),
          ...situationAspects.flatMap((aspect) => {
            const some = lines(clauses.filter((clause) => clause.aspect === aspect));
            return some.length > 0 ? [bold(writing.words.aspects[aspect]), ...some] : [];
          }),
        ]
      : lines(clauses);
  return [...written, ...echoBlocks(section, writing)];
}

function clauseEntry(clause: Clause, writing: Writing): string {
  return entry(clauseText(clause, writing), [
    ...clauseFacts(clause, writing),
    ...standingFacts(clause, writing),
  ]);
}

/** The text of a clause as the head of an entry, with its paragraphs. */
export function clauseText({ text }: ClauseWording, { words }: Pick<Writing, 'words'>): string {
  const escaped = escapeMarkdown(text) || escapeMarkdownLine(words.nothingWritten);
  return escaped.replace(/\n(?=.)/g, '\n  ');
}

/** What a clause says besides its text. */
export function clauseFacts(clause: StoredClause, writing: Writing): Fact[] {
  const { section } = clause;
  return clauseFields[section].flatMap((field): Fact[] => {
    if (field === 'text' || field === 'aspect') return [];
    if (field === 'ended') return clause.ended ? [['', writing.words.document.ended]] : [];
    return [[labelOf(section, field, writing), saidIn(field, clause, writing)]];
  });
}

/** A label; of a part in a responsibility with the letter by which some know it. */
function labelOf(section: ClauseSection, field: ClauseField, { words }: Writing): string {
  const { label } = fieldText(words, section, field);
  const part = Object.hasOwn(words.parts, field)
    ? words.parts[field as keyof typeof words.parts]
    : undefined;
  return part ? `${label} (${part.letter})` : label;
}

/** What one field says, in words. */
function saidIn(
  field: ClauseField,
  wording: Partial<ClauseWording>,
  { doc, words, formats, party, named }: Writing,
): string {
  switch (field) {
    case 'aspect':
      return wording.aspect ? words.aspects[wording.aspect] : '';
    case 'by':
      return isCalendarDate(wording.by) ? formats.date(wording.by) : '';
    case 'partyId':
      return wording.partyId ? party(wording.partyId) : '';
    case 'outcomeId': {
      const outcome = ownValue(doc.clauses, wording.outcomeId ?? '');
      return outcome ? words.quote({ text: outcome.text }) : '';
    }
    case 'accountable':
      return wording.accountable ? named(wording.accountable) : '';
    case 'responsible':
    case 'consulted':
    case 'informed':
      return formats.list((wording[field] ?? []).map(named));
    case 'ended':
      return wording.ended ? words.document.ended : '';
    default:
      return wording[field] ?? '';
  }
}

/** Where a clause stands, as long as that is not settled, with all that stands against it. */
function standingFacts(clause: Clause, writing: Writing): Fact[] {
  const { doc, words, party } = writing;
  const { document, standings } = words;
  if (doc.status === 'in_force' || doc.status === 'superseded') return [];
  const found = clauseStanding(doc, clause.id);
  if (!found) return [];
  const { standing, counters, sentBack } = found;
  const isAsked = doc.status !== 'draft' || counters.length > 0;
  const told = document.proposedBy({
    standing: standings[standing].name,
    party: party(clause.proposedBy),
  });
  return [
    ...(isAsked && standing !== 'agreed' ? [[document.standing, told] as const] : []),
    ...counters.flatMap((counter) => counterFacts(counter, clause, writing)),
    ...sentBack.flatMap(({ partyId, reason }): Fact[] => [
      ['', document.asksForAnother({ party: party(partyId) })],
      [document.reason, reason],
    ]),
  ];
}

function counterFacts(
  { partyId, wording, reason }: CounterProposal,
  clause: Clause,
  writing: Writing,
): Fact[] {
  const { document, nothingWritten } = writing.words;
  const who = { party: writing.party(partyId) };
  const said = (wording ? differingFields(clause, wording) : []).map((field) => {
    const value = (wording && saidIn(field, wording, writing)) || nothingWritten;
    return field === 'text' ? value : `${labelOf(clause.section, field, writing)}: ${value}`;
  });
  return [
    wording === null
      ? ['', document.wouldLeaveItOut(who)]
      : [document.wouldPutItSo(who), said.join(' · ')],
    [document.reason, reason],
  ];
}

/** The last words in which each side wrote the section back. */
function echoBlocks(section: ClauseSection, { doc, words, party }: Writing): Blocks {
  const rounds = roundsOf(doc, section).map(([, round]) => round);
  return doc.partyIds.flatMap((partyId) => {
    const round = rounds.filter(({ by }) => by === partyId).at(-1);
    if (!round) return [];
    const { verdict, text, correction } = round;
    return [
      ...labelled(words.document.inItsOwnWords({ party: party(partyId) }), text),
      ...facts([['', verdict ? words.echoVerdicts[verdict] : words.document.notAnswered]]),
      ...labelled(words.fields.correction.label, correction),
    ];
  });
}
