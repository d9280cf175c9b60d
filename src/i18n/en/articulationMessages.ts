import type { ArticulationActsMessages } from './articulationActsMessages.ts';
import type { ArticulationFilesMessages } from './articulationFilesMessages.ts';
import type { ArticulationGapsMessages } from './articulationGapsMessages.ts';
import type { ArticulationPageMessages } from './articulationPageMessages.ts';
import type { ArticulationSectionsMessages } from './articulationSectionsMessages.ts';
import type { ArticulationTermsMessages } from './articulationTermsMessages.ts';
import type { DocumentMessages } from './documentMessages.ts';

/** Words of a re-articulation: what can be chosen, its sections, its verbs, what is missing, files. */
export interface ArticulationMessages
  extends DocumentMessages,
    ArticulationTermsMessages,
    ArticulationSectionsMessages,
    ArticulationActsMessages,
    ArticulationFilesMessages,
    ArticulationGapsMessages,
    ArticulationPageMessages {}
