import { type UseTrustRadarOptions, useTrustRadar } from '../../src/hooks/index.ts';

export function InWords(options: UseTrustRadarOptions) {
  const { state, getSeriesToggleProps } = useTrustRadar(options);
  return (
    <section>
      {state.series.map(({ id, label }) => (
        <button key={id} {...getSeriesToggleProps(id)}>
          {label}
        </button>
      ))}
      {state.description.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
