import { isRecord } from '../../core/isRecord.ts';
import type { KeptEdit } from './documentTypes.ts';

/** As many tabs as are remembered; of one that is gone nothing is left once the next one came. */
const TABS = 20;

/** The tabs that have kept something, the latest last; what is no such list is none. */
export function readTabs(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((tab) => typeof tab === 'string') : [];
}

/** The list with `tab` as the latest. */
export function withTab(kept: unknown, tab: string): readonly string[] {
  return [...readTabs(kept).filter((one) => one !== tab), tab].slice(-TABS);
}

export function withoutTab(kept: unknown, tab: string): readonly string[] | undefined {
  const tabs = readTabs(kept).filter((one) => one !== tab);
  return tabs.length > 0 ? tabs : undefined;
}

/** What one tab kept, in the order that it was done in; what is no edit is left out. */
export function readEdits(kept: unknown): readonly KeptEdit[] {
  return isRecord(kept) ? Object.values(kept).filter(isEdit) : [];
}

function isEdit(value: unknown): value is KeptEdit {
  return (
    isRecord(value) &&
    value.text !== undefined &&
    Array.isArray(value.path) &&
    value.path.length > 0 &&
    value.path.every((key) => typeof key === 'string')
  );
}
