import { isImpactOpen, isRevealed } from '../../core/postmortem/reveal.ts';
import type { TemplateSection } from '../../core/postmortem/templateTypes.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PartyId } from '../../core/types.ts';
import type { PostMortemMessages } from '../../i18n/en/postMortemMessages.ts';

interface Reader {
  readonly doc: PostMortem;
  /** `null`: whoever belongs to no side. */
  readonly ownParty: PartyId | null;
  /** Whether the viewer may write anywhere. */
  readonly canWrite: boolean;
  readonly messages: Pick<PostMortemMessages, 'seenBy'>;
}

/** Who sees what is written in a section now, in one sentence, said to this viewer. */
export function seenBy(section: TemplateSection, reader: Reader): string {
  const { doc, ownParty, canWrite } = reader;
  const words = reader.messages.seenBy;
  const isClosed = doc.stage === 'closed';
  const apart = apartIn(section, doc);
  if (apart) {
    if (isClosed) return words.closedApart;
    return ownParty === null || apart === 'answers' ? words[others[apart]] : words[own[apart]];
  }
  if (section.id === 'perspectives') return words.bothReadNobodyWrites;
  if (isClosed) return words.closed;
  if (!canWrite) return words.readAlong;
  const isPerSide = ['repair', 'selfCheck', 'impact'].includes(section.id);
  return isPerSide ? words.bothReadEachItsOwn : words.both;
}

/** What each side has for itself by now. */
type Apart = 'account' | 'trust' | 'answers';

const own = { account: 'alone', trust: 'aloneUntilTalk' } as const;
const others = {
  account: 'aloneOfASide',
  trust: 'aloneOfASideUntilTalk',
  answers: 'answersAlone',
} as const;

function apartIn({ id, questions = [] }: TemplateSection, doc: PostMortem): Apart | null {
  if (id === 'perspectives' && !isRevealed(doc)) return 'account';
  if (id === 'impact' && !isImpactOpen(doc)) return 'trust';
  const isAsked = questions.some(({ answeredBy }) => answeredBy === 'party');
  return isAsked && !isRevealed(doc) ? 'answers' : null;
}
