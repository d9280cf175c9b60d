'use client';
import { isImpactOpen } from '../../../core/postmortem/reveal.ts';
import { Group } from '../../document/Group.tsx';
import type { SectionProps } from './SectionProps.ts';
import { Statements } from './Statements.tsx';
import { TrustScale } from './TrustScale.tsx';

/** How far each side trusted the other before, and does now; one's own until the talk begins. */
export function ImpactSection({ host, doc }: SectionProps) {
  const { messages, formats, ownParty, parties, dimensions, scale } = host;
  if (dimensions.length === 0) return <p data-part="soft">{messages.noDimensions}</p>;
  const isOpen = isImpactOpen(doc);
  const mayWrite = ownParty !== null && host.mayEdit(doc, ['impact', ownParty]);
  const seen = isOpen ? parties : parties.filter(({ id }) => id === ownParty);
  const other = parties.find(({ id }) => id !== ownParty)?.name ?? '';
  const { trustBefore, trustAfter } = messages.fields;
  return (
    <>
      {mayWrite && (
        <Group
          label={messages.trustOf({ rater: host.partyName(ownParty), target: other })}
          hint={messages.scale(scale, formats)}
        >
          {dimensions.map(({ id, label, description }) => {
            const path = ['impact', ownParty, id];
            const { before = null, after = null } = doc.impact[ownParty]?.[id] ?? {};
            return (
              <Group key={id} label={label} hint={description}>
                <div data-part="trust-pair">
                  <TrustScale
                    host={host}
                    path={[...path, 'before']}
                    label={trustBefore.label}
                    value={before}
                  />
                  <TrustScale
                    host={host}
                    path={[...path, 'after']}
                    label={trustAfter.label}
                    value={after}
                  />
                </div>
              </Group>
            );
          })}
        </Group>
      )}
      {seen.length > 0 && <Statements host={host} impact={doc.impact} parties={seen} />}
      {!isOpen && doc.stage !== 'closed' && <p data-part="soft">{messages.statementsClosed}</p>}
    </>
  );
}
