import { type AdviceCode, postMortemAdvice } from '../../core/postmortem/postMortemAdvice.ts';
import { type Gap, type GapCode, postMortemGaps } from '../../core/postmortem/postMortemGaps.ts';
import { isRevealed } from '../../core/postmortem/reveal.ts';
import { isWordedQuestion } from '../../core/postmortem/templates/wordedQuestions.ts';
import type { SectionId, TemplateSection } from '../../core/postmortem/templateTypes.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { shortened } from '../../core/shortened.ts';
import type { PartyId, Person } from '../../core/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';
import type { SectionStatus } from '../document/documentUi.ts';
import { hasContent, isStillOpen } from './hasContent.ts';
import type { QuestionInWords, SectionState } from './postMortemApi.ts';
import { seenBy } from './seenBy.ts';

export interface SectionContext {
  readonly doc: PostMortem;
  readonly ownParty: PartyId | null;
  readonly partyName: (id: PartyId) => string;
  /** A text as it is shown: with roles instead of names where that is asked for. */
  readonly shownText: (text: string) => string;
  readonly messages: PostMortemMessages;
}

interface SectionsContext extends SectionContext {
  readonly people: readonly Person[];
  /** Whether the viewer may write anywhere. */
  readonly canWrite: boolean;
}

/** Every section of the document's template, in its order, in the viewer's words. */
export function sectionStates(context: SectionsContext): readonly SectionState[] {
  const { doc, ownParty, people } = context;
  const gaps = postMortemGaps(doc);
  // Not in this viewer’s document is no sign that another side has not answered.
  const isKnown = ({ code, partyId }: Gap<AdviceCode>) =>
    code !== 'question_open' || !partyId || partyId === ownParty || isRevealed(doc);
  const advice = postMortemAdvice(doc, people).filter(isKnown);
  return doc.template.sections.map((section) => {
    const isHere = (gap: Gap<GapCode | AdviceCode>) => gap.section === section.id;
    return sectionState(section, gaps.filter(isHere), advice.filter(isHere), context);
  });
}

function sectionState(
  section: TemplateSection,
  gaps: readonly Gap[],
  advice: readonly Gap<AdviceCode>[],
  context: SectionsContext,
): SectionState {
  const { doc, ownParty, shownText, messages } = context;
  const words = messages.sections[section.id];
  const owes = owedBy(gaps);
  return {
    id: section.id,
    title: hostsWords(section.title, shownText) ?? words.title,
    help: hostsWords(section.help, shownText) ?? words.help,
    seenBy: seenBy(section, context),
    questions: (section.questions ?? []).map((question) => questionInWords(question, context)),
    minutes: section.minutes ?? null,
    status: statusOf(
      { isBegun: hasContent(doc, section), isOpen: isStillOpen(doc, section) },
      gaps,
      owes,
      ownParty,
    ),
    owes,
    gaps: onceEach(gaps.map((gap) => messages.gaps[gap.code](whereOf(gap, context)))),
    advice: onceEach(advice.map((gap) => messages.advice[gap.code](whereOf(gap, context)))),
  };
}

/** The sides that something is missing of; what either side can do is owed by none. */
function owedBy(gaps: readonly Gap[]): readonly PartyId[] {
  return [...new Set(gaps.flatMap(({ partyId }) => (partyId === undefined ? [] : [partyId])))];
}

function statusOf(
  { isBegun, isOpen }: { readonly isBegun: boolean; readonly isOpen: boolean },
  gaps: readonly Gap[],
  owes: readonly PartyId[],
  ownParty: PartyId | null,
): SectionStatus {
  const isEithers = gaps.some(({ partyId }) => partyId === undefined);
  const isOwn = ownParty !== null && owes.includes(ownParty);
  if (gaps.length > 0 && !isEithers && !isOwn) return 'waiting';
  if (!isBegun) return 'empty';
  return gaps.length > 0 || isOpen ? 'begun' : 'done';
}

/** Two entries without a name can lack the same; said once, it is said. */
function onceEach(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}

/** What a gap is about, in words; the viewer's own side is not named. */
export function whereOf(gap: Gap<GapCode | AdviceCode>, context: SectionContext) {
  const { partyId, section, entryId } = gap;
  const { ownParty, partyName } = context;
  const who = partyId === undefined || partyId === ownParty ? null : partyName(partyId);
  return { who, entry: entryId === undefined ? null : entryText(section, entryId, context) };
}

function entryText(section: SectionId, id: string, context: SectionContext): string | null {
  const { doc, shownText } = context;
  const texts: Partial<Record<SectionId, string | undefined>> = {
    factors: doc.factors[id]?.text,
    changes: doc.changes[id]?.text,
    recurrence: doc.recurrence[id]?.signal,
  };
  const text = shortened(texts[section] ?? '', shownText);
  return text === '' ? questionText(section, id, context) : text;
}

/** What a section asks; `null`: it has no such question. */
function questionText(section: SectionId, id: string, context: SectionContext) {
  const asked = context.doc.template.sections.find((one) => one.id === section)?.questions ?? [];
  const question = asked.find((one) => one.id === id);
  return question ? questionInWords(question, context).text : null;
}

function questionInWords(
  { id, text, help, answeredBy }: NonNullable<TemplateSection['questions']>[number],
  { shownText, messages }: SectionContext,
): QuestionInWords {
  const own = isWordedQuestion(id) ? messages.questions[id] : undefined;
  return {
    id,
    answeredBy,
    text: hostsWords(text, shownText) ?? own?.text ?? id,
    help: hostsWords(help, shownText) ?? own?.help,
  };
}

/** What a host's template says: it can name people, as any text can. */
function hostsWords(words: string | undefined, shownText: SectionContext['shownText']) {
  return words === undefined ? undefined : shownText(words);
}
