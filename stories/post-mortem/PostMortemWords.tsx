import { postMortem as german } from '../../src/i18n/de/postMortem.ts';
import { documentWords } from '../../src/i18n/en/documentWords.ts';
import { postMortem as english } from '../../src/i18n/en/postMortem.ts';
import { postMortemActs } from '../../src/i18n/en/postMortemActs.ts';
import { postMortemDetails } from '../../src/i18n/en/postMortemDetails.ts';
import { postMortemFiles } from '../../src/i18n/en/postMortemFiles.ts';
import { postMortemGaps } from '../../src/i18n/en/postMortemGaps.ts';
import { postMortemPage } from '../../src/i18n/en/postMortemPage.ts';
import { postMortemParts } from '../../src/i18n/en/postMortemParts.ts';
import { postMortemSections } from '../../src/i18n/en/postMortemSections.ts';
import { postMortemTerms } from '../../src/i18n/en/postMortemTerms.ts';
import { WordGroups } from '../support/WordGroups.tsx';

const north = 'Northwind Health';
const harbour = 'Harbour Logistics';

/** What the functions among them are given here. */
const sample = {
  ...{ party: harbour, parties: [harbour], one: north, other: harbour, who: harbour, about: north },
  ...{ speaker: harbour, listener: north, rater: north, target: harbour },
  ...{ title: 'What contributed', section: 'What contributed', field: 'In short' },
  ...{ text: 'The bridge was closed', entry: 'The bridge was closed', names: '“The bridge”' },
  ...{ changes: ['A card in every van'], question: 'What made it harder to call?' },
  ...{ name: 'Fleet manager', reason: 'It is open again', sentence: `${harbour} signed.` },
  ...{ when: 'Nov 3, 2026, 9:30 AM', zone: 'UTC', hash: '3fa2 90c1', path: 'timeline.t1.at' },
  ...{ stage: 'Agreed', means: 'Both sides have signed.', step: 'mediation', code: 'E_DATE' },
  ...{ verdict: 'partly', position: 'agree', stance: 'agree', result: 'not_again' },
  ...{ count: 2, total: 9, place: 3, number: 3, version: 2, minutes: 12, seconds: 30 },
  ...{ where: '“What happened, in order”, entry 3, “When”', inside: ['What contributed'], nth: 3 },
  ...{ before: 4, after: 2, min: 1, max: 5, isSubmitted: true },
};

const groups = [
  ['Sections, fields, who sees what', postMortemSections],
  ['Stages, and all that can be chosen', postMortemTerms],
  ['Verbs, what they lead to, the history', postMortemActs],
  ['What is missing, and what would help', postMortemGaps],
  ['The page, lists, hints, announcements', postMortemPage],
  ['Inside the sections', { ...postMortemParts, ...postMortemDetails }],
  ['Drafts, conflicts, files, exports', postMortemFiles],
  ['What every long document has', documentWords],
] as const;

/** Every message of the post-mortem: `messages.postMortem`. */
export function PostMortemWords() {
  return <WordGroups english={english} german={german} groups={groups} sample={sample} />;
}
