import { describe, expect, it } from 'vitest';
import {
  instruments,
  localiseInstrument,
  type PresetId,
  validateInstrument,
} from '../../../src/core/index.ts';
import { instruments as german } from '../../../src/i18n/de/instruments.ts';
import { makeInstrument } from './make.ts';

const presetIds = Object.keys(instruments) as PresetId[];

describe('presets', () => {
  it('are the six of the contract, with their axes in a fixed order', () => {
    const axes = presetIds.map((id) => [id, instruments[id].dimensions.map((axis) => axis.id)]);
    expect(Object.fromEntries(axes)).toEqual({
      alliance4: ['competence', 'integrity', 'benevolence', 'predictability'],
      abi3: ['competence', 'benevolence', 'integrity'],
      rocc4: ['predictability', 'openness', 'competence', 'benevolence'],
      hurley7: [
        'security',
        'similarities',
        'interests',
        'benevolence',
        'competence',
        'predictability-integrity',
        'openness',
      ],
      levels3: ['interpersonal', 'interorganisational', 'system'],
      baseline1: ['trust'],
    });
  });

  it.each(presetIds)('%s is valid, sourced and free to use', (id) => {
    const instrument = instruments[id];
    expect(validateInstrument(instrument)).toEqual({ ok: true, value: instrument });
    expect(instrument.id).toBe(id);
    expect(instrument.source).toContain('own words');
    expect(instrument.licence).toBe('MIT');
    expect(instrument.scale.labels).toHaveLength(instrument.scale.max);
  });

  it('ask two to four items for each dimension; the baseline asks its one question', () => {
    for (const { id, dimensions, items } of Object.values(instruments)) {
      for (const dimension of dimensions) {
        const own = items.filter((item) => item.dimensionId === dimension.id);
        if (id === 'baseline1') expect(own).toHaveLength(1);
        else expect([2, 3, 4]).toContain(own.length);
      }
    }
    expect(instruments.baseline1.scale).toEqual({
      min: 1,
      max: 4,
      labels: ['None at all', 'A little', 'A moderate amount', 'A great deal'],
    });
  });

  it('word an item the same wherever it is asked', () => {
    const texts = new Map<string, string>();
    for (const { id, text } of Object.values(instruments).flatMap(({ items }) => items)) {
      expect(texts.get(id) ?? text).toBe(text);
      texts.set(id, text);
    }
    expect(texts.size).toBe(24);
  });

  it('have a reversed item in the default instrument', () => {
    const reversed = instruments.alliance4.items.filter(({ reverse }) => reverse);
    expect(reversed.map(({ id }) => id)).toEqual(['predictability-3']);
  });

  it("keep the rater's own situation apart from the axes", () => {
    const { context, dimensions } = instruments.hurley7;
    const contextIds = context?.map(({ id }) => id);
    expect(contextIds).toEqual(['risk-tolerance', 'adjustment', 'power']);
    expect(dimensions.filter(({ id }) => contextIds?.includes(id))).toEqual([]);
  });
});

describe('localiseInstrument', () => {
  it.each(presetIds)('puts every word of %s into German and changes nothing else', (id) => {
    const instrument = instruments[id];
    const localised = localiseInstrument(instrument, german[id]);
    const wordless = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (key, text) =>
          ['title', 'labels', 'label', 'description', 'text', 'selfText'].includes(key)
            ? '…'
            : text,
        ),
      );
    expect(wordless(localised)).toEqual(wordless(instrument));
    for (const kind of ['dimensions', 'items', 'context'] as const) {
      localised[kind]?.forEach((entry, i) => {
        expect(entry).not.toEqual(instrument[kind]?.[i]);
        expect('selfText' in entry).toBe('selfText' in (instrument[kind]?.[i] ?? {}));
      });
    }
    expect(localised.scale.labels).not.toEqual(instrument.scale.labels);
    expect(localised.title).not.toBe(instrument.title);
  });

  it('keeps what has no translation and ignores what it does not know', () => {
    const instrument = makeInstrument([1]);
    expect(
      localiseInstrument(instrument, {
        items: { nowhere: { text: 'x' }, constructor: { text: 'x' } },
        labels: ['of', 'the', 'wrong', 'number'],
      }),
    ).toEqual(instrument);
    const named = localiseInstrument(instrument, { dimensions: { d0: { label: 'Neu' } } });
    expect(named.dimensions[0]).toEqual({ id: 'd0', label: 'Neu', description: '' });
  });
});
