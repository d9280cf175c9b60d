// The weight of four elements: more than a host's `main ul li a`, less than any class or attribute.
const overBareRules = ':not(x-x):not(x-x):not(x-x):not(x-x)';

/**
 * Bare element rules of a host (`p { … }`, `table td { … }`) say nothing inside a widget; a rule
 * that names a class, a part or an id still does. Drawings are left out: `revert` would take their
 * attributes, such as `fill` and `x`, for such rules too.
 */
export const hostResetCss = `
:where(&)${overBareRules}, :where(& *:not(svg, svg *))${overBareRules} { all: revert; }
:where(& svg)${overBareRules} {
  display: inline;
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  vertical-align: baseline;
}
`;
