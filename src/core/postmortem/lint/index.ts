export { lintLanguage, lintLocales } from './lintLanguage.ts';
export { type Hint, type HintCategory, hintCategories } from './types.ts';
