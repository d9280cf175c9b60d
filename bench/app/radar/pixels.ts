/** What a canvas really shows. Slow: for the inspection outside the clock only. */
export function readPixels(canvas: HTMLCanvasElement): { hash: number; colours: Set<string> } {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('a canvas has no 2d context');
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const values = new Set<number>();
  let hash = 0;
  for (const pixel of new Uint32Array(data.buffer)) {
    hash = (Math.imul(hash, 31) + pixel) | 0;
    values.add(pixel);
  }
  return { hash, colours: new Set([...values].map(toHex)) };
}

/** From the bytes A B G R, as a little-endian machine reads them, to `#rrggbb`. */
function toHex(pixel: number): string {
  const part = (shift: number) => ((pixel >>> shift) & 0xff).toString(16).padStart(2, '0');
  return `#${part(0)}${part(8)}${part(16)}`;
}
