import { flatMessages } from './flatMessages.ts';
import { WordsTable } from './WordsTable.tsx';

interface WordGroupsProps {
  readonly english: object;
  readonly german: object;
  /** Titles, each with the part of the English catalogue that belongs to it. */
  readonly groups: readonly (readonly [title: string, part: object])[];
  /** What the functions among the messages are given here. */
  readonly sample: object;
}

/** Every message of a large catalogue, group by group. */
export function WordGroups({ english, german, groups, sample }: WordGroupsProps) {
  return groups.map(([title, part]) => (
    <details key={title} className="docs-more">
      <summary>{title}</summary>
      <WordsTable
        english={flatMessages(pick(english, part))}
        german={flatMessages(pick(german, part))}
        sample={sample}
      />
    </details>
  ));
}

/** Of a catalogue, the messages that a part of it has. */
function pick(catalogue: object, part: object): object {
  const entries = Object.entries(catalogue).filter(([key]) => Object.hasOwn(part, key));
  return Object.fromEntries(entries);
}
