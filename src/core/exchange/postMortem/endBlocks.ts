import { inOrder } from '../../document/orderKeys.ts';
import { ownValue } from '../../own.ts';
import { type Gap, postMortemGaps } from '../../postmortem/postMortemGaps.ts';
import { isWordedQuestion } from '../../postmortem/templates/wordedQuestions.ts';
import type { TemplateQuestion } from '../../postmortem/templateTypes.ts';
import type { PostMortem } from '../../postmortem/types.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, bullets, entry, labelled } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** Enough of a hash to tell two texts apart by eye. */
const SHORT_HASH = 12;

/** The template's own questions, with what was answered. */
export function questionBlocks(questions: readonly TemplateQuestion[], writing: Writing): Blocks {
  const { doc, isOpen, party } = writing;
  return questions.flatMap((question) => {
    const answers = ownValue(doc.answers, question.id) ?? {};
    if (question.answeredBy === 'shared') {
      return labelled(questionText(question, writing), ownValue(answers, 'shared') ?? '');
    }
    if (!isOpen) return [];
    const said = doc.partyIds.flatMap((partyId) =>
      labelled(party(partyId), ownValue(answers, partyId) ?? ''),
    );
    return said.length > 0 ? [bold(questionText(question, writing)), ...said] : [];
  });
}

function questionText({ id, text }: TemplateQuestion, { words, hostText }: Writing): string {
  if (text !== undefined) return hostText(text);
  return isWordedQuestion(id) ? words.questions[id].text : id;
}

/** Who stands by the text, how, and by which text; then those of earlier texts. */
export function signOffBlocks({ doc, words, formats, signed, who, when }: Writing): Blocks {
  const all = inOrder(doc.signatures);
  const inTurn = [
    ...all.filter(([id]) => signed.has(id)),
    ...all.filter(([id]) => !signed.has(id)),
  ];
  return block(
    inTurn.map(([id, { partyId, personId, at, stance, difference, contentHash, version }]) => {
      const by = who(partyId, personId);
      return entry(
        escapeMarkdownLine(words.signedOn({ who: by, stance, when: when(at) }, formats)),
        [
          [words.fields.difference.label, difference],
          ['', words.contentHash({ hash: contentHash.slice(0, SHORT_HASH) })],
          ['', signed.has(id) ? '' : words.signatureVoid({ version }, formats)],
        ],
      );
    }),
  );
}

/** What is missing before the next stage. `original`: names in it are not needed. */
export function openBlocks(original: PostMortem, writing: Writing): Blocks {
  const { words, party, heading } = writing;
  const { openTitle, nothingOpen } = words.document;
  const open = postMortemGaps(original).map((gap) =>
    words.gaps[gap.code]({
      who: gap.partyId === undefined ? null : party(gap.partyId),
      entry: entryOf(gap, writing),
    }),
  );
  if (open.length > 0) return [heading(1, openTitle), ...bullets(open)];
  const isAgreed = original.stage === 'agreed' || original.stage === 'agreed_with_differences';
  return isAgreed ? [heading(1, openTitle), escapeMarkdownLine(nothingOpen)] : [];
}

function entryOf({ section, entryId = '' }: Gap, { doc, when }: Writing): string | null {
  if (section === 'factors') return ownValue(doc.factors, entryId)?.text || null;
  if (section === 'changes') return ownValue(doc.changes, entryId)?.text || null;
  const look = section === 'recurrence' ? ownValue(doc.recurrence, entryId) : undefined;
  return look ? look.signal || when(look.date) : null;
}
