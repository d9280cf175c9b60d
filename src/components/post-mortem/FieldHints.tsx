'use client';
import type { Path } from '../../hooks/document/documentTypes.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { useFieldHints } from '../../hooks/postMortem/useFieldHints.ts';
import { HintList } from './HintList.tsx';

interface FieldHintsProps {
  readonly host: PostMortemHost;
  readonly path: Path;
  readonly fieldId: string;
}

/** Notes on the wording of a field of the document. */
export function FieldHints({ host, path, fieldId }: FieldHintsProps) {
  const found = useFieldHints(host.document, path, host.formats.locale, host.partyNames);
  return <HintList {...found} host={host} fieldId={fieldId} />;
}
