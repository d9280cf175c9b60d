import type { HandoverChange, HandoverVersion } from '../../articulation/handover/types.ts';
import { fieldText } from '../articulation/fieldText.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, entry, type Fact, facts, labelled } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** How it came to this: each version, why it was written, what changed with it, and who signed. */
export function historyBlocks(writing: Writing): Blocks {
  const { pack, words, heading } = writing;
  const { decisions, isHistoryWhole } = pack.work;
  if (decisions.length === 0) return [];
  return [
    heading(1, words.handover.history),
    ...decisions.flatMap((version) => versionBlocks(version, writing)),
    ...(isHistoryWhole ? [] : [escapeMarkdownLine(words.handover.earlierMissing)]),
  ];
}

function versionBlocks(decision: HandoverVersion, writing: Writing): Blocks {
  const { words, formats, heading, day } = writing;
  const { version, status, trigger, triggerNote, effectiveFrom, changes, signers } = decision;
  const line = words.handover.versionLine({
    version: formats.number(version),
    status: words.statuses[status].name,
    from: day(effectiveFrom) || null,
  });
  return [
    heading(2, line),
    ...facts([[words.fields.trigger.label, trigger && words.triggers[trigger].name]]),
    ...labelled(words.fields.triggerNote.label, triggerNote),
    ...block(changes.map((change) => changeEntry(change, writing))),
    ...block(signers.map((signer) => signerEntry(signer, writing))),
  ];
}

function changeEntry(change: HandoverChange, { words, formats }: Writing): string {
  const { kind, section, before, after, fields, reason } = change;
  const quoted = (said: string) => said && words.quote({ text: said });
  const head = `${bold(words.clauseChanges[kind].name)} ${bold(words.sections[section].title)}`;
  // What the text says stands below; of the rest, that it is another.
  const labels = fields
    .filter((field) => field !== 'text')
    .map((field) => fieldText(words, section, field).label);
  const others = labels.length > 0 ? `: ${escapeMarkdownLine(formats.list(labels))}` : '';
  const isMoved = kind === 'moved' || before === after;
  return entry(`${head}${others}`, [
    [words.document.before, isMoved ? '' : quoted(before)],
    [words.document.now, quoted(after)],
    [words.document.reason, reason],
  ]);
}

function signerEntry(
  { partyId, name, role, stance, reservation, at }: HandoverVersion['signers'][number],
  { words, formats, party }: Writing,
): string {
  const shown = new Set([name, role].map((one) => one.trim()).filter(Boolean));
  const who = [...shown, party(partyId)].join(', ');
  const signed = words.signedOn({ who, stance, when: formats.dateTime(at) });
  const facts: Fact[] = [[words.fields.reservation.label, reservation]];
  return entry(escapeMarkdownLine(signed), facts);
}
