import { isRecord } from '../../core/isRecord.ts';

export const trackerLayouts = ['sides', 'list'] as const;
export const trackerGroups = ['due', 'awaiting', 'state', 'person'] as const;
export const trackerShows = ['open', 'closed', 'drafts', 'all'] as const;
export const trackerDirections = ['all', 'ours', 'theirs'] as const;
export const trackerSorts = ['due', 'title', 'person', 'changed'] as const;
export const trackerBaselines = ['original', 'latest', 'requested'] as const;

type One<List extends readonly string[]> = List[number];

/** How the tracker is looked at. A plain value: a host can keep it in its URL. */
export interface TrackerView {
  /** Both directions beside each other, or one list. */
  readonly layout: One<typeof trackerLayouts>;
  readonly group: One<typeof trackerGroups>;
  readonly show: One<typeof trackerShows>;
  readonly direction: One<typeof trackerDirections>;
  readonly search: string;
  /** Id of a person of either side; `null`: everybody. */
  readonly person: string | null;
  /** Id of a trust dimension that the promise bears on; `null`: any. */
  readonly dimension: string | null;
  readonly sort: One<typeof trackerSorts>;
  readonly descending: boolean;
  /** The date that the figures hold promises against. */
  readonly baseline: One<typeof trackerBaselines>;
}

/** Why the view changed. */
export type TrackerViewReason =
  | 'layout'
  | 'group'
  | 'show'
  | 'direction'
  | 'search'
  | 'person'
  | 'dimension'
  | 'sort'
  | 'baseline'
  | 'reset';

/** How the lists are looked at where nothing is said. */
export const defaultTrackerView: TrackerView = {
  layout: 'sides',
  group: 'due',
  show: 'open',
  direction: 'all',
  search: '',
  person: null,
  dimension: null,
  sort: 'due',
  descending: false,
  baseline: 'original',
};

/** A view from outside (a store, query parameters): what is missing or unknown is as by default. */
export function readTrackerView(value: unknown): TrackerView {
  const given = isRecord(value) ? value : {};
  const word = <List extends readonly string[]>(key: keyof TrackerView, known: List): One<List> => {
    const found = known.find((one) => one === given[key]);
    return found ?? (defaultTrackerView[key] as One<List>);
  };
  return {
    layout: word('layout', trackerLayouts),
    group: word('group', trackerGroups),
    show: word('show', trackerShows),
    direction: word('direction', trackerDirections),
    search: typeof given.search === 'string' ? given.search.slice(0, LONGEST_SEARCH) : '',
    person: textOrNull(given.person),
    dimension: textOrNull(given.dimension),
    sort: word('sort', trackerSorts),
    descending: given.descending === true || given.descending === 'true',
    baseline: word('baseline', trackerBaselines),
  };
}

const LONGEST_SEARCH = 200;

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * What differs from the default view, as texts for a URL: `new URLSearchParams(trackerParams(view))`
 * writes it, `readTrackerView(Object.fromEntries(params))` reads it.
 */
export function trackerParams(view: TrackerView): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [key, value] of Object.entries(view)) {
    if (value !== defaultTrackerView[key as keyof TrackerView]) params[key] = String(value);
  }
  return params;
}
