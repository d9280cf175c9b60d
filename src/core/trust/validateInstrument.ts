import { isRecord } from '../isRecord.ts';
import { accept, type Refusal, type Result } from '../result.ts';
import { type FaultCode, fault } from './fault.ts';
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

/** Texts that must not be empty, because people read them. */
const shownTexts = ['title', 'label', 'text'];

function findFaults(instrument: unknown): Refusal[] {
  if (!isRecord(instrument)) return [fault('E_SHAPE')];
  const faults: Refusal[] = [];
  const expect = (isFine: boolean, code: FaultCode, path: string) => {
    if (!isFine) faults.push(fault(code, path));
  };
  const expectFields = (
    fields: Record<string, unknown>,
    path: string,
    texts: readonly string[],
  ) => {
    expect(isId(fields.id), 'E_ID', `${path}id`);
    for (const key of texts) {
      expect(typeof fields[key] === 'string', 'E_TYPE', path + key);
      expect(fields[key] !== '' || !shownTexts.includes(key), 'E_EMPTY', path + key);
    }
  };
  const expectEntries = (list: string, texts: readonly string[], seen: Set<unknown>) => {
    const { [list]: entries = list === 'context' ? [] : null } = instrument;
    expect(Array.isArray(entries), 'E_SHAPE', list);
    return Array.from(Array.isArray(entries) ? entries : [], (value: unknown, i) => {
      const entry = isRecord(value) ? value : {};
      const path = `${list}[${i}].`;
      expectFields(entry, path, texts);
      expect(!seen.has(entry.id), 'E_DUPLICATE_ID', `${path}id`);
      seen.add(entry.id);
      return { entry, path };
    });
  };

  const dimensionIds = new Set<unknown>();
  const askedIds = new Set<unknown>();
  expectFields(instrument, '', ['title', 'version', 'source', 'licence']);
  expect(isScale(instrument.scale), 'E_RANGE', 'scale');
  expectEntries('dimensions', ['label', 'description'], dimensionIds);
  for (const { entry, path } of expectEntries('items', ['text'], askedIds)) {
    expect(typeof (entry.selfText ?? '') === 'string', 'E_TYPE', `${path}selfText`);
    expect(typeof (entry.reverse ?? true) === 'boolean', 'E_TYPE', `${path}reverse`);
    expect(dimensionIds.has(entry.dimensionId), 'E_UNKNOWN_DIMENSION', `${path}dimensionId`);
  }
  expectEntries('context', ['label', 'description', 'text'], askedIds);
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
  if (steps < 1 || steps > maxSteps) return false;
  if (labels === undefined) return true;
  return (
    Array.isArray(labels) &&
    labels.length === steps + 1 &&
    labels.every((label) => typeof label === 'string')
  );
}
