'use client';
import { CheckIcon, InfoIcon } from '../ui/icons.tsx';
import { SectionMark } from './SectionMark.tsx';

/** A signature in words. */
export interface SignatureWords {
  /** `agree`, or with something to add. */
  readonly stance: string;
  readonly stanceName: string;
  /** Who signed, and when. */
  readonly sentence: string;
  /** What the signer is there for; `''`: not said. */
  readonly role?: string | undefined;
  /** What is to be added; `''`: nothing. */
  readonly said: string;
  /** What was signed, in short. */
  readonly hash: string;
}

interface SignatureLineProps {
  readonly id: string;
  /** `null`: it is awaited. */
  readonly signature: SignatureWords | null;
  /** That it is awaited, in words. */
  readonly awaited: string;
}

/** Where a side stands: who signed when and how, or that its signature is awaited. */
export function SignatureLine({ id, signature, awaited }: SignatureLineProps) {
  if (!signature) {
    return (
      <li data-part="signature" data-state="awaited" id={id} tabIndex={-1}>
        <p data-part="state-line">
          <SectionMark status="waiting" />
          <span>{awaited}</span>
        </p>
      </li>
    );
  }
  const { stance, stanceName, sentence, role, said, hash } = signature;
  return (
    <li data-part="signature" data-state={stance} id={id} tabIndex={-1}>
      <p data-part="state-line">
        {stance === 'agree' ? <CheckIcon /> : <InfoIcon />}
        <strong data-part="label">{stanceName}</strong>
      </p>
      <p>{sentence}</p>
      {role && (
        <p data-part="soft" dir="auto">
          {role}
        </p>
      )}
      {said.trim() && (
        <blockquote data-part="quote" dir="auto">
          {said}
        </blockquote>
      )}
      <p data-part="soft">{hash}</p>
    </li>
  );
}
