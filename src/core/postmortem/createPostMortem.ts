import { emptyOf } from '../document/emptyOf.ts';
import { ordersAfter } from '../document/orderKeys.ts';
import { type Origin, readOrigin } from '../document/origin.ts';
import { MOST_ENTRIES, refuseShape } from '../document/sentences.ts';
import {
  type Fields,
  may,
  needs,
  readFields,
  readId,
  readIds,
  readInstant,
  readLine,
} from '../read/readFields.ts';
import { withPath } from '../read/withPath.ts';
import { accept, type Result } from '../result.ts';
import type { Instant, PartyId } from '../types.ts';
import { refuseEdit } from './editSentences.ts';
import type { PostMortemActor } from './events.ts';
import { readPostMortemActor } from './readPostMortemEvent.ts';
import { postMortemShape } from './shape/postMortemShape.ts';
import { readParties } from './shape/readParties.ts';
import { postMortemTemplates } from './templates/index.ts';
import { readTemplate } from './templates/readTemplate.ts';
import type { PostMortemTemplate } from './templateTypes.ts';
import type { PostMortem } from './types.ts';

/** What a post-mortem begins with. */
export interface PostMortemDraft {
  readonly id: string;
  readonly title: string;
  /** The two parties. */
  readonly partyIds: readonly PartyId[];
  /** Who begins it: somebody of one of them. */
  readonly by: PostMortemActor;
  readonly at: Instant;
  /** Left out: the full one. */
  readonly template?: PostMortemTemplate | undefined;
  /** Commitments that it is about. */
  readonly commitmentIds?: readonly string[] | undefined;
  /** What it is begun from. */
  readonly origin?: Origin | undefined;
}

const draftFields: Fields<PostMortemDraft> = {
  id: needs(readId),
  title: needs(readLine),
  partyIds: needs(readParties),
  by: needs(readPostMortemActor),
  at: needs(readInstant),
  template: may((value, path) => withPath(readTemplate(value), path)),
  commitmentIds: may(readIds),
  origin: may(readOrigin),
};

/**
 * Makes a post-mortem in which nothing is said yet. The title becomes one line; the template is
 * kept in it as it is now.
 *
 * Refuses bad shapes (`E_SHAPE`, `E_TYPE`), other than two parties (`E_SHAPE`), ids (`E_ID`; the
 * words `shared` and `outside` too), dates (`E_DATE`, `E_DATE_RANGE`), texts (`E_EMPTY`,
 * `E_TOO_LONG`), more than 2,000 commitments (`E_TOO_LONG`), an author of neither party
 * (`E_ACTOR`), and what `readTemplate` refuses; `path` names the place. Never throws.
 */
export function createPostMortem(draft: PostMortemDraft): Result<PostMortem> {
  const read = readFields(draftFields, draft, '');
  if (!read.ok) return read;
  const { id, title, by, at, commitmentIds = [], origin } = read.value;
  const partyIds = [...read.value.partyIds];
  const template = read.value.template ?? postMortemTemplates.full;
  if (!partyIds.includes(by.partyId)) return refuseEdit('stranger', ['by', 'partyId']);
  if (commitmentIds.length > MOST_ENTRIES) return refuseShape('tooMany', 'commitmentIds');
  const empty = emptyOf(postMortemShape(partyIds));
  const orders = ordersAfter(null, commitmentIds.length);
  const commitments = commitmentIds.map((one, i) => [one, { order: orders[i] as string }]);
  return accept({
    ...empty,
    ...{ id, title, partyIds, template, createdAt: at, createdBy: by.partyId },
    ...(origin && { origin }),
    event: { ...empty.event, commitments: Object.fromEntries(commitments) },
  });
}
