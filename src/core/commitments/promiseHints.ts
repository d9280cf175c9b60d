import { daysBetween, isCalendarDate } from '../calendarDate.ts';
import type { CalendarDate } from '../types.ts';
import type { Condition } from './types.ts';

/** What makes a promise a good one: Sull & Spinosa, "Promise-Based Management" (2007). */
export const promiseHintCodes = ['public', 'active', 'voluntary', 'explicit', 'mission'] as const;

export type PromiseHintCode = (typeof promiseHintCodes)[number];

/** The field that a hint stands at. */
export type PromiseHintPlace =
  | 'deliverable'
  | 'conditions'
  | 'due'
  | 'respondBy'
  | 'person'
  | 'otherPerson';

export interface PromiseHint {
  readonly code: PromiseHintCode;
  readonly where: PromiseHintPlace;
}

/** A request or an offer while it is being written. Empty texts: not filled in yet. */
export interface PromiseHintValues {
  readonly kind: 'request' | 'offer';
  readonly deliverable: string;
  readonly conditions: readonly Condition[];
  readonly due: string;
  readonly respondBy: string;
  /** The person of the side that writes. */
  readonly person: string;
  /** The person of the side that is asked. */
  readonly otherPerson: string;
  readonly dimensionIds: readonly string[];
  readonly today: CalendarDate;
}

/** Below this, a text names a thing but not what of it is wanted. */
const FEW_WORDS = 3;
/** A day that leaves no time to say no. */
const SHORT_NOTICE = 1;

const vague =
  /(?<!\p{L})(asap|a\.s\.a\.p|soon|timely|if possible|as needed|etc|zeitnah|baldmöglichst|schnellstmöglich|möglichst|ggf|usw|bei bedarf)(?!\p{L})/iu;
const purpose =
  /(?<!\p{L})(so that|in order to|because|to help|damit|weil|um .+ zu|für|for)(?!\p{L})/iu;

/**
 * What would make a promise better: that people stand by it in the open (`public`), that it is
 * talked over (`active`), that one may say no (`voluntary`), that it is clear (`explicit`), that one
 * knows what it is for (`mission`). Silent about what is still empty. Hints only; they never block.
 */
export function promiseHints(values: PromiseHintValues): PromiseHint[] {
  const { kind, deliverable, conditions, due, respondBy, today } = values;
  const text = deliverable.trim();
  if (text === '') return [];
  const hints: PromiseHint[] = [];
  const say = (code: PromiseHintCode, where: PromiseHintPlace) => hints.push({ code, where });

  if (values.person === '') say('public', 'person');
  else if (values.otherPerson === '') say('public', 'otherPerson');
  if (respondBy === '') say('active', 'respondBy');
  const isUrgent = isCalendarDate(due) && daysBetween(today, due) <= SHORT_NOTICE;
  if (kind === 'request' && isUrgent) say('voluntary', 'due');
  if (isVague(text)) say('explicit', 'deliverable');
  const written = conditions.map((condition) => condition.text.trim()).filter(Boolean);
  if (written.some((one) => isVague(one) || one === text)) say('explicit', 'conditions');
  if (values.dimensionIds.length === 0 && !purpose.test(text)) say('mission', 'deliverable');
  return hints;
}

function isVague(text: string): boolean {
  return text.split(/\s+/).length < FEW_WORDS || vague.test(text);
}
