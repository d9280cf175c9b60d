import { usePartnershipOverview } from '../../src/hooks/index.ts';

/** One line in the head of every page: how much waits for me, and what is next. */
export function WaitingForMe() {
  const { state, go, messages, formats } = usePartnershipOverview();
  const [next] = state.awaited;
  if (!next) return <p>{messages.nothingAwaits}</p>;
  return (
    <p>
      {messages.awaitsYou}: {formats.number(state.awaited.length)}.{' '}
      <button type="button" onClick={() => go?.(next.place)}>
        {messages.acts[next.act]}
      </button>
    </p>
  );
}
