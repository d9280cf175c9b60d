import { lintLanguage } from '../../src/core/index.ts';
import { postMortem as words } from '../../src/i18n/en/postMortem.ts';
import { DocsTable } from '../support/DocsTable.tsx';

/** One sentence for each kind of hint; what the check says to it, it says now. */
const examples = [
  'You should have called us.',
  'It was your fault.',
  'They just want to save money.',
  'Your drivers never call.',
  'Why did you not call?',
  'You must call us at once.',
  'We will be more careful.',
];

/** What the check of wording marks, and what it asks instead. */
export function HintTable() {
  return (
    <DocsTable
      head={['Written', 'Marked', 'Kind', 'Why', 'Asked instead']}
      rows={examples.map((text) => {
        const [hint] = lintLanguage(text, 'en', ['Harbour Logistics']);
        if (!hint) return [text, 'nothing'];
        const { start, end, category, why, ask } = hint;
        return [text, `“${text.slice(start, end)}”`, words.hintCategories[category], why, ask];
      })}
    />
  );
}
