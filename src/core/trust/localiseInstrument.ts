import type {
  PresetContextIds,
  PresetDimensionIds,
  PresetId,
  PresetItemIds,
} from './instruments.ts';
import type { Instrument } from './types.ts';

/** The words of an instrument in another language, by id. What is left out stays as it is. */
export interface InstrumentText {
  title?: string;
  /** Scale labels, one per point. */
  labels?: readonly string[];
  dimensions?: Readonly<Record<string, { label?: string; description?: string }>>;
  items?: Readonly<Record<string, { text?: string; selfText?: string }>>;
  context?: Readonly<Record<string, { label?: string; description?: string; text?: string }>>;
}

type Complete<P extends PresetId> = {
  title: string;
  labels: readonly string[];
  dimensions: Readonly<Record<PresetDimensionIds<P>, { label: string; description: string }>>;
  items: Readonly<Record<PresetItemIds<P>, { text: string; selfText?: string }>>;
  context?: Readonly<
    Record<PresetContextIds<P>, { label: string; description: string; text: string }>
  >;
};

/** All presets in one language; a missing id is a type error. */
export type InstrumentTexts = { readonly [P in PresetId]: Complete<P> };

/**
 * The instrument with its words replaced. Ids, scale bounds and items stay, so scores do not
 * change with the language. Unknown ids are ignored; scale labels of the wrong number too.
 */
export function localiseInstrument(instrument: Instrument, text: InstrumentText): Instrument {
  const { scale, context } = instrument;
  const labels = text.labels?.length === scale.max - scale.min + 1 ? text.labels : scale.labels;
  return {
    ...instrument,
    title: text.title ?? instrument.title,
    scale: { ...scale, ...(labels && { labels }) },
    dimensions: replaceWords(instrument.dimensions, text.dimensions),
    items: replaceWords(instrument.items, text.items),
    ...(context && { context: replaceWords(context, text.context) }),
  };
}

function replaceWords<T extends { id: string }>(
  entries: readonly T[],
  words: Readonly<Record<string, Partial<T>>> = {},
): T[] {
  return entries.map((entry) =>
    Object.hasOwn(words, entry.id) ? { ...entry, ...words[entry.id] } : entry,
  );
}
