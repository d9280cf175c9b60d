'use client';
import { begunAfter, nextArticulation } from '../../core/articulation/nextArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { refuse } from '../../core/result.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import { randomId } from '../../hooks/randomId.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { PlainVerb } from '../document/PlainVerb.tsx';

interface BeginNextProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
  /** The day has come on which it was to be looked at again. */
  readonly isDue: boolean;
  readonly onBegin: (next: Articulation) => void;
}

/** The way on from a version that can no longer be changed: the next one, unless that is begun. */
export function BeginNext({ host, doc, isDue, onBegin }: BeginNextProps) {
  const { messages, formats, viewer, others, earlier } = host;
  const { clock } = useTroth();
  const { status } = doc;
  if (status !== 'in_force' && status !== 'withdrawn') return null;
  const { begin, will, done, begun } = messages.nextVersion;
  const other = begunAfter(doc, earlier);
  if (other) return <p data-part="soft">{begun(other, formats)}</p>;
  const perform = () => {
    if (!viewer) return refuse('E_ACTOR', 'Only the partners can act.');
    const { partyId, personId } = viewer;
    const by = personId === undefined ? { partyId } : { partyId, personId };
    // As the host has it: what cannot be read of it would be missing in the next one.
    const present = host.document.value;
    const at = clock().toISOString();
    const next = nextArticulation(present, earlier, { id: randomId(), by, at });
    if (next.ok) onBegin(next.value);
    return next;
  };
  return (
    <PlainVerb
      host={host}
      type="next"
      label={begin}
      will={will[status]({ others })}
      done={done}
      variant={isDue ? 'primary' : 'secondary'}
      perform={perform}
      onDone={() => {}}
    />
  );
}
