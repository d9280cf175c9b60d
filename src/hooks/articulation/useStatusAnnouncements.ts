'use client';
import { useEffect, useRef } from 'react';
import type { Articulation } from '../../core/articulation/types.ts';
import type { ArticulationMessages } from '../../i18n/en/articulationMessages.ts';

/** Says what happened to the whole document, by whomever: it went on, or signatures fell. */
export function useStatusAnnouncements(
  doc: Articulation,
  messages: ArticulationMessages,
  announce: ((text: string) => void) | undefined,
): void {
  const before = useRef(doc);
  useEffect(() => {
    const last = before.current;
    before.current = doc;
    if (last === doc || last.id !== doc.id || !announce) return;
    const said: string[] = [];
    const count = ({ signatures }: Articulation) => Object.keys(signatures).length;
    const isLost = count(last) > 0 && count(doc) === 0 && doc.status === 'in_review';
    if (isLost) said.push(messages.signaturesVoided);
    if (last.status !== doc.status) {
      const { name, means } = messages.statuses[doc.status];
      said.push(messages.statusNow({ status: name, means }));
    }
    // Together: one announcement would replace the other.
    if (said.length > 0) announce(said.join(' '));
  }, [doc, messages, announce]);
}
