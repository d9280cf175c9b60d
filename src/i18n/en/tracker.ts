import { trackerImport } from './trackerImport.ts';
import { trackerLists } from './trackerLists.ts';
import type { TrackerMessages } from './trackerMessages.ts';

export type { TrackerMessages } from './trackerMessages.ts';

export const tracker: TrackerMessages = { ...trackerLists, ...trackerImport };
