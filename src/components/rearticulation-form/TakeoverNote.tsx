'use client';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import { Refused } from '../document/Refused.tsx';
import { Button } from '../ui/Button.tsx';

interface TakeoverNoteProps {
  readonly host: RearticulationHost;
  /** It was taken after all: what was pressed goes. */
  readonly onDone: () => void;
}

/** Whether the page around has taken over what came into force; if it failed, the way to try again. */
export function TakeoverNote({ host, onDone }: TakeoverNoteProps) {
  const { messages, takeover, others } = host;
  const retry = async () => {
    if (!(await takeover.retry())) return;
    host.announce?.(messages.done.activate({ others }));
    onDone();
  };
  return (
    <>
      <p role="status" data-part="soft">
        {takeover.state === 'underway' && messages.takingOver}
      </p>
      <Refused words={takeover.state === 'failed' ? messages.takeoverFailed : null} />
      {takeover.state === 'failed' && <Button onClick={retry}>{messages.takeoverAgain}</Button>}
    </>
  );
}
