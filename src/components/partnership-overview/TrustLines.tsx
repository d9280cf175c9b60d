'use client';
import type { TrustGlance } from '../../core/partnership/loop/trustGlance.ts';
import { type OverviewPartProps, Part } from './Part.tsx';
import { TrustTrack } from './TrustTrack.tsx';
import { Way } from './Way.tsx';

/** How the partners see each other, one line a view. */
export function TrustLines({ overview, level }: OverviewPartProps) {
  const { state, messages } = overview;
  return (
    <Part name="trust" title={messages.trust} level={level}>
      {state.trust.length === 0 ? (
        <p data-part="soft">{messages.noTrust}</p>
      ) : (
        <>
          <ul>
            {state.trust.map((glance) => (
              <TrustLine key={glance.series.id} glance={glance} overview={overview} />
            ))}
          </ul>
          {overview.go && (
            <p>
              <Way overview={overview} place={{ widget: 'trust-radar' }}>
                {messages.openRadar}
              </Way>
            </p>
          )}
        </>
      )}
    </Part>
  );
}

interface TrustLineProps {
  readonly glance: TrustGlance;
  readonly overview: OverviewPartProps['overview'];
}

function TrustLine({ glance, overview }: TrustLineProps) {
  const { messages, formats, waveName } = overview;
  const { series, change } = glance;
  const { index, withheld } = series.overall;
  const facts = messages.facts({ n: series.n, wave: waveName(series.wave) }, formats);
  return (
    <li data-part="trust-line" data-state={index === null ? 'withheld' : 'known'}>
      <span data-part="trust-names">{viewInWords(glance, overview)}</span>
      {index === null ? (
        <span data-part="soft">{withheld ? messages.withheld[withheld] : messages.noTrust}</span>
      ) : (
        <>
          <span data-part="trust-index">
            {messages.outOf({ index: Math.round(index) }, formats)}
          </span>
          <TrustTrack index={index} change={change} />
        </>
      )}
      <span data-part="soft">
        {facts}
        {change !== null && ` · ${messages.change({ change: Math.round(change) }, formats)}`}
      </span>
    </li>
  );
}

/** Whose view of whom, from where the viewer stands. */
function viewInWords({ rater, target }: TrustGlance, overview: TrustLineProps['overview']): string {
  const { state, messages, nameOf } = overview;
  const own = state.isSide ? state.viewer?.partyId : undefined;
  if (rater === own) return messages.youSee({ target: nameOf(target) });
  if (target === own) return messages.seesYou({ rater: nameOf(rater) });
  return messages.sees({ rater: nameOf(rater), target: nameOf(target) });
}
