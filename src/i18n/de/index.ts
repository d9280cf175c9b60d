import type { Messages } from '../messages.ts';
import { acts } from './acts.ts';
import { articulation } from './articulation.ts';
import { common } from './common.ts';
import { instruments } from './instruments.ts';
import { loop } from './loop.ts';
import { measures } from './measures.ts';
import { overview } from './overview.ts';
import { partnership } from './partnership.ts';
import { postMortem } from './postMortem.ts';
import { radar } from './radar.ts';
import { survey } from './survey.ts';
import { tracker } from './tracker.ts';
import { trust } from './trust.ts';

/** German. */
export const de: Messages & Required<Pick<Messages, 'instruments'>> = {
  locale: 'de',
  common,
  trust,
  radar,
  survey,
  tracker,
  acts,
  measures,
  postMortem,
  articulation,
  partnership,
  loop,
  overview,
  instruments,
};
