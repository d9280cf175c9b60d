'use client';
import type { SectionStatus } from '../../hooks/document/documentUi.ts';

/** Where a section stands as a shape: the words beside it say the same. */
export function SectionMark({ status }: { readonly status: SectionStatus }) {
  return (
    <svg
      data-part="section-mark"
      data-state={status}
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
    >
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {status === 'begun' && <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />}
      {status === 'waiting' && (
        <path
          d="M8 4.5V8l2.25 1.75"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      )}
      {status === 'done' && (
        <path
          d="m5 8.25 2.1 2.1L11 6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
