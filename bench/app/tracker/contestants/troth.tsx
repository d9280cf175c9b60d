import { enter } from '../enter.ts';
import { trothContestant } from '../trothContestant.tsx';

enter(trothContestant('troth', 'none'));
