import type { AdviceCode } from '../../core/articulation/articulationAdvice.ts';
import { articulationAdvice } from '../../core/articulation/articulationAdvice.ts';
import { articulationGaps, type Gap } from '../../core/articulation/articulationGaps.ts';
import { articulationSections, isWordedPrompt } from '../../core/articulation/templates/index.ts';
import type { Articulation, ClauseSection } from '../../core/articulation/types.ts';
import { saidClauses } from '../../core/articulation/wordingOf.ts';
import type { PartyId } from '../../core/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';
import type { SectionStatus } from '../document/documentUi.ts';
import { gapWords } from './gapWords.ts';
import type { StepState } from './rearticulationApi.ts';
import type { StepId } from './rearticulationView.ts';
import { stepOfGap } from './stepOfGap.ts';

export interface StepContext {
  readonly doc: Articulation;
  readonly ownParty: PartyId | null;
  /** The ids of the commitments that are open now. */
  readonly openCommitments: readonly string[];
  /** A commitment by what it is called. */
  readonly commitmentTitle: (id: string) => string;
  readonly partyName: (id: PartyId) => string;
  readonly shownText: (text: string) => string;
  readonly messages: ArticulationMessages;
}

/** The steps of the form, in their order. */
export function stepsOf(doc: Articulation, openCommitments: readonly string[]): readonly StepId[] {
  const hasCommitments = openCommitments.length > 0 || Object.keys(doc.commitments).length > 0;
  return [
    'start',
    'people',
    ...articulationSections(doc),
    ...(doc.supersedes ? (['changes'] as const) : []),
    ...(hasCommitments ? (['commitments'] as const) : []),
    'signOff',
  ];
}

/** Every step in the viewer's words: where it stands, and what is missing in it. */
export function stepStates(context: StepContext): readonly StepState[] {
  const { doc, openCommitments } = context;
  const steps = stepsOf(doc, openCommitments);
  const gaps = articulationGaps(doc, { openCommitments });
  const advice = articulationAdvice(doc);
  return steps.map((id) =>
    stepState(
      id,
      gaps.filter((gap) => stepOfGap(gap, steps) === id),
      advice.filter((gap) => stepOfGap(gap, steps) === id),
      context,
    ),
  );
}

function stepState(
  id: StepId,
  gaps: readonly Gap[],
  advice: readonly Gap<AdviceCode>[],
  context: StepContext,
): StepState {
  const { doc, messages, ownParty } = context;
  const section = doc.template.sections.find((one) => one.id === id);
  const words = isSection(id) ? messages.sections[id] : messages.steps[id];
  const owes = [
    ...new Set(gaps.flatMap(({ partyId }) => (partyId === undefined ? [] : [partyId]))),
  ];
  return {
    id,
    title: section?.title ?? words.title,
    help: section?.help ?? words.help,
    prompts: (section?.prompts ?? []).flatMap(({ id: prompt, text }) => {
      if (text !== undefined) return [text];
      return isWordedPrompt(prompt) ? [messages.prompts[prompt]] : [];
    }),
    status: statusOf(hasContent(id, doc), gaps, owes, ownParty),
    owes,
    gaps: onceEach(gaps.map((gap) => gapWords(gap, messages.gaps[gap.code], context))),
    advice: onceEach(advice.map((gap) => gapWords(gap, messages.advice[gap.code], context))),
  };
}

function isSection(id: StepId): id is ClauseSection {
  return !['start', 'people', 'changes', 'commitments', 'signOff'].includes(id);
}

/** Whether anything was written in a step. */
function hasContent(id: StepId, doc: Articulation): boolean {
  switch (id) {
    case 'start':
      return doc.trigger !== '' || doc.effectiveFrom !== '' || doc.reviewBy !== '';
    case 'people':
      return Object.keys(doc.people).length > 0;
    case 'changes':
      return Object.keys(doc.reasons).length > 0;
    case 'commitments':
      return Object.keys(doc.commitments).length > 0;
    case 'signOff':
      return Object.keys(doc.signatures).length > 0;
    default:
      return saidClauses(doc).some(({ section }) => section === id);
  }
}

/** A step that only others owe something in waits for them. */
function statusOf(
  isWritten: boolean,
  gaps: readonly Gap[],
  owes: readonly PartyId[],
  ownParty: PartyId | null,
): SectionStatus {
  if (gaps.length === 0) return isWritten ? 'done' : 'empty';
  const isOthers = gaps.every(({ partyId }) => partyId !== undefined && partyId !== ownParty);
  if (isOthers && owes.length > 0) return 'waiting';
  return isWritten ? 'begun' : 'empty';
}

function onceEach(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
