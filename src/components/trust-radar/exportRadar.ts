import { safeFileName } from '../../core/exchange/safeFileName.ts';
import type { Scene } from '../../core/exchange/scene.ts';
import { sceneToSvg } from '../../core/exchange/sceneToSvg.ts';
import { trustCsv } from '../../core/exchange/trustCsv.ts';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { download } from '../ui/download.ts';
import { paintScene } from './paintScene.ts';
import { radarScene } from './radarScene.ts';

export type ExportFormat = 'svg' | 'png' | 'csv';

/** Makes the file and hands it to the browser as a download; rejects when that is impossible. */
export async function exportRadar(
  format: ExportFormat,
  radar: TrustRadarApi,
  title: string,
): Promise<void> {
  const name = safeFileName(title, format, radar.messages.fileName);
  if (format === 'csv') {
    // The mark tells spreadsheets that the text is UTF-8.
    download(
      new Blob(
        [`\ufeff${trustCsv(radar.state.shown, radar.state.dimensions, radar.state.parties)}`],
        { type: 'text/csv;charset=utf-8' },
      ),
      name,
    );
    return;
  }
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  const scene = radarScene(radar, title, (text, { size, weight }) => {
    context.font = `${weight} ${size}px system-ui, sans-serif`;
    return context.measureText(text).width;
  });
  const file =
    format === 'svg'
      ? new Blob([sceneToSvg(scene)], { type: 'image/svg+xml' })
      : await paint(canvas, context, scene);
  download(file, name);
}

/** At twice the size, so that it stays sharp on paper and on dense screens. */
function paint(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  scene: Scene,
): Promise<Blob> {
  const zoom = 2;
  canvas.width = scene.width * zoom;
  canvas.height = scene.height * zoom;
  context.scale(zoom, zoom);
  paintScene(context, scene);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came back.'))));
  });
}
