'use client';
import { memo } from 'react';
import { labelBox, percentX, percentY, RIM } from './plot.ts';

interface AxisLabelProps {
  readonly label: string;
  readonly angle: number;
  readonly active: boolean;
  readonly note: string | null;
}

/** A dimension's name at the rim, wrapped by the browser. In small boxes CSS shows its number. */
export const AxisLabel = memo(function AxisLabel({ label, angle, active, note }: AxisLabelProps) {
  const { x, y, width, height, align, valign } = labelBox(angle);
  return (
    <foreignObject x={x} y={y} width={width} height={height} data-part="label-box">
      <div
        data-part="label"
        data-align={align}
        data-valign={valign}
        data-state={active ? 'active' : undefined}
      >
        {label}
        {note && <small>{note}</small>}
      </div>
    </foreignObject>
  );
});

interface AxisNumberProps {
  readonly number: string;
  readonly angle: number;
  readonly active: boolean;
}

/** Stands for a dimension's name where there are many: the names are listed under the drawing. */
export const AxisNumber = memo(function AxisNumber({ number, angle, active }: AxisNumberProps) {
  return (
    <text
      x={`${percentX(Math.sin(angle) * RIM)}%`}
      y={`${percentY(-Math.cos(angle) * RIM)}%`}
      dy="0.35em"
      data-part="axis-number"
      data-state={active ? 'active' : undefined}
    >
      {number}
    </text>
  );
});
