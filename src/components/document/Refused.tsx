'use client';

/** Why an act was refused, beside its button; always there, so that it is read out when it comes. */
export function Refused({ words }: { readonly words: string | null }) {
  return (
    <p role="alert" data-part="refusal">
      {words}
    </p>
  );
}
