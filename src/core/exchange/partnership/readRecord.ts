import { readArticulation } from '../../articulation/readArticulation.ts';
import type { Articulation } from '../../articulation/types.ts';
import type { Commitment } from '../../commitments/types.ts';
import { isFault, type ReadIssue } from '../../document/readLeniently.ts';
import { isRecord } from '../../isRecord.ts';
import { own } from '../../own.ts';
import { collectionRules } from '../../partnership/collectionRules.ts';
import { readScores } from '../../partnership/readScores.ts';
import { becauseOfRecord } from '../../partnership/sentences.ts';
import { type CollectionName, collections } from '../../partnership/types.ts';
import { readPostMortem } from '../../postmortem/readPostMortem.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import { withPath } from '../../read/withPath.ts';
import { accept, type Refusal, type Result } from '../../result.ts';
import type { Instrument, SurveyResponse, TrustSeries } from '../../trust/types.ts';
import type { Party, Person } from '../../types.ts';

/** What can be written of a record, each collection in its order, and what cannot. */
export interface ReadRecord {
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly instruments: readonly Instrument[];
  readonly responses: readonly SurveyResponse[];
  readonly commitments: readonly Commitment[];
  readonly postMortems: readonly PostMortem[];
  readonly articulations: readonly Articulation[];
  /** Of a view that has them in the place of answers; `null`: the answers are scored. */
  readonly scores: readonly TrustSeries[] | null;
  /** `path`: the place in the record, such as `postMortems.p1.timeline.t1.at`; none: all of it. */
  readonly issues: readonly Refusal[];
}

/**
 * Reads a record so that all of it that is right can be written: an entry that is none is passed
 * over, of a long document what cannot be read is blank. Each is told as an issue. `only`: the
 * collections that are needed; the others come back empty. Never throws.
 */
export function readRecord(
  partnership: unknown,
  only: readonly CollectionName[] = collections,
): ReadRecord {
  const issues: Refusal[] = [];
  if (!isRecord(partnership)) issues.push(becauseOfRecord('notAPartnership'));
  const list = <Entry>(
    name: CollectionName,
    read: (value: unknown, note: Note) => Result<Entry>,
  ) => (only.includes(name) ? readEntries(own(partnership, name), name, read, issues) : []);
  const { scores, refusals } = readScores(own(partnership, 'scores'));
  const record = {
    parties: list('parties', collectionRules.parties.read),
    people: list('people', collectionRules.people.read),
    instruments: list('instruments', collectionRules.instruments.read),
    responses: list('responses', collectionRules.responses.read),
    commitments: list('commitments', collectionRules.commitments.read),
    postMortems: list('postMortems', (value, note) => shown(readPostMortem(value), note)),
    articulations: list('articulations', (value, note) => shown(readArticulation(value), note)),
  };
  return { ...record, scores, issues: [...issues, ...refusals] };
}

type Note = (issues: readonly ReadIssue[]) => void;

function readEntries<Entry>(
  given: unknown,
  name: CollectionName,
  read: (value: unknown, note: Note) => Result<Entry>,
  issues: Refusal[],
): Entry[] {
  if (given !== undefined && !isRecord(given)) {
    issues.push(becauseOfRecord('notAPartnership', name));
  }
  return Object.entries(isRecord(given) ? given : {}).flatMap(([id, value]) => {
    const place = `${name}.${id}`;
    const found: Refusal[] = [];
    const entry = withPath(
      read(value, (blank) => found.push(...blank.map((issue) => at(place, issue)))),
      place,
    );
    const stated = entry.ok ? own(entry.value, 'id') : id;
    if (!entry.ok) issues.push(entry.error);
    else if (stated !== id) issues.push(becauseOfRecord('idDiffers', `${place}.id`, stated));
    if (!entry.ok || stated !== id) return [];
    issues.push(...found);
    return [entry.value];
  });
}

function at(place: string, { path, refusal }: ReadIssue): Refusal {
  return {
    ...refusal,
    path: refusal.path ? `${place}.${refusal.path}` : [place, ...path].join('.'),
  };
}

/** A document as a reader sees it: what is only not known to this version is no issue. */
function shown<Doc>(
  read: Result<{ readonly doc: Doc; readonly issues: readonly ReadIssue[] }>,
  note: Note,
): Result<Doc> {
  if (!read.ok) return read;
  note(read.value.issues.filter(isFault));
  return accept(read.value.doc);
}
