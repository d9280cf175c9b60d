import { clausesCss } from './clausesCss.ts';
import { matrixCss } from './matrixCss.ts';
import { redlineCss } from './redlineCss.ts';
import { signOffCss } from './signOffCss.ts';

/** What the steps need beyond fields and lists. */
export const stepsCss = `
${clausesCss}
${matrixCss}
${redlineCss}
${signOffCss}
`;
