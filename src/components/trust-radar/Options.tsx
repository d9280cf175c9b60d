'use client';
import { useState } from 'react';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import type { ExportFormat } from './exportRadar.ts';

interface OptionsProps {
  readonly radar: TrustRadarApi;
  readonly title: string;
}

/** What else to show, and the files the widget can make. */
export function Options({ radar, title }: OptionsProps) {
  const { state, actions, messages } = radar;
  const [failed, setFailed] = useState(false);
  const save = async (format: ExportFormat) => {
    setFailed(false);
    try {
      const { exportRadar } = await import('./exportRadar.ts');
      await exportRadar(format, radar, title);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <SegmentedControl
        label={messages.spreadLabel}
        labelVisible
        options={[
          { value: 'none', label: messages.spreadNone },
          { value: 'ad', label: messages.spreadAdOption },
          { value: 'sd', label: messages.spreadSdOption },
        ]}
        value={state.value.spread}
        onValueChange={actions.setSpread}
      />
      {state.hasPrevious && (
        <label>
          <input
            type="checkbox"
            checked={state.value.compareWaves}
            onChange={(event) => actions.setCompareWaves(event.target.checked)}
          />
          {messages.compareWaves}
        </label>
      )}
      {(['svg', 'png', 'csv'] as const).map((format) => (
        <button key={format} type="button" data-part="act" onClick={() => save(format)}>
          {{ svg: messages.exportSvg, png: messages.exportPng, csv: messages.exportCsv }[format]}
        </button>
      ))}
      <p role="alert">{failed && messages.exportFailed}</p>
    </>
  );
}
