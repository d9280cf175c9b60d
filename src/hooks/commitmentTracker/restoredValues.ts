import { varianceReasons } from '../../core/commitments/types.ts';
import { isRecord } from '../../core/isRecord.ts';

const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => isListOf(value, isText);
const isCondition = (one: unknown) => isRecord(one) && isText(one.id) && isText(one.text);

/** Fields that hold more than a text, in the forms of the tracker. */
const isLike: Readonly<Record<string, (value: unknown) => boolean>> = {
  conditions: (value) => isListOf(value, isCondition) && (value as unknown[]).length > 0,
  dimensionIds: isTexts,
  unmet: isTexts,
  waived: isTexts,
  exceeded: isTexts,
  evidence: (value) =>
    isListOf(value, (one) => isRecord(one) && [one.id, one.text, one.url].every(isText)),
  varianceReason: (value) => value === '' || varianceReasons.some((reason) => reason === value),
};

/**
 * What a store gave back, laid over the start; what was typed meanwhile is newer and stays, and what
 * is no value of its field is left out. `null`: it is not a form's values.
 */
export function restoredValues<Values extends object>(
  kept: unknown,
  start: Values,
  now: Values,
): Values | null {
  if (!isRecord(kept)) return null;
  const older: Partial<Values> = {};
  for (const key of Object.keys(start) as (keyof Values & string)[]) {
    const value = Object.hasOwn(kept, key) ? kept[key] : undefined;
    const isValue = isLike[key] ?? isText;
    if (now[key] === start[key] && isValue(value)) older[key] = value as Values[typeof key];
  }
  return { ...now, ...older };
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
