import { underOwn } from './weight.ts';

/**
 * What a page says of elements as such (`p { … }`, `.content table td { … }`) ends at a widget's
 * edge; a rule that names a widget and its part does not. A widget in another has its own edge.
 *
 * Browsers take some attributes (`hidden`, `lang`, `fill`) for rules of the page, and `revert` takes
 * these back too; `revert-layer` leaves them, and with them what a page says within a layer.
 */
export const hostResetCss = `
& :where(*:not([data-troth], [lang], [hidden], svg, svg *))${underOwn} { all: revert; }
:where(&)${underOwn}, & :where(:is([lang], [hidden], svg, svg *):not([data-troth]))${underOwn} { all: revert-layer; }
& :where(*:not(svg *))${underOwn}::before, & :where(*:not(svg *))${underOwn}::after { content: none; }
`;
