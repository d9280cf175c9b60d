import { t } from '../../theme/t.ts';

/** A button that reads as a link in a line of text, whatever a host says of its own buttons. */
export const linkCss = `
appearance: none;
display: inline;
min-block-size: 1.5em;
margin: 0;
padding: 0;
border: 0;
background: none;
color: ${t('accent')};
font: inherit;
line-height: inherit;
text-align: inherit;
text-decoration: underline;
text-underline-offset: 0.2em;
cursor: pointer;
`;
