import { accept, type Refusal, type Result } from '../result.ts';
import { fault } from './fault.ts';
import { isRecord } from './isRecord.ts';
import type { Instrument } from './types.ts';

/** Most steps a scale may have: enough for 0–100, and a distribution can still be drawn. */
const maxSteps = 100;

/**
 * Checks a custom instrument, or one from a file; the accepted value is the one passed in. Any
 * number of dimensions is legal, none too. The scale runs in whole numbers, 100 steps at most.
 *
 * Refuses with `E_SHAPE`, `E_TYPE`, `E_EMPTY`, `E_ID` (not a text, or a name that every object
 * has), `E_RANGE` (the scale), `E_DUPLICATE_ID` or `E_UNKNOWN_DIMENSION`; `path` names the place.
 */
export function validateInstrument(instrument: unknown): Result<Instrument> {
  const error = findFaults(instrument)[0];
  return error ? { ok: false, error } : accept(instrument as Instrument);
}

type Fields = Record<string, unknown>;

function findFaults(instrument: unknown): Refusal[] {
  const faults: Refusal[] = [];
  const expect = (isFine: boolean, code: Parameters<typeof fault>[0], path: string) => {
    if (!isFine) faults.push(fault(code, path));
  };
  const expectTexts = (fields: Fields, path: string, shown: string[], notes: string[]) => {
    for (const key of [...shown, ...notes]) {
      expect(typeof fields[key] === 'string', 'E_TYPE', path + key);
    }
    for (const key of shown) expect(fields[key] !== '', 'E_EMPTY', path + key);
  };
  const expectEntries = (
    list: unknown,
    path: string,
    seen: Set<unknown>,
    shown: string[],
    notes: string[],
  ): [entry: Fields, place: string][] => {
    expect(Array.isArray(list), 'E_SHAPE', path);
    return Array.from(Array.isArray(list) ? list : [], (value: unknown, i) => {
      const entry = isRecord(value) ? value : {};
      const place = `${path}[${i}].`;
      expect(isId(entry.id), 'E_ID', `${place}id`);
      expect(!seen.has(entry.id), 'E_DUPLICATE_ID', `${place}id`);
      seen.add(entry.id);
      expectTexts(entry, place, shown, notes);
      return [entry, place];
    });
  };

  if (!isRecord(instrument)) return [fault('E_SHAPE')];
  const { id, scale, dimensions, items, context = [] } = instrument;
  expect(isId(id), 'E_ID', 'id');
  expectTexts(instrument, '', ['title'], ['version', 'source', 'licence']);
  expect(isScale(scale), 'E_RANGE', 'scale');
  const dimensionIds = new Set<unknown>();
  const askedIds = new Set<unknown>();
  expectEntries(dimensions, 'dimensions', dimensionIds, ['label'], ['description']);
  for (const [item, place] of expectEntries(items, 'items', askedIds, ['text'], [])) {
    expect(typeof (item.reverse ?? true) === 'boolean', 'E_TYPE', `${place}reverse`);
    expect(dimensionIds.has(item.dimensionId), 'E_UNKNOWN_DIMENSION', `${place}dimensionId`);
  }
  expectEntries(context, 'context', askedIds, ['label', 'text'], ['description']);
  return faults;
}

/** Ids become keys of records, so the names that every object already has are refused. */
function isId(id: unknown): boolean {
  return typeof id === 'string' && id !== '' && !(id in {});
}

function isScale(scale: unknown): boolean {
  if (!isRecord(scale)) return false;
  const { min, max, labels } = scale;
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max)) return false;
  const steps = (max as number) - (min as number);
  const isLabelled =
    Array.isArray(labels) &&
    labels.length === steps + 1 &&
    labels.every((label) => typeof label === 'string');
  return steps > 0 && steps <= maxSteps && (labels === undefined || isLabelled);
}
