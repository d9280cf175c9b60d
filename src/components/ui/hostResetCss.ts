import { underOwn } from './weight.ts';

/** What a drawing consists of; what stands inside a foreignObject is HTML again. */
const shape = 'g, path, circle, line, rect, text, defs, pattern, foreignObject';

/** What a page may say of a shape; `all` would take a browser 0.1 ms more for each that moves. */
const shapeReset = `
display: revert-layer;
opacity: revert-layer;
transform: revert-layer;
color: revert-layer;
fill: revert-layer;
stroke: revert-layer;
stroke-width: revert-layer;
margin: revert-layer;
padding: revert-layer;
font: revert-layer;
letter-spacing: revert-layer;
`;

/** What a page may put signs before and after: not what only groups, of which there is the most. */
const marked = `& :where(:not(div, span, svg, ${shape}))${underOwn}`;

/**
 * What a page says of elements as such (`p { … }`, `.content table td { … }`) ends at a widget's
 * edge; a rule that names a widget and its part does not. A widget in another has its own edge.
 *
 * Browsers take some attributes (`hidden`, `lang`, `fill`) for rules of the page, and `revert` takes
 * these back too; `revert-layer` leaves them, and with them what a page says within a layer.
 */
export const hostResetCss = `
& :where(:not([data-troth], [lang], [hidden], svg, ${shape}))${underOwn} { all: revert; }
:where(&)${underOwn}, & :where(:is([lang], [hidden], svg):not([data-troth]))${underOwn} { all: revert-layer; }
& :where(${shape})${underOwn} { ${shapeReset} }
${marked}::before, ${marked}::after { content: none; }
`;
