import { articulationActs } from './articulationActs.ts';
import { articulationFiles } from './articulationFiles.ts';
import { articulationGaps } from './articulationGaps.ts';
import type { ArticulationMessages } from './articulationMessages.ts';
import { articulationPage } from './articulationPage.ts';
import { articulationSections } from './articulationSections.ts';
import { articulationTerms } from './articulationTerms.ts';
import { documentWords } from './documentWords.ts';

export type { ArticulationMessages } from './articulationMessages.ts';

export const articulation: ArticulationMessages = {
  ...documentWords,
  ...articulationTerms,
  ...articulationSections,
  ...articulationActs,
  ...articulationFiles,
  ...articulationGaps,
  ...articulationPage,
};
