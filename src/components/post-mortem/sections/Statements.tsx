'use client';
import type { ImpactScore, PostMortem } from '../../../core/postmortem/types.ts';
import type { Party } from '../../../core/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

interface StatementsProps {
  readonly host: PostMortemHost;
  readonly impact: PostMortem['impact'];
  /** Those whose statements the viewer may see. */
  readonly parties: readonly Party[];
}

/** What each side has said, as it stands: two statements make neither an average nor a total. */
export function Statements({ host, impact, parties }: StatementsProps) {
  const { messages, dimensions } = host;
  return (
    <div data-part="statements">
      <table>
        <caption>{messages.statementsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.dimension}</th>
            {parties.map((party) => (
              <th key={party.id} scope="col">
                {party.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {parties.map((party) => (
                <td key={party.id}>{inWords(impact[party.id]?.[id], host)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p data-part="soft">{messages.statementsNote}</p>
    </div>
  );
}

function inWords(score: ImpactScore | undefined, { messages, formats }: PostMortemHost): string {
  const { before = null, after = null } = score ?? {};
  if (before !== null && after !== null) return messages.trustChange({ before, after }, formats);
  if (before !== null) return messages.trustBeforeOnly({ before }, formats);
  return after === null ? messages.notRated : messages.trustAfterOnly({ after }, formats);
}
