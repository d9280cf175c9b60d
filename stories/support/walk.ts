import type { Result } from '../../src/core/index.ts';
import type { Edits } from './edits.ts';

/**
 * `[when, who, what]`; when is a day, or a day and a time: `2026-11-03 10:30`. A verb that depends
 * on what stands there is a function of the document.
 */
export type Step<Doc, Actor, Act> = readonly [
  at: string,
  by: Actor,
  what: Edits | Act | ((doc: Doc) => Act),
];

interface Edit {
  readonly type: 'edit';
  readonly path: readonly string[];
  readonly value: unknown;
}

type Apply<Doc, Actor, Act> = (
  doc: Doc,
  event: (Edit | Act) & { readonly by: Actor; readonly at: string },
) => Result<Doc>;

/** The document after these steps. Throws where the library refuses. */
export function walk<Doc, Actor, Act extends { readonly type: string }>(
  apply: Apply<Doc, Actor, Act>,
  doc: Doc,
  steps: readonly Step<Doc, Actor, Act>[],
): Doc {
  return steps.reduce((before, [when, by, what]) => {
    const at = momentOf(when);
    const said = typeof what === 'function' ? what(before) : what;
    if (isAct(said)) return accepted(apply(before, { ...said, by, at }));
    return Object.entries(said).reduce((edited, [path, value]) => {
      const edit = { type: 'edit', by, at, path: path.split('.'), value } as const;
      return accepted(apply(edited, edit));
    }, before);
  }, doc);
}

/** What the library accepted. Throws where it refused. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) {
    const { code, message, path } = result.error;
    throw new Error(`${code} ${path}: ${message}`);
  }
  return result.value;
}

export function momentOf(at: string): string {
  const [day, time = '09:00'] = at.split(' ');
  return `${day}T${time}:00Z`;
}

function isAct<Act extends { readonly type: string }>(said: Edits | Act): said is Act {
  return 'type' in said;
}
