import type { Scene } from '../../core/exchange/scene.ts';

/** Draws a scene on a canvas: works where a page's CSP lets no SVG be loaded as an image. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene): void {
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const mark of scene.marks) {
    if (mark.type === 'text') {
      context.font = `${mark.weight} ${mark.size}px system-ui, sans-serif`;
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      context.fillStyle = mark.fill;
      context.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    const path = new Path2D(mark.d);
    context.globalAlpha = mark.opacity ?? 1;
    if (mark.fill) {
      context.fillStyle = mark.fill;
      context.fill(path);
    }
    if (mark.stroke) {
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width ?? 1;
      context.setLineDash([...(mark.dash ?? [])]);
      context.stroke(path);
    }
    context.globalAlpha = 1;
  }
}
