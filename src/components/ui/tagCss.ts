import { t } from '../../theme/t.ts';

/** The look of a tag, as declarations for the tag itself; tones by `data-tone`. */
export const tagCss = `
display: inline-flex;
align-items: center;
gap: 0.375em;
max-inline-size: 100%;
margin: 0;
padding: 0.125em 0.5em;
border: ${t('line')} solid transparent;
border-radius: ${t('radius')};
background: ${t('sunken')};
color: ${t('ink-soft')};
font: inherit;
font-size: ${t('text-small')};
line-height: 1.4;
overflow-wrap: anywhere;
&:where([data-tone='accent']) { color: ${t('accent')}; }
&:where([data-tone='danger']) { color: ${t('danger')}; }
`;
