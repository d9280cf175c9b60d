import type { Mark, Scene } from './scene.ts';

/**
 * A scene as a standalone SVG file. Text is escaped and cleared of characters that XML cannot
 * hold, so that no name can add an element, a handler or an entity.
 */
export function sceneToSvg({ width, height, background, title, marks }: Scene): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif">
<title>${xmlText(title)}</title>
<rect width="100%" height="100%" fill="${xmlText(background)}"/>
${marks.map(element).join('\n')}
</svg>
`;
}

function element(mark: Mark): string {
  if (mark.type === 'text') {
    const { x, y, size, weight, anchor, fill, text } = mark;
    return `<text${attributes({ x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill })}>${xmlText(text)}</text>`;
  }
  const { d, fill = 'none', stroke, width, dash, opacity } = mark;
  return `<path${attributes({ d, fill, stroke, 'stroke-width': width, 'stroke-dasharray': dash?.join(' '), opacity, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' })}/>`;
}

function attributes(values: Record<string, string | number | undefined>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) text += ` ${name}="${xmlText(String(value))}"`;
  }
  return text;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}
