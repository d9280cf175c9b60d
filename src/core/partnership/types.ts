import type { Articulation } from '../articulation/types.ts';
import type { Commitment } from '../commitments/types.ts';
import type { PostMortem } from '../postmortem/types.ts';
import type { Instrument, SurveyResponse, TrustSeries } from '../trust/types.ts';
import type { Party, PartyId, Person, PersonId } from '../types.ts';

/** What a partnership keeps of each collection, by the names of the collections. */
export interface PartnershipEntries {
  readonly parties: Party;
  readonly people: Person;
  readonly instruments: Instrument;
  readonly responses: SurveyResponse;
  readonly commitments: Commitment;
  readonly postMortems: PostMortem;
  readonly articulations: Articulation;
}

export type CollectionName = keyof PartnershipEntries;

/** In the order in which they are read and written. */
export const collections = [
  'parties',
  'people',
  'instruments',
  'responses',
  'commitments',
  'postMortems',
  'articulations',
] as const satisfies readonly CollectionName[];

/** Everything between two or more organisations: one record, each collection keyed by id. */
export interface Partnership {
  readonly schema: 'troth/partnership';
  readonly version: 1;
  readonly id: string;
  readonly parties: Readonly<Record<PartyId, Party>>;
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly responses: Readonly<Record<string, SurveyResponse>>;
  readonly commitments: Readonly<Record<string, Commitment>>;
  readonly postMortems: Readonly<Record<string, PostMortem>>;
  readonly articulations: Readonly<Record<string, Articulation>>;
  /**
   * What the answers of all surveys come to, where the answers themselves are not in the record: in a
   * viewer's own view of it (`partnershipFor`). Taken in the place of scores made of `responses`.
   */
  readonly scores?: readonly TrustSeries[];
}
