/**
 * Takes comments, indents and line ends out of the style templates (`*Css.ts`, `frame.ts`): they
 * are strings, which no minifier of a host's would touch.
 *
 * @returns {import('vite').Plugin}
 */
export function compactCss() {
  return {
    name: 'troth:compact-css',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/(Css|frame)\.ts$/.test(id)) return null;
      return { code: code.replace(/`[^`]*`/g, compact), map: null };
    },
  };
}

/** @param {string} css */
function compact(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([;{},])\n/g, '$1')
    .replace(/\s\}/g, '}')
    .replace(/`\n/, '`')
    .replace(/ \{ ?/g, '{')
    .replace(/ ([>~]) /g, '$1')
    .replace(/([:;,]) (?=\S)/g, '$1')
    .replace(/;\}/g, '}');
}
