'use client';
import { useFilledArticulation } from './useFilledArticulation.ts';
import { useFilledPostMortem } from './useFilledPostMortem.ts';
import { useFilledRadar } from './useFilledRadar.ts';
import { useFilledSurvey } from './useFilledSurvey.ts';
import { useFilledTracker } from './useFilledTracker.ts';

/** How each widget's options are filled from the shared record around. */
export const fillers = {
  'commitment-tracker': useFilledTracker,
  'trust-radar': useFilledRadar,
  'trust-survey': useFilledSurvey,
  'post-mortem': useFilledPostMortem,
  'rearticulation-form': useFilledArticulation,
};

export type Fillers = typeof fillers;
