import { mapText } from '../document/mapText.ts';
import { mapValues } from '../document/mapValues.ts';
import { namesToRoles } from '../document/roles/namesToRoles.ts';
import { type RoleOptions, roleNames } from '../document/roles/roleNames.ts';
import { templateWithRoles } from '../document/roles/templateWithRoles.ts';
import { isRecord } from '../isRecord.ts';
import type { ArticulationEntry } from './events.ts';
import { isArticulation } from './isArticulation.ts';
import { peopleIn } from './peopleIn.ts';
import { sectionHash } from './sectionHash.ts';
import { articulationShape } from './shape/articulationShape.ts';
import { partialWording } from './shape/clauseShapes.ts';
import type { Articulation, ClauseReply, ClauseSection, EchoRound } from './types.ts';
import { wordingHash } from './wordingHash.ts';

type Hide = (text: string) => string;

/**
 * A copy of the document for sharing outside: in all its texts the names of known people, of those
 * whom it names and of those who signed become their roles; ids of people stay. What was accepted
 * and confirmed counts for the words as they stand in the copy. The signatures are left out: they
 * bind the text with names, so that none of them would fit. See `namesToRoles`. What is no
 * articulation comes back as it is.
 */
export function articulationWithRoles(doc: Articulation, options: RoleOptions): Articulation {
  if (!isArticulation(doc)) return doc;
  const everybody = { ...options, people: peopleIn(doc, options.people) };
  const hide = namesToRoles(everybody);
  const roles = roleNames(everybody);
  const mapped = mapText(articulationShape(doc.partyIds), doc, hide);
  const copy: Articulation = {
    ...mapped,
    template: templateWithRoles(mapped.template, hide),
    people: mapValues(mapped.people, (person, id) => ({
      ...person,
      // A blank name hides nobody.
      name: person.name.trim() === '' ? '' : roles.ofPerson(id),
    })),
    history: mapped.history.map((entry) => entryWith(entry, hide)),
    signatures: {},
  };
  return { ...copy, replies: repliesTo(doc, copy), echoes: echoesOf(doc, copy) };
}

/** The words of a counter-proposal lie deeper than those of other verbs. */
function entryWith(entry: ArticulationEntry, hide: Hide): ArticulationEntry {
  if (entry.type !== 'counter' || !isRecord(entry.wording)) return entry;
  return { ...entry, wording: mapText(partialWording, entry.wording, hide) };
}

/** Replies to the present wording are replies to the one that stands in the copy. */
function repliesTo(doc: Articulation, copy: Articulation): Articulation['replies'] {
  return mapValues(copy.replies, (replies, clauseId) => {
    const before = doc.clauses[clauseId];
    const after = copy.clauses[clauseId];
    if (!before || !after) return replies;
    const [was, is] = [wordingHash(before), wordingHash(after)];
    return mapValues(
      replies,
      (reply): ClauseReply => (reply.of === was ? { ...reply, of: is } : reply),
    );
  });
}

function echoesOf(doc: Articulation, copy: Articulation): Articulation['echoes'] {
  return mapValues(
    copy.echoes as Readonly<Record<string, Record<string, EchoRound>>>,
    (rounds, id) => {
      const section = id as ClauseSection;
      const [was, is] = [sectionHash(doc, section), sectionHash(copy, section)];
      return mapValues(
        rounds,
        (round): EchoRound => (round.of === was ? { ...round, of: is } : round),
      );
    },
  );
}
