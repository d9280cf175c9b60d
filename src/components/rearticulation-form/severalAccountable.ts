import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import type { DocumentIssue } from '../../hooks/document/documentUi.ts';
import { clauseName } from './steps/clauseName.ts';

const field = 'accountable';

/** Those who stand as accountable for a responsibility where they are several: nobody counts then. */
export function severalAccountable(
  { document }: Pick<RearticulationHost, 'document'>,
  clauseId: string,
): readonly string[] | null {
  const value = document.valueAt(['clauses', clauseId, field]);
  return Array.isArray(value) ? value.map(String) : null;
}

/** The same in words, of a place that could not be read; `null`: it is another one. */
export function severalInWords(host: RearticulationHost, { path }: DocumentIssue): string | null {
  const [begin, end] = ['clauses.', `.${field}`];
  if (!path.startsWith(begin) || !path.endsWith(end)) return null;
  const id = path.slice(begin.length, -end.length);
  const several = severalAccountable(host, id);
  if (!several) return null;
  const { messages, assignees, formats, document } = host;
  const text = document.valueAt(['clauses', id, 'text']);
  const names = several.map((who) => assignees.find((one) => one.id === who)?.name ?? who);
  return messages.partOf({
    who: clauseName(host, typeof text === 'string' ? text : '', 0),
    clause: `${messages.severalAccountable({ several: names }, formats)} ${messages.oneAccountable}`,
  });
}
