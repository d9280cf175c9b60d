'use client';
import { useRef } from 'react';
import { useFocusRequest } from '../../../hooks/useFocusRequest.ts';
import { Escalate } from './Escalate.tsx';
import { Escalated } from './Escalated.tsx';
import { Ladder } from './Ladder.tsx';
import { mayAct } from './mayAct.ts';
import type { SectionProps } from './SectionProps.ts';

/** The steps agreed on beforehand, and the way up once talking is not enough. */
export function EscalationSection({ host, doc }: SectionProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const ladderId = host.fieldId(['escalation', 'ladder']);
  const standingId = host.fieldId(['escalation', 'standing']);
  return (
    <div data-part="escalation" ref={root}>
      {doc.stage === 'escalated' && <Escalated host={host} history={doc.history} id={standingId} />}
      <Ladder
        host={host}
        id={ladderId}
        ladder={doc.escalation.ladder}
        readOnly={!host.mayEdit(doc, ['escalation', 'ladder'])}
      />
      {mayAct(host, doc, 'escalate') && (
        <Escalate host={host} ladder={doc.escalation.ladder} onDone={() => focus(standingId)} />
      )}
    </div>
  );
}
