import type { PostMortemStage } from '../../postmortem/types.ts';

/** Stages in which looks whether it came back count. */
export const agreedStages: readonly PostMortemStage[] = [
  'agreed',
  'agreed_with_differences',
  'closed',
];
