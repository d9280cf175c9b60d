import type { Formats } from '../../../i18n/formats.ts';
import { cleanLine } from '../../cleanLine.ts';
import { namesToRoles } from '../../document/roles/namesToRoles.ts';
import { type RoleNames, roleNames } from '../../document/roles/roleNames.ts';
import { ownValue } from '../../own.ts';
import type { Partnership } from '../../partnership/types.ts';
import type { Confidentiality } from '../../postmortem/types.ts';
import { localiseInstrument } from '../../trust/localiseInstrument.ts';
import type { Instrument, ScoreOptions } from '../../trust/types.ts';
import type { CalendarDate, Instant, PartyId, Person } from '../../types.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import type { PartnershipWords } from '../partnershipWords.ts';
import { everybodyIn } from './everybodyIn.ts';
import { type ReadRecord, readRecord } from './readRecord.ts';

export interface PartnershipMarkdownOptions {
  /** A catalogue: `en` of `troth/locales/en`. */
  readonly words: PartnershipWords;
  /** How numbers, days and moments are written; the time zone is stated in the document. */
  readonly formats: Formats;
  /** When it is written: by this, promises are kept, missed or open. */
  readonly now: Instant;
  /** `roles`, for sharing outside: in all texts too (see `namesToRoles`). Default `names`. */
  readonly names?: 'names' | 'roles' | undefined;
  /**
   * Who will read it. A post-mortem that both sides want to be read by fewer is counted, and not told.
   * Default `organisations`; with roles, `open`.
   */
  readonly readers?: Confidentiality | undefined;
  /** How trust is scored, and below how many answers nothing is shown. Default as `scoreResponses`. */
  readonly scoring?: ScoreOptions | undefined;
  /** The due days of the promises that are measured. Default: all. */
  readonly period?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  /** The level of the first heading. Default 1. */
  readonly level?: 1 | 2 | undefined;
}

/** What each part of the dossier is written with. Texts are as they are, to be escaped. */
export interface Writing {
  readonly record: ReadRecord;
  readonly options: PartnershipMarkdownOptions;
  readonly words: PartnershipWords;
  readonly formats: Formats;
  readonly readers: Confidentiality;
  /** `null`: people stand there by their names. */
  readonly roles: RoleNames | null;
  /** Everybody whose name can stand in the record. */
  readonly everybody: readonly Person[];
  /** A heading, so many levels below the first. */
  readonly heading: (below: 1 | 2 | 3, text: string) => string;
  /** The level of the headings of documents. */
  readonly documentLevel: 3 | 4;
  readonly party: (id: PartyId) => string;
  /** A text that somebody wrote. */
  readonly hide: (text: string) => string;
  /** An instrument in the language of the dossier. */
  readonly localised: (instrument: Instrument) => Instrument;
}

export function writingOf(partnership: Partnership, options: PartnershipMarkdownOptions): Writing {
  const { words, formats, level = 1, names = 'names' } = options;
  const record = readRecord(partnership);
  const everybody = everybodyIn(record);
  const hasRoles = names === 'roles';
  const roleOptions = { parties: record.parties, people: everybody, words: words.articulation };
  const parties = new Map(record.parties.map(({ id, name }) => [id, cleanLine(name)]));
  return {
    record,
    options,
    words,
    formats,
    readers: options.readers ?? (hasRoles ? 'open' : 'organisations'),
    roles: hasRoles ? roleNames(roleOptions) : null,
    everybody,
    heading: (below, text) => `${'#'.repeat(level + below)} ${escapeMarkdownLine(text)}`,
    documentLevel: level === 1 ? 3 : 4,
    party: (id) => parties.get(id) || id,
    hide: hasRoles ? namesToRoles(roleOptions) : (text) => text,
    localised: (instrument) => {
      const text = words.instruments && ownValue(words.instruments, instrument.id);
      return text ? localiseInstrument(instrument, text) : instrument;
    },
  };
}
