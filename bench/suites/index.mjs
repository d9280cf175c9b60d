import { postMortem } from './postMortem.mjs';
import { radar } from './radar.mjs';
import { rearticulation } from './rearticulation.mjs';
import { store } from './store.mjs';
import { tracker } from './tracker.mjs';

/** All that can be measured, in the order of the command's output. */
export const suites = [radar, tracker, postMortem, rearticulation, store];
