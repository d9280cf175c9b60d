import type { ActsMessages } from '../../i18n/en/actsMessages.ts';
import type { MeasuresMessages } from '../../i18n/en/measuresMessages.ts';
import type { PartnershipMessages } from '../../i18n/en/partnershipMessages.ts';
import type { RadarMessages } from '../../i18n/en/radar.ts';
import type { TrackerMessages } from '../../i18n/en/tracker.ts';
import type { InstrumentText } from '../trust/localiseInstrument.ts';
import type { TrustWords } from '../trust/trustWords.ts';
import type { ArticulationWords } from './articulationWords.ts';
import type { PostMortemWords } from './postMortemWords.ts';

/** The words of a dossier: a whole catalogue fits, such as `en` of `troth/locales/en`. */
export interface PartnershipWords {
  readonly trust: Pick<TrustWords, 'view'>;
  readonly radar: Pick<RadarMessages, 'overall' | 'value' | 'answers' | 'changeSince' | 'withheld'>;
  readonly tracker: Pick<TrackerMessages, 'title' | 'document'>;
  readonly acts: Pick<ActsMessages, 'states' | 'variance'>;
  readonly measures: MeasuresMessages;
  readonly postMortem: PostMortemWords;
  readonly articulation: ArticulationWords;
  readonly partnership: Pick<PartnershipMessages, 'document'>;
  /** Words of instruments by their id; what is left out stays as it is in the record. */
  readonly instruments?: Readonly<Record<string, InstrumentText>> | undefined;
}

/** The words of the days of a partnership: a whole catalogue fits, such as `en` of `troth/locales/en`. */
export interface PartnershipDayWords {
  readonly postMortem: Pick<PostMortemWords, 'fields' | 'recurrenceResults' | 'untitled'>;
  readonly articulation: Pick<ArticulationWords, 'calendar' | 'fields' | 'untitled'>;
  readonly partnership: Pick<PartnershipMessages, 'calendar'>;
}
