import { enter } from '../enter.ts';
import { trothContestant } from '../trothContestant.tsx';

// With the figures above the list, which measure all commitments.
enter(trothContestant('troth-whole', 'strip'));
