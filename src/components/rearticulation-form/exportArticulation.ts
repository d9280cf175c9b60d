import { articulationCopyJson } from '../../core/articulation/articulationCopyJson.ts';
import { articulationWithRoles } from '../../core/articulation/articulationWithRoles.ts';
import { toArticulationJson } from '../../core/articulation/parseArticulation.ts';
import { peopleOfVersions } from '../../core/articulation/peopleOfVersions.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { articulationCalendar } from '../../core/exchange/articulationCalendar.ts';
import { articulationMarkdown } from '../../core/exchange/articulationMarkdown.ts';
import { safeFileName } from '../../core/exchange/safeFileName.ts';
import { accept, type Result } from '../../core/result.ts';
import type { Instant } from '../../core/types.ts';
import type { RearticulationApi } from '../../hooks/useRearticulation.ts';
import { download } from '../ui/download.ts';

export { exportHandover, type HandoverFormat } from './exportHandover.ts';

export type ArticulationFormat = 'md' | 'json' | 'ics';

const types: Readonly<Record<ArticulationFormat, string>> = {
  md: 'text/markdown',
  json: 'application/json',
  ics: 'text/calendar',
};

interface FileFacts {
  readonly title: string;
  /** When the file is made. */
  readonly now: Instant;
}

/** The document as a file, by name or by role, as it is shown; or its days, for a calendar. */
export function exportArticulation(
  format: ArticulationFormat,
  api: RearticulationApi,
  facts: FileFacts,
): void {
  const name = safeFileName(facts.title, format, api.host.messages.fileName);
  const text = textOf(format, api, facts);
  if (!text.ok) throw new Error(text.error.message);
  download(new Blob([text.value], { type: `${types[format]};charset=utf-8` }), name);
}

function textOf(
  format: ArticulationFormat,
  { state, host }: RearticulationApi,
  { title, now }: FileFacts,
): Result<string> {
  const { doc, view } = state;
  const { parties, commitments, messages: words, formats } = host;
  // Whom only an earlier version names may stand in the reasons of this one.
  const people = [...host.people, ...peopleOfVersions(host.earlier)];
  const known = { parties, people, words };
  if (format === 'md') {
    return accept(articulationMarkdown(doc, { ...known, commitments, formats, names: view.names }));
  }
  const isCopy = view.names === 'roles';
  if (format === 'json') return isCopy ? articulationCopyJson(doc, known) : toArticulationJson(doc);
  const shown = (one: Articulation) => (isCopy ? articulationWithRoles(one, known) : one);
  const earlier = host.earlier.map(shown);
  return accept(
    articulationCalendar(shown(doc), { now, words, formats, parties, name: title, earlier }),
  );
}
