import { createFormats, type Formats } from '../../src/i18n/formats.ts';
import { DocsTable } from './DocsTable.tsx';

type Message =
  | string
  | ((p: never, f: Formats) => string)
  | Readonly<Record<string, string>>
  | undefined;

export interface WordsTableProps {
  readonly english: object;
  readonly german: object;
  /** What the functions among the messages are given here: every field that one of them reads. */
  readonly sample: object;
}

const formats = { en: createFormats('en'), de: createFormats('de') };

/** Every message of a group, as it reads. A function is marked with brackets. */
export function WordsTable({ english, german, sample }: WordsTableProps) {
  const say = (message: Message, language: 'en' | 'de') => {
    if (typeof message === 'function') return message(sample as never, formats[language]);
    return typeof message === 'object' ? Object.values(message).join(' · ') : (message ?? '');
  };
  const entries = Object.entries(english) as [string, Message][];
  return (
    <DocsTable
      head={['Message', 'English', 'German']}
      rows={entries.map(([key, en]) => {
        const de = (german as Record<string, Message>)[key];
        const name = typeof en === 'function' ? `\`${key}()\`` : `\`${key}\``;
        return [name, say(en, 'en'), say(de, 'de')];
      })}
    />
  );
}
