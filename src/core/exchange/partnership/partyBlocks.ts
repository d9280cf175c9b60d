import type { PartyId } from '../../types.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, entry, type Fact } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** The parties, each with its people; then those whose party is not in the record. */
export function partyBlocks(writing: Writing): Blocks {
  const { record, words, heading, party } = writing;
  const { document } = words.partnership;
  const ids = new Set([
    ...record.parties.map(({ id }) => id),
    ...record.people.map(({ partyId }) => partyId),
  ]);
  const lines = [...ids].map((id) => entry(bold(party(id)), peopleOf(id, writing)));
  const said = lines.length > 0 ? block(lines) : [escapeMarkdownLine(document.noParties)];
  return [heading(1, document.parties), ...said];
}

function peopleOf(partyId: PartyId, { record, roles }: Writing): Fact[] {
  return record.people
    .filter((person) => person.partyId === partyId)
    .map(({ id, name, role = '' }): Fact => {
      if (roles) return ['', roles.ofPerson(id)];
      return role.trim() === '' ? ['', name] : [name, role];
    });
}
