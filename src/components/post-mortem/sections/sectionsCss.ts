import { accountsCss } from './accountsCss.ts';
import { agreementCss } from './agreementCss.ts';
import { impactCss } from './impactCss.ts';
import { timelineCss } from './timelineCss.ts';

/** What sections need beyond fields and lists. */
export const sectionsCss = `
${timelineCss}
${accountsCss}
${impactCss}
${agreementCss}
`;
