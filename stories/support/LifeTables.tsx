import type { DrawnArc } from './Diagram.tsx';
import { DocsTable } from './DocsTable.tsx';

interface StateNamesProps<State extends string> {
  /** What a state is called. */
  readonly title: string;
  readonly states: readonly State[];
  readonly words: Readonly<Record<State, { readonly name: string; readonly means: string }>>;
}

/** The words for a state of a document beside its id. */
export function StateNames<State extends string>({ title, states, words }: StateNamesProps<State>) {
  return (
    <DocsTable
      head={[title, 'In the interface', 'What it says']}
      rows={states.map((state) => [code(state), words[state].name, words[state].means])}
    />
  );
}

interface VerbRowsProps<Verb> {
  readonly verbs: readonly Verb[];
  readonly labels: Readonly<Record<string, string>>;
  readonly fromOf: (verb: Verb) => string;
  readonly whoOf: (verb: Verb) => string;
  /** As they are drawn: what a verb leads to is read from them. */
  readonly arcs: readonly DrawnArc<string, string, string>[];
}

/** Verbs of a document, from the table by which the core judges them. */
export function VerbRows<Verb extends { readonly type: string }>(props: VerbRowsProps<Verb>) {
  const { verbs, labels, fromOf, whoOf, arcs } = props;
  const endsOf = (type: string) => {
    const ends = arcs.filter((arc) => arc.labels.some(([act]) => act === type));
    return [...new Set(ends.map(({ to }) => code(to)))].join(' or ');
  };
  return (
    <DocsTable
      head={['Verb', 'In the interface', 'From', 'Who', 'To']}
      rows={verbs.map((verb) => [
        code(verb.type),
        labels[verb.type] ?? '',
        fromOf(verb),
        whoOf(verb),
        endsOf(verb.type),
      ])}
    />
  );
}

/** Ids, as they are written in code. */
export function code(...ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
