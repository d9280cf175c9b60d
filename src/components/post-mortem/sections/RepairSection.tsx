'use client';
import { AcknowledgementFields } from './AcknowledgementFields.tsx';
import { AcknowledgementRead } from './AcknowledgementRead.tsx';
import { mayAct } from './mayAct.ts';
import { ownFirst } from './ownFirst.ts';
import type { SectionProps } from './SectionProps.ts';

/** What each side acknowledges in its own words. All of it is free: what is not said, is not missed. */
export function RepairSection({ host, doc }: SectionProps) {
  const { ownParty } = host;
  const mayReceive = mayAct(host, doc, 'receiveAcknowledgement');
  return (
    <>
      {ownFirst(host).map((party) => {
        const said = doc.acknowledgements[party.id];
        if (!said) return null;
        const isOwn = party.id === ownParty;
        if (isOwn && host.mayEdit(doc, ['acknowledgements', party.id, 'elements'])) {
          return <AcknowledgementFields key={party.id} host={host} party={party} said={said} />;
        }
        return (
          <AcknowledgementRead
            key={party.id}
            host={host}
            party={party}
            said={said}
            mayReceive={!isOwn && mayReceive}
          />
        );
      })}
    </>
  );
}
