'use client';
import { responsibilityParts } from '../../../hooks/articulation/responsibilityParts.ts';
import type { ArticulationMessages } from '../../../i18n/en/articulationMessages.ts';

/** What the parts in a responsibility mean, each with the letter that stands for it. */
export function PartLegend({ messages }: { readonly messages: ArticulationMessages }) {
  return (
    <dl data-part="matrix-legend">
      {responsibilityParts.map((part) => {
        const { name, letter, means } = messages.parts[part];
        return (
          <div key={part}>
            <dt>{messages.partWithLetter({ part: name, letter })}</dt>
            <dd>{means}</dd>
          </div>
        );
      })}
    </dl>
  );
}
