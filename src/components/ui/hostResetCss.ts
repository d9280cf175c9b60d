import { underOwn } from './weight.ts';

/**
 * What a page says of elements as such (`p { … }`, `.content table td { … }`) ends at a widget's
 * edge; a rule that names a widget and its part does not. A widget in another has its own edge.
 * Drawings are left out: `revert` would take their attributes, such as `fill` and `x`, for such
 * rules too.
 */
export const hostResetCss = `
:where(&)${underOwn}, & :where(*:not([data-troth], svg, svg *))${underOwn} { all: revert; }
& :where(*:not(svg *))${underOwn}::before, & :where(*:not(svg *))${underOwn}::after { content: none; }
& :where(svg)${underOwn} {
  display: inline;
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  box-shadow: none;
  vertical-align: baseline;
}
`;
