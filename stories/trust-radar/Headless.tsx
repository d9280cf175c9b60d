import { type UseTrustRadarOptions, useTrustRadar } from '../../src/hooks/index.ts';

const dashes = ['', '8 4', '2 4', '12 4 2 4', '5 3 1 3 1 3'];

export function PlainRadar(options: UseTrustRadarOptions) {
  const radar = useTrustRadar(options);
  const { active, description, geometry, series, visible } = radar.state;
  const words = active
    ? radar.pointInWords(active.dimension, active.series)
    : description.join(' ');
  return (
    <figure style={{ margin: 0, maxInlineSize: '24em' }}>
      {series.map(({ id, label }) => (
        <button key={id} {...radar.getSeriesToggleProps(id)}>
          {label}
        </button>
      ))}
      <div {...radar.getPlotProps({ 'aria-label': 'How we see each other' })}>
        <svg viewBox="-104 -104 208 208" fill="none" stroke="currentColor" aria-hidden="true">
          <path d={geometry.gridPath + geometry.spokesPath} opacity="0.25" />
          {visible.map(({ id, dash }) => (
            <path
              key={id}
              d={geometry.series.find(({ seriesId }) => seriesId === id)?.outline}
              strokeDasharray={dashes[dash]}
              strokeWidth="2"
            />
          ))}
        </svg>
      </div>
      <figcaption aria-live="polite">{words}</figcaption>
    </figure>
  );
}
