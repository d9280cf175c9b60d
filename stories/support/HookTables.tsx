import { DocsTable } from './DocsTable.tsx';

interface HookApi {
  readonly state: object;
  readonly actions: object;
}

/** What each field of a hook is: one that is missing, or that there is none of, is a type error. */
export interface HookFields<Api extends HookApi> {
  readonly state: Readonly<Record<keyof Api['state'], string>>;
  readonly actions: Readonly<Record<keyof Api['actions'], string>>;
  readonly beside: Readonly<Record<Exclude<keyof Api, 'state' | 'actions'>, string>>;
}

interface HookTablesProps {
  readonly hook: string;
  readonly fields: HookFields<HookApi>;
}

/** Everything that a hook returns. */
export function HookTables({ hook, fields: { state, actions, beside } }: HookTablesProps) {
  return (
    <details className="docs-more">
      <summary>
        All that <code>{hook}</code> returns
      </summary>
      <DocsTable head={['`state`', 'What it is']} rows={rowsOf(state)} />
      <DocsTable head={['`actions`', 'What it does']} rows={rowsOf(actions)} />
      <DocsTable head={['Beside them', 'What it is']} rows={rowsOf(beside)} />
    </details>
  );
}

const rowsOf = (fields: object) =>
  Object.entries(fields).map(([name, what]) => [`\`${name}\``, String(what)]);
