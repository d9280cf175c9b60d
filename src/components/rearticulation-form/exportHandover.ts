import { handoverWithRoles } from '../../core/articulation/handover/handoverWithRoles.ts';
import type { HandoverPack } from '../../core/articulation/handover/types.ts';
import { handoverPack } from '../../core/articulation/handoverPack.ts';
import { peopleOfVersions } from '../../core/articulation/peopleOfVersions.ts';
import { readArticulation } from '../../core/articulation/readArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { handoverMarkdown } from '../../core/exchange/handoverMarkdown.ts';
import { safeFileName } from '../../core/exchange/safeFileName.ts';
import type { RearticulationApi } from '../../hooks/useRearticulation.ts';
import { download } from '../ui/download.ts';

export type HandoverFormat = 'md' | 'json';

/**
 * What somebody needs who takes over for the viewer's side, as a file: from this version and those
 * before that are known, by name or by role, as it is shown.
 */
export function exportHandover(format: HandoverFormat, { state, host }: RearticulationApi): void {
  const { people, commitments, earlier, ownParty, partyName, messages: words, formats } = host;
  const versions = versionsOf(state.doc, earlier);
  const partyIds = new Set(versions.flatMap((version) => version.partyIds));
  const parties = [...partyIds].map((id) => ({ id, name: partyName(id) }));
  const pack = handoverPack(
    { parties, people, commitments, articulations: versions },
    ownParty ?? '',
  );
  if (!pack.ok) throw new Error(pack.error.message);
  const known = { people: [...people, ...peopleOfVersions(versions)], words };
  const shown = state.view.names === 'roles' ? handoverWithRoles(pack.value, known) : pack.value;
  const title = words.handover.title({ party: pack.value.party.name });
  const [text, type] =
    format === 'md'
      ? [handoverMarkdown(shown, { words, formats }), 'text/markdown']
      : [jsonOf(shown), 'application/json'];
  const name = safeFileName(title, format, words.handoverFileName);
  download(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

function jsonOf(pack: HandoverPack): string {
  return JSON.stringify(pack, null, 2);
}

/** A host may hold the version before still as it was before this one took its place. */
function versionsOf(doc: Articulation, earlier: readonly Articulation[]): readonly Articulation[] {
  const replaces = doc.status === 'in_force' || doc.status === 'superseded';
  const before = earlier.flatMap((one): Articulation[] => {
    const read = readArticulation(one);
    if (!read.ok || read.value.doc.id === doc.id) return [];
    const { doc: version } = read.value;
    const isReplaced = replaces && version.status === 'in_force' && version.version < doc.version;
    return [isReplaced ? { ...version, status: 'superseded' } : version];
  });
  return [doc, ...before];
}
