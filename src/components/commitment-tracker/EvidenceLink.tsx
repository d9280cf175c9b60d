'use client';
import type { ShownEvidence } from '../../hooks/commitmentTracker/historySentences.ts';

/** A piece of evidence: a link only where that is safe to follow. */
export function EvidenceLink({ evidence: { text, href } }: { readonly evidence: ShownEvidence }) {
  if (href === null) return <span data-part="evidence">{text}</span>;
  return (
    <a data-part="evidence" href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
