'use client';
interface TrustTrackProps {
  /** From 0 to 100. */
  readonly index: number;
  readonly change: number | null;
}

/** Where a score stands between 0 and 100, and where it stood. The words beside it say the same. */
export function TrustTrack({ index, change }: TrustTrackProps) {
  const before = change === null ? null : Math.min(100, Math.max(0, index - change));
  const now = `${index}%`;
  return (
    <svg data-part="track" width="100%" height="1em" aria-hidden="true" focusable="false">
      <line data-part="track-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {before !== null && (
        <>
          <line data-part="track-way" x1={`${before}%`} x2={now} y1="50%" y2="50%" />
          <circle data-part="track-before" cx={`${before}%`} cy="50%" r="0.25em" />
        </>
      )}
      <circle data-part="track-now" cx={now} cy="50%" r="0.34em" />
    </svg>
  );
}
