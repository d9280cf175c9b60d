'use client';
import type { PromiseHint, PromiseHintPlace } from '../../core/commitments/promiseHints.ts';
import type { ActsMessages } from '../../i18n/en/acts.ts';
import { InfoIcon } from '../ui/icons.tsx';

interface PromiseHintsProps {
  readonly hints: readonly PromiseHint[];
  readonly where: PromiseHintPlace;
  readonly messages: ActsMessages;
}

/** What would make the promise better, quietly under the field it is about. */
export function PromiseHints({ hints, where, messages }: PromiseHintsProps) {
  return hints
    .filter((hint) => hint.where === where)
    .map(({ code }) => (
      <p data-part="promise-hint" key={code}>
        <InfoIcon />
        <span>{messages.hints[code]}</span>
      </p>
    ));
}
