import type { RefusalCode } from '../../core/result.ts';
import type { DocumentEvent, DocumentKind, Path } from './documentTypes.ts';

/** Why an edit cannot put a value at a place; `null`: it can. */
export function whyNot<Doc, Event extends DocumentEvent>(
  kind: DocumentKind<Doc, Event>,
  doc: Doc,
  path: Path,
  value: unknown,
): RefusalCode | null {
  const result = kind.apply(doc, kind.edit(path, value));
  return result.ok ? null : result.error.code;
}
