'use client';
import { useId, useState } from 'react';
import { isWholeChange } from '../../../core/postmortem/isWholeChange.ts';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { Button } from '../../ui/Button.tsx';

interface HandOverProps {
  readonly host: PostMortemHost;
  readonly doc: PostMortem;
}

const shownFrom = ['in_review', 'agreed', 'agreed_with_differences', 'closed'];
const agreed = ['agreed', 'agreed_with_differences'];

/** How agreed changes become promises: as drafts that wait for the promise of their own side. */
export function HandOver({ host, doc }: HandOverProps) {
  const { messages, formats } = host;
  const id = useId();
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);
  const changes = Object.values(doc.changes);
  const count = changes.filter((change) => isWholeChange(change, doc.partyIds)).length;
  if (changes.length === 0 || !shownFrom.includes(doc.stage)) return null;
  const mayHandOver = agreed.includes(doc.stage) && host.mayEdit(doc, ['changes']);
  const handOver = async () => {
    setBusy(true);
    setWords(messages.handingOver);
    const handed = await host.handOverChanges(doc);
    setBusy(false);
    if (handed === null) setWords(messages.handOverNowhere);
    else if (!handed.ok) setWords(host.refusalWords(handed.error));
    else setWords(messages.handedOver({ count: handed.value }, formats));
  };
  return (
    <section data-part="hand-over" aria-labelledby={`${id}-title`}>
      <p data-part="label" id={`${id}-title`}>
        {messages.handOverTitle}
      </p>
      <p>{messages.wholeChanges({ count, total: changes.length }, formats)}</p>
      <p data-part="soft" id={`${id}-means`}>
        {messages.handOverMeans} {doc.stage === 'in_review' && messages.handOverLater}
      </p>
      {mayHandOver && count > 0 && (
        <div data-part="buttons">
          <Button aria-describedby={`${id}-means`} busy={isBusy} onClick={handOver}>
            {messages.handOver({ count }, formats)}
          </Button>
        </div>
      )}
      <p data-part="soft" role="status">
        {words}
      </p>
    </section>
  );
}
