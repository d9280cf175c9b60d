import type { Messages } from '../messages.ts';
import { common } from './common.ts';
import { instruments } from './instruments.ts';
import { radar } from './radar.ts';
import { survey } from './survey.ts';
import { trust } from './trust.ts';

/** German. */
export const de: Messages = { locale: 'de', common, trust, radar, survey, instruments };
