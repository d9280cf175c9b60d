import {
  type ItemIdsOf,
  joinedItems,
  type PresetDimensionId,
  presetDimensions,
} from './presetDimensions.ts';
import { feelingItems, type PresetItemId, presetItems, reversedItems } from './presetItems.ts';
import type { Instrument, InstrumentContext, InstrumentItem } from './types.ts';

interface Preset {
  title: string;
  /** The model that the dimensions follow. */
  model: string;
  /** Label by dimension id, in the order of the axes. */
  dimensions: Partial<Record<PresetDimensionId, string>>;
  labels?: readonly string[];
  context?: readonly InstrumentContext[];
}

const agreement = ['Disagree', 'Tend to disagree', 'Partly', 'Tend to agree', 'Agree'];

const presets = {
  alliance4: {
    title: 'Trust in an alliance',
    model: 'Mayer, Davis & Schoorman (1995), with predictability',
    dimensions: {
      competence: 'Competence',
      integrity: 'Integrity',
      benevolence: 'Benevolence',
      predictability: 'Predictability',
    },
  },
  abi3: {
    title: 'Ability, benevolence, integrity',
    model: 'Mayer, Davis & Schoorman (1995)',
    dimensions: { competence: 'Ability', benevolence: 'Benevolence', integrity: 'Integrity' },
  },
  rocc4: {
    title: 'Reliable, open, competent, compassionate',
    model: 'A. & K. Mishra, ROCC of Trust',
    dimensions: {
      predictability: 'Reliable',
      openness: 'Open and honest',
      competence: 'Competent',
      benevolence: 'Compassionate',
    },
  },
  hurley7: {
    title: 'The decision to trust',
    model: 'Hurley, decision to trust',
    dimensions: {
      security: 'Situational security',
      similarities: 'Similarities',
      interests: 'Interests',
      benevolence: 'Benevolent concern',
      competence: 'Capability',
      'predictability-integrity': 'Predictability and integrity',
      openness: 'Communication',
    },
    context: [
      {
        id: 'risk-tolerance',
        label: 'Risk tolerance',
        description: 'How comfortable we are with uncertainty.',
        text: 'We are willing to start before every question is answered.',
      },
      {
        id: 'adjustment',
        label: 'Adjustment',
        description: 'How settled and confident we are.',
        text: 'We stay confident when things around us change.',
      },
      {
        id: 'power',
        label: 'Power',
        description: 'How much say we have.',
        text: 'If something went wrong, we could put it right.',
      },
    ],
  },
  levels3: {
    title: 'Three levels of trust',
    model: 'Trust between people, between organisations and in the system',
    dimensions: {
      interpersonal: 'Interpersonal',
      interorganisational: 'Inter-organisational',
      system: 'System',
    },
  },
  baseline1: {
    title: 'Where do we start?',
    model: 'One baseline question',
    dimensions: { trust: 'Trust' },
    labels: ['None at all', 'A little', 'A moderate amount', 'A great deal'],
  },
} as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;

/** The dimension ids of one preset. */
export type PresetDimensionIds<P extends PresetId> = keyof (typeof presets)[P]['dimensions'] &
  PresetDimensionId;

/** The item ids of one preset. */
export type PresetItemIds<P extends PresetId> = ItemIdsOf<PresetDimensionIds<P>>;

/** The context ids of one preset; `never` where it has none. */
export type PresetContextIds<P extends PresetId> = (typeof presets)[P] extends {
  context: readonly { id: infer Id extends string }[];
}
  ? Id
  : never;

function itemIdsOf(dimensionId: PresetDimensionId): readonly PresetItemId[] {
  const ids = Object.keys(presetItems) as PresetItemId[];
  return dimensionId === 'predictability-integrity'
    ? joinedItems
    : ids.filter((id) => id.startsWith(`${dimensionId}-`));
}

function presetItem(id: PresetItemId, dimensionId: string): InstrumentItem {
  const [text, selfText]: readonly [string, string?] = presetItems[id];
  return {
    id,
    dimensionId,
    text,
    ...(selfText && { selfText }),
    ...(reversedItems.includes(id) && { reverse: true }),
    kind: feelingItems.includes(id) ? 'feeling' : 'behaviour',
  };
}

function instrument(id: PresetId): Instrument {
  const { title, model, dimensions, labels = agreement, context }: Preset = presets[id];
  const axes = Object.entries(dimensions) as [PresetDimensionId, string][];
  return {
    id,
    version: '1',
    title,
    scale: { min: 1, max: labels.length, labels },
    dimensions: axes.map(([dimensionId, label]) => ({
      id: dimensionId,
      label,
      description: presetDimensions[dimensionId],
    })),
    items: axes.flatMap(([dimensionId]) =>
      itemIdsOf(dimensionId).map((itemId) => presetItem(itemId, dimensionId)),
    ),
    source: `${model}; items in our own words`,
    licence: 'MIT',
    ...(context && { context }),
  };
}

/**
 * The presets. `alliance4` is the default radar; `baseline1` is the one question to begin with.
 * Published questionnaires are under copyright, so every item is worded by this project.
 */
export const instruments: Readonly<Record<PresetId, Instrument>> = {
  alliance4: instrument('alliance4'),
  abi3: instrument('abi3'),
  rocc4: instrument('rocc4'),
  hurley7: instrument('hurley7'),
  levels3: instrument('levels3'),
  baseline1: instrument('baseline1'),
};
