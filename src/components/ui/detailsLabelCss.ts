import { t } from '../../theme/t.ts';

/** The mark of a `DetailsLabel`, and the place that it takes; the rest is its widget's. */
export const detailsLabelCss = `
:where(summary:has(> [data-icon='chevron']:first-child)) { display: flex; align-items: baseline; gap: 0.375em; inline-size: fit-content; list-style: none; cursor: pointer; }
:where(summary)::-webkit-details-marker { display: none; }
:where(summary > [data-icon='chevron']:first-child) { flex: none; inline-size: 0.75em; block-size: 0.75em; rotate: -90deg; transition: rotate ${t('duration')}; }
:where(summary:dir(rtl) > [data-icon='chevron']:first-child) { rotate: 90deg; }
:where(details[open] > summary > [data-icon='chevron']:first-child) { rotate: 0deg; }
`;
