'use client';
interface TrustTrackProps {
  /** From 0 to 100. */
  readonly index: number;
  readonly change: number | null;
}

const WIDTH = 100;

/** Where a score stands between 0 and 100, and where it stood. The words beside it say the same. */
export function TrustTrack({ index, change }: TrustTrackProps) {
  const before = change === null ? null : Math.min(WIDTH, Math.max(0, index - change));
  return (
    <svg
      data-part="track"
      viewBox={`-4 0 ${WIDTH + 8} 8`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      <line data-part="track-line" x1="0" x2={WIDTH} y1="4" y2="4" />
      {before !== null && <circle data-part="track-before" cx={before} cy="4" r="2.5" />}
      <circle data-part="track-now" cx={index} cy="4" r="3.5" />
    </svg>
  );
}
