export { type ArticulationBeginning, articulationFrom } from './articulationFrom.ts';
export {
  type Awaited,
  type AwaitedAct,
  articulationActs,
  commitmentActs,
  postMortemActs,
  type RecordViewer,
} from './awaited.ts';
export { awaitedFrom } from './awaitedFrom.ts';
export { type DimensionEvidence, dimensionEvidence } from './dimensionEvidence.ts';
export { type LinkedEntry, linksOf, type RecordLinks } from './linksOf.ts';
export { partnersIn } from './partnersIn.ts';
export { type PostMortemBeginning, postMortemAbout } from './postMortemAbout.ts';
export type { RecordLink, RecordPlace } from './recordPlace.ts';
export { responsibilityRequests } from './responsibilityRequests.ts';
export { type SurveyWave, surveyWaves, type WaveOrigin } from './surveyWaves.ts';
export { currentInstrument, type TrustGlance, trustGlance, trustSeries } from './trustGlance.ts';
export { type UpcomingDay, upcomingDays } from './upcomingDays.ts';
