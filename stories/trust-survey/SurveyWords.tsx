import { survey as german } from '../../src/i18n/de/survey.ts';
import { survey as english, type SurveyMessages } from '../../src/i18n/en/survey.ts';
import { createFormats, type Formats } from '../../src/i18n/formats.ts';
import { DocsTable } from '../support/DocsTable.tsx';

/** What the functions among the messages are given here. */
const sample = {
  rater: 'Northwind Health',
  target: 'Harbour Logistics',
  perspective: 'partner',
  referent: 'organisation',
  question: 'They care how things turn out for us.',
  answered: 7,
  total: 9,
  k: 5,
  count: 120,
  limit: 2_000,
  savedAt: '2026-10-02T15:40:00Z',
  wasSent: true,
  problem: 'full',
  n: 9,
  onScale: 7,
  reason: 'below_threshold',
} as const;

type Message =
  | string
  | ((p: typeof sample, f: Formats) => string)
  | Readonly<Record<string, string>>;

function say(message: Message, formats: Formats): string {
  if (typeof message === 'string') return message;
  if (typeof message === 'function') return message(sample, formats);
  return Object.values(message).join(' · ');
}

const formats = { en: createFormats('en'), de: createFormats('de') };
const keys = Object.keys(english) as (keyof SurveyMessages)[];

/** Every message of the catalogue, as it reads. A function is marked with brackets. */
export function SurveyWords() {
  return (
    <DocsTable
      head={['Message', 'English', 'German']}
      rows={keys.map((key) => {
        const [en, de] = [english[key] as Message, german[key] as Message];
        const name = typeof en === 'function' ? `\`${key}()\`` : `\`${key}\``;
        return [name, say(en, formats.en), say(de, formats.de)];
      })}
    />
  );
}
