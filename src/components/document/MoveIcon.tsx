'use client';

/** An arrow up or down, beside no words: its button is named. */
export function MoveIcon({ up = false }: { readonly up?: boolean | undefined }) {
  return (
    <svg
      data-part="icon"
      data-icon="move"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={up ? 'M8 13V3.5M4 7l4-4 4 4' : 'M8 3v9.5M4 9l4 4 4-4'} />
    </svg>
  );
}
