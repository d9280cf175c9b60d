import type { PresetItemId } from './presetItems.ts';

/**
 * What each dimension of the presets means. Its items are those whose id begins with its own
 * (`competence-1`, …); the label depends on the preset.
 */
export const presetDimensions = {
  competence: 'The skill and the means to do the work.',
  integrity: 'Being honest and fair, also when it costs something.',
  benevolence: 'Goodwill: caring how the other side fares.',
  predictability: 'Keeping to what was said, with few surprises.',
  openness: 'Sharing early what the other side needs to know.',
  security: 'How safe the situation is: what is at stake and what is agreed.',
  similarities: 'Shared values and ways of working.',
  interests: 'Wanting the same outcome.',
  'predictability-integrity': 'Word and deed match, time after time.',
  interpersonal: 'Between the people who meet.',
  interorganisational: 'Between the organisations, whoever holds the post.',
  system: 'In how we decide, agree and settle things.',
  trust: 'How much we trust each other today.',
};

export type PresetDimensionId = keyof typeof presetDimensions;

/** Hurley's factor that joins two constructs asks for the core of each. */
export const joinedItems = ['predictability-1', 'integrity-1'] as const;

/** The item ids of a preset's dimension. */
export type ItemIdsOf<D extends PresetDimensionId> = D extends 'predictability-integrity'
  ? (typeof joinedItems)[number]
  : Extract<PresetItemId, `${D}-${number}`>;
