import type { ClauseDiff } from '../../articulation/diff/clauseDiff.ts';
import { diffClauses } from '../../articulation/diff/diffClauses.ts';
import { isRecord } from '../../isRecord.ts';
import { ownValue } from '../../own.ts';
import { type Blocks, block, bold, entry, type Fact } from '../markdownBlocks.ts';
import { clauseFacts, clauseText } from './clauseBlocks.ts';
import type { Writing } from './writing.ts';

/** What became of the clauses of the version before, each with the reason. */
export function changeBlocks(writing: Writing): Blocks {
  const { doc, words, formats, heading } = writing;
  const before = doc.supersedes;
  if (!isRecord(before)) return [];
  const changed = diffClauses(before, doc).filter(({ kind }) => kind !== 'unchanged');
  if (changed.length === 0) return [];
  return [
    heading(1, words.document.changedSince({ version: before.version }, formats)),
    ...block(changed.map((diff) => diffEntry(diff, writing))),
  ];
}

function diffEntry(diff: ClauseDiff, writing: Writing): string {
  const { doc, words } = writing;
  const { kind, before, after, clauseId, section } = diff;
  const clause = after ?? before;
  const head = `${bold(words.clauseChanges[kind].name)} ${bold(words.sections[section].title)}: `;
  return entry(`${head}${clause ? clauseText(clause, writing) : ''}`, [
    ...(kind === 'changed' ? beforeFacts(diff, writing) : []),
    [words.document.reason, ownValue(doc.reasons, clauseId) ?? ''],
  ]);
}

/** What a changed clause said before, in the fields that say something else now. */
function beforeFacts({ before, after, fields }: ClauseDiff, writing: Writing): Fact[] {
  if (!before || !after) return [];
  const { document, quote, sections } = writing.words;
  const changed = new Set(fields.map(({ field }) => field));
  const was = clauseFacts(before, writing);
  const is = new Map(clauseFacts(after, writing));
  const others = was
    .filter(([label, value]) => is.get(label) !== value)
    .map(([label, value]) => (label === '' ? value : `${label}: ${value}`));
  const said = [
    ...(before.section === after.section ? [] : [sections[before.section].title]),
    ...(changed.has('text') ? [quote({ text: before.text })] : []),
    ...others.filter((one) => !one.endsWith(': ')),
  ];
  return [[document.before, said.join(' · ')]];
}
