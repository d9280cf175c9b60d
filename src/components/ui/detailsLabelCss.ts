import { t } from '../../theme/t.ts';

/** The mark of a `DetailsLabel`, and the place that it takes; the rest is its widget's. */
export const detailsLabelCss = `
:where(summary:has(> [data-icon='chevron']:first-child)) { display: inline-flex; align-items: baseline; gap: 0.375em; list-style: none; cursor: pointer; }
:where(summary)::-webkit-details-marker { display: none; }
:where(summary > [data-icon='chevron']:first-child) { flex: none; position: relative; inset-block-start: 0.1em; inline-size: 0.75em; block-size: 0.75em; rotate: -90deg; transition: rotate ${t('duration')}; }
:where(summary:dir(rtl) > [data-icon='chevron']:first-child) { rotate: 90deg; }
:where(details[open] > summary > [data-icon='chevron']:first-child) { rotate: 0deg; }
`;
