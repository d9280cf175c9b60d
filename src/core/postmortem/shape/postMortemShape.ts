import {
  blankOr,
  dateOrBlank,
  instant,
  line,
  name,
  nameOrBlank,
  order,
  text,
  title,
  version,
  when,
  word,
  wordOrBlank,
  yes,
} from '../../document/leaves.ts';
import { originShape } from '../../document/origin.ts';
import { readPartyOf } from '../../document/partiesOf.ts';
import {
  entries,
  fields,
  kept,
  leaf,
  list,
  perKey,
  perParty,
  type Shape,
  whole,
} from '../../document/shapes.ts';
import { readId, wordOf } from '../../read/readFields.ts';
import type { PartyId } from '../../types.ts';
import { postMortemTemplates, readTemplate } from '../templates/index.ts';
import type { PostMortemTemplate } from '../templateTypes.ts';
import {
  type Acknowledgement,
  type AgreedChange,
  apologyElements,
  confidentialities,
  type Factor,
  type Frame,
  facilitations,
  factorCategories,
  factPositions,
  type Participant,
  type PostMortem,
  postMortemStages,
  type TimelineEntry,
  type TrustEvent,
  violationTypes,
} from '../types.ts';
import { historyEntry } from './historyEntry.ts';
import {
  author,
  escalation,
  notes,
  perspective,
  recurrence,
  roundsOf,
  scores,
  selfCheck,
  signaturesOf,
} from './parts.ts';
import { readParties } from './readParties.ts';

const known = new WeakMap<readonly PartyId[], Shape<PostMortem>>();

/**
 * The table of the document: what stands where, how it is read, and what no edit sets. By it edits
 * are judged, documents read, and texts found.
 */
export function postMortemShape(partyIds: readonly PartyId[]): Shape<PostMortem> {
  const before = known.get(partyIds);
  if (before) return before;
  const shape = tableFor(partyIds);
  known.set(partyIds, shape);
  return shape;
}

function tableFor(partyIds: readonly PartyId[]): Shape<PostMortem> {
  const readParty = readPartyOf(partyIds);
  const nobody = (): '' => '';
  const party = leaf<PartyId>(readParty, nobody);
  const partyOrBlank = leaf<PartyId | ''>(blankOr(readParty), nobody);
  const template = leaf<PostMortemTemplate>(readTemplate, () => postMortemTemplates.full);

  return fields<PostMortem>({
    id: kept(name),
    title,
    version: kept(version),
    stage: kept(word(postMortemStages)),
    partyIds: kept(leaf(readParties, () => partyIds)),
    createdAt: kept(instant),
    createdBy: kept(party),
    origin: originShape,
    template: kept(template),

    frame: fields<Frame>({
      purpose: text,
      groundRules: notes,
      facilitation: word(facilitations),
      facilitator: nameOrBlank,
      participants: entries(fields<Participant>({ order, partyId: party, personId: name })),
      confidentiality: word(confidentialities),
    }),
    event: fields<TrustEvent>({
      summary: text,
      trigger: text,
      violationType: word(violationTypes, 'unclear'),
      commitments: entries(fields<{ readonly order: string }>({ order })),
      disputes: perParty(readParty, text),
    }),
    timeline: entries(
      fields<TimelineEntry>({
        order,
        at: when,
        text,
        source: line,
        addedBy: author,
        positions: kept(perParty(readParty, whole(word(factPositions)))),
      }),
    ),
    perspectives: perParty(readParty, perspective, partyIds),
    understanding: kept(perParty(readParty, roundsOf(party), partyIds)),
    impact: perParty(readParty, scores, partyIds),
    factors: entries(
      fields<Factor>({
        order,
        text,
        category: wordOrBlank(factorCategories),
        side: leaf<Factor['side']>(blankOr(wordOf([...partyIds, 'shared', 'outside'])), nobody),
        by: author,
        noChangeReason: text,
      }),
    ),
    wentWell: notes,
    lucky: notes,
    acknowledgements: perParty(
      readParty,
      fields<Acknowledgement>({
        elements: perKey(wordOf(apologyElements), text),
        received: kept(perParty(readParty, whole(instant))),
      }),
      partyIds,
    ),
    changes: entries(
      fields<AgreedChange>({
        order,
        text,
        owner: partyOrBlank,
        person: nameOrBlank,
        due: dateOrBlank,
        condition: text,
        prevents: perKey(readId, whole(yes)),
        by: author,
      }),
    ),
    principles: notes,
    expectationReset: text,
    selfChecks: perParty(readParty, selfCheck, partyIds),
    escalation,
    recurrence,
    answers: perKey(readId, perParty(wordOf([...partyIds, 'shared']), text)),
    signatures: kept(signaturesOf(party)),
    history: kept(list(historyEntry)),
  });
}
