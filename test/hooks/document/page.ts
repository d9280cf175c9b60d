import { accept, refuse } from '../../../src/core/result.ts';
import type { DocumentKind } from '../../../src/hooks/document/documentTypes.ts';

/** A small document of records with two verbs: enough for all that the engine does. */
export interface Page {
  readonly id: string;
  readonly stage: 'open' | 'closed';
  readonly colour: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, { readonly text: string; readonly note: string }>>;
  readonly history: readonly { readonly id: string; readonly type: string }[];
}

export type PageEvent =
  | { readonly type: 'edit'; readonly path: readonly string[]; readonly value: unknown }
  | { readonly type: 'stamp'; readonly id: string }
  | { readonly type: 'close'; readonly id: string };

export const emptyPage: Page = {
  id: 'p1',
  stage: 'open',
  colour: 'red',
  texts: { a: '', b: '' },
  entries: {},
  history: [],
};

/** Texts may have 60 characters; `texts.trimmed` is kept without spaces around it. */
export const pageKind: DocumentKind<Page, PageEvent> = {
  valueAt: (page, path) =>
    path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], page),
  apply(page, event) {
    if (page.stage === 'closed') return refuse('E_CLOSED', 'The page is closed.');
    if (event.type !== 'edit') {
      const history = [...page.history, { id: event.id, type: event.type }];
      return accept({
        ...page,
        history,
        stage: event.type === 'close' ? 'closed' : page.stage,
      } as Page);
    }
    const { path, value } = event;
    if (typeof value === 'string' && value.length > 60) return refuse('E_TOO_LONG', 'Too long.');
    if (path[0] === 'entries' && path.length > 2 && !page.entries[path[1] as string]) {
      return refuse('E_ID', 'There is no such entry.');
    }
    const kept = path[1] === 'trimmed' ? String(value).trim() : value;
    return accept(withValue(page, path, kept) as Page);
  },
  edit: (path, value) => ({ type: 'edit', path, value }),
  read: (value) =>
    typeof value === 'object' && value !== null && 'texts' in value ? (value as Page) : null,
};

function withValue(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const fields = { ...(target as Record<string, unknown>) };
  if (rest.length === 0 && value === null) delete fields[key];
  else fields[key] = withValue(fields[key], rest, value);
  return fields;
}

export const page = (part: Partial<Page> = {}): Page => ({ ...emptyPage, ...part });

export const edit = (path: readonly string[], value: unknown): PageEvent => ({
  type: 'edit',
  path,
  value,
});
