import { readWhole as readArticulation } from '../articulation/readWhole.ts';
import { settleArticulation } from '../articulation/settleArticulation.ts';
import type { Articulation } from '../articulation/types.ts';
import { verifyArticulation } from '../articulation/verifyArticulation.ts';
import { readCommitment } from '../commitments/readCommitment.ts';
import { mayHaveClosed } from '../postmortem/mayHaveClosed.ts';
import { readWhole as readPostMortem } from '../postmortem/readWhole.ts';
import { settlePostMortem } from '../postmortem/settlePostMortem.ts';
import type { PostMortem } from '../postmortem/types.ts';
import { accept, type Result } from '../result.ts';
import { validateInstrument } from '../trust/validateInstrument.ts';
import { changeArticulation, putArticulation } from './changeArticulation.ts';
import { changeCommitment, putCommitment } from './changeCommitment.ts';
import { changeFields } from './changeFields.ts';
import { changePostMortem, putPostMortem } from './changePostMortem.ts';
import { readParty, readPerson } from './readPeople.ts';
import { readResponse } from './readResponse.ts';
import { refuseRecord } from './sentences.ts';
import type { CollectionName, PartnershipEntries } from './types.ts';

/** How the entries of a collection are read and changed. Nothing throws. */
export interface CollectionRules<Entry> {
  /** Reads a whole entry, in which everything has to be right. */
  read(value: unknown): Result<Entry>;
  /** What a whole entry makes of the one that it is put over; left out: the new one is kept. */
  put?(before: Entry, value: unknown): Result<Entry>;
  /** Whether a whole entry that is put over this one only adds to it, so that nothing is lost. */
  isAddedTo?(before: Entry): boolean;
  /**
   * Changes one field, or one entry of a list in it; `null`: it is not there any more. `before`: the
   * entry as it was before this and all that comes together with it.
   */
  change(entry: Entry, path: readonly string[], value: unknown, before: Entry): Result<Entry>;
  /** Puts right what follows from changes that were made at the same time, or refuses it. */
  settle?(entry: Entry, before: Entry | undefined): Result<Entry>;
}

export const collectionRules: {
  readonly [Name in CollectionName]: CollectionRules<PartnershipEntries[Name]>;
} = {
  parties: plain((value) => readParty(value, '')),
  people: plain((value) => readPerson(value, '')),
  instruments: plain(validateInstrument),
  responses: plain((value) => readResponse(value, '')),
  commitments: {
    read: readCommitment,
    put: putCommitment,
    isAddedTo: ({ history }) => history.length > 0,
    change: changeCommitment,
  },
  postMortems: {
    read: readPostMortem,
    put: putPostMortem,
    change: changePostMortem,
    settle: settleTalk,
  },
  articulations: {
    read: readArticulation,
    put: putArticulation,
    change: changeArticulation,
    settle: settleVersion,
  },
};

function plain<Entry>(read: CollectionRules<Entry>['read']): CollectionRules<Entry> {
  return { read, change: (entry, path, value) => changeFields(read, entry, path, value) };
}

/**
 * Who wrote in it while another closed it has not signed what they closed. Either way the words are
 * not lost: whoever closed it is told, and can look again.
 */
function settleTalk(doc: PostMortem, before: PostMortem | undefined): Result<PostMortem> {
  const isClosing = before && before.stage !== 'closed' && doc.stage === 'closed';
  if (isClosing && !mayHaveClosed(doc)) return refuseRecord('outdated', 'stage');
  return accept(settlePostMortem(doc));
}

/**
 * Who took a signature back while another brought the version into force is not bound by it. And a
 * version in force does not end without a word in its history on what took its place.
 */
function settleVersion(doc: Articulation, before: Articulation | undefined): Result<Articulation> {
  const comesIntoForce = before && before.status !== 'in_force' && doc.status === 'in_force';
  if (comesIntoForce && verifyArticulation(doc).missing.length > 0) {
    return refuseRecord('outdated', 'status');
  }
  const ends = before?.status === 'in_force' && doc.status === 'superseded';
  if (ends && !doc.history.some(({ type }) => type === 'supersede')) {
    return refuseRecord('ended', 'status');
  }
  return accept(settleArticulation(doc));
}
