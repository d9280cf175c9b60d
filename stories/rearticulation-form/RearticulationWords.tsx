import { articulation as german } from '../../src/i18n/de/articulation.ts';
import { articulation as english } from '../../src/i18n/en/articulation.ts';
import { articulationActs } from '../../src/i18n/en/articulationActs.ts';
import { articulationFiles } from '../../src/i18n/en/articulationFiles.ts';
import { articulationGaps } from '../../src/i18n/en/articulationGaps.ts';
import { articulationPage } from '../../src/i18n/en/articulationPage.ts';
import { articulationSections } from '../../src/i18n/en/articulationSections.ts';
import { articulationTerms } from '../../src/i18n/en/articulationTerms.ts';
import { documentWords } from '../../src/i18n/en/documentWords.ts';
import { WordGroups } from '../support/WordGroups.tsx';

const harbour = 'Harbour Logistics';

/** What the functions among them are given here. */
const sample = {
  ...{ party: harbour, parties: [harbour], others: harbour, who: harbour, from: harbour },
  ...{ title: 'Shared outcomes', section: 'Shared outcomes', field: 'The task' },
  ...{ text: 'Answer the duty number', entry: 'Answer the duty number', clause: 'Answer it' },
  ...{ name: 'Fleet manager', item: 'One duty number', sentence: `${harbour} signed.` },
  ...{ when: 'Nov 24, 2026, 9:30 AM', zone: 'UTC', hash: '3fa2 90c1', path: 'clauses.c1.by' },
  ...{ where: '“Shared outcomes”, entry 3, “By when”', inside: ['Shared outcomes'], nth: 3 },
  ...{ status: 'In force', means: 'All have signed.', verdict: 'confirmed', stance: 'agree' },
  ...{ version: '2', supersedes: 1, day: 'May 31, 2027', code: 'E_DATE', outcome: 'It is cold' },
  ...{ count: 2, total: 9, place: 3, changed: 2, unchanged: 5, done: 3, isLeftOut: false },
};

const groups = [
  ['Sections, fields, prompts', articulationSections],
  ['Statuses, and all that can be chosen', articulationTerms],
  ['Verbs, what they lead to, the history', articulationActs],
  ['What is missing, and what would help', articulationGaps],
  ['The page, clauses, changes, signing', articulationPage],
  ['Files and the handover', articulationFiles],
  ['What every long document has', documentWords],
] as const;

/** Every message of the re-articulation: `messages.articulation`. */
export function RearticulationWords() {
  return <WordGroups english={english} german={german} groups={groups} sample={sample} />;
}
