import { articulationGaps, type Gap } from '../../articulation/articulationGaps.ts';
import { missingSigners } from '../../articulation/signatureFault.ts';
import { verifyArticulation } from '../../articulation/verifyArticulation.ts';
import { cleanLine } from '../../cleanLine.ts';
import { inOrder } from '../../document/orderKeys.ts';
import { ownValue } from '../../own.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bullets, entry, type Fact, facts } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** Enough of a hash to tell two texts apart by eye. */
const SHORT_HASH = 12;

/** Those whom the text names. */
export function peopleBlocks({ doc, words, heading, party }: Writing): Blocks {
  const named = inOrder(doc.people).map(([, { name, role, partyId }]): Fact => {
    const rest = name === role || role.trim() === '' ? [] : [role];
    return [name, [...rest, party(partyId)].join(', ')];
  });
  return named.length > 0 ? [heading(1, words.steps.people.title), ...facts(named)] : [];
}

/** What becomes of the commitments that were open. */
export function commitmentBlocks({ doc, words, heading, commitment }: Writing): Blocks {
  const { disposition, dispositionNote } = words.fields;
  const lines = Object.entries(doc.commitments).map(([id, { kind, note }]) =>
    entry(escapeMarkdownLine(commitment(id)), [
      [disposition.label, kind && words.dispositions[kind].name],
      [dispositionNote.label, note],
    ]),
  );
  return lines.length > 0 ? [heading(1, words.steps.commitments.title), ...block(lines)] : [];
}

/** Who stands by the text, how, by which text, and whether that is the one above. */
export function signatureBlocks(writing: Writing): Blocks {
  const { original, hasRoles, words, heading, party, when, hide } = writing;
  const verdicts = new Map(
    verifyArticulation(original).signatures.map(({ id, verdict }) => [id, verdict]),
  );
  const lines = inOrder(original.signatures).map(([id, signature]) => {
    const { partyId, name, role, stance, reservation, at, contentHash } = signature;
    const shown = [hide(name), hide(role)].map((text) => text.trim());
    const who = [...new Set(shown.filter(Boolean)), party(partyId)].join(', ');
    const verdict = verdicts.get(id) ?? 'changed';
    const fault = verdict === 'as_signed' ? '' : words.document.signatureFaults[verdict];
    return entry(escapeMarkdownLine(words.signedOn({ who, stance, when: when(at) })), [
      [words.fields.reservation.label, hide(reservation)],
      ['', words.contentHash({ hash: contentHash.slice(0, SHORT_HASH) })],
      ['', fault],
    ]);
  });
  const missing = missingSigners(original).map((partyId) =>
    entry(escapeMarkdownLine(words.document.signatureMissing({ party: party(partyId) })), []),
  );
  if (lines.length + missing.length === 0) return [];
  const copy = hasRoles ? [escapeMarkdownLine(words.document.rolesUnverifiable)] : [];
  return [heading(1, words.document.signatures), ...block([...lines, ...missing]), ...copy];
}

/** What is missing before the next status. */
export function openBlocks(writing: Writing): Blocks {
  const { original, words, heading, openCommitments } = writing;
  const gaps = articulationGaps(original, { openCommitments }).map((gap) => gapText(gap, writing));
  if (gaps.length > 0) return [heading(1, words.document.openTitle), ...bullets(gaps)];
  return original.status === 'in_force'
    ? [heading(1, words.document.openTitle), escapeMarkdownLine(words.document.nothingOpen)]
    : [];
}

function gapText(gap: Gap, { doc, words, party, commitment }: Writing): string {
  const { code, section, clauseId = '', partyId, itemId = '' } = gap;
  const clause =
    ownValue(doc.clauses, clauseId) ?? ownValue(doc.supersedes?.clauses ?? {}, clauseId);
  return words.gaps[code]({
    section: section === undefined ? '' : words.sections[section].title,
    clause: cleanLine(clause?.text),
    party: partyId === undefined ? '' : party(partyId),
    item: code === 'commitment_undecided' ? commitment(itemId) : itemId,
  });
}
