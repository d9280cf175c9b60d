import type { PostMortemScenario } from '../../suites/suite.mjs';
import type { Contestant, FormKind } from '../forms/contestant.ts';
import { formPage } from '../forms/formPage.ts';
import { type FormData, makeForm, typedName } from './formData.ts';
import { plainGroups } from './plainFields.ts';

/** The post-mortem as a form. */
export const kind: FormKind<FormData> = {
  groups: plainGroups,
  typed: `texts.${typedName}`,
  typedText: ({ texts }) => texts[typedName] ?? '',
};

/** Puts a contestant into this page, ready for the driver. */
export function enter(contestant: Contestant<FormData>): void {
  window.bench = formPage<FormData, PostMortemScenario>(kind, makeForm, contestant);
}
