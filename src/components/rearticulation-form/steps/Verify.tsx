'use client';
import { useState } from 'react';
import { verdictOf } from '../../../core/articulation/signatureFault.ts';
import type { Articulation } from '../../../core/articulation/types.ts';
import {
  type Verification,
  verifyArticulation,
} from '../../../core/articulation/verifyArticulation.ts';
import { differingWords } from '../../../hooks/articulation/differingWords.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, InfoIcon, WarningIcon } from '../../ui/icons.tsx';

interface VerifyProps {
  readonly host: RearticulationHost;
  readonly doc: Articulation;
}

const icons = {
  unsigned: InfoIcon,
  as_signed: CheckIcon,
  changed: WarningIcon,
  unknown_method: InfoIcon,
} as const;

/** Checks, when asked to, whether the text is the one that was signed, and says what differs. */
export function Verify({ host, doc }: VerifyProps) {
  const { messages } = host;
  const [checked, setChecked] = useState<{ of: Articulation; result: Verification } | null>(null);
  // What was found holds for what was checked, and no other text.
  const result = checked?.of === doc ? checked.result : null;
  const wordsOf = (verdict: Verification['verdict']) => {
    const { name, means } = messages.verifyVerdicts[verdict];
    return messages.verifiedAs({ verdict: name, means });
  };
  const verify = () => {
    const found = verifyArticulation(doc);
    setChecked({ of: doc, result: found });
    const differing = differingWords(found, doc, host);
    const said = differing.length > 0 ? [messages.differingTitle, differing.join('; ')] : [];
    host.announce?.([wordsOf(verdictOf(doc, found)), ...said].join(' '));
  };
  const differing = result ? differingWords(result, doc, host) : [];
  const verdict = result && verdictOf(doc, result);
  const Icon = icons[verdict ?? 'unsigned'];
  return (
    <div data-part="verification" data-state={verdict ?? undefined}>
      <div data-part="buttons">
        <Button onClick={verify}>{messages.verify}</Button>
      </div>
      {verdict && (
        <p data-part="state-line">
          <Icon />
          <span>{wordsOf(verdict)}</span>
        </p>
      )}
      {differing.length > 0 && (
        <div>
          <p data-part="label">{messages.differingTitle}</p>
          <ul data-part="missing">
            {differing.map((words) => (
              <li key={words} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
