import type { RearticulationScenario } from '../../suites/suite.mjs';
import type { Contestant, FormKind } from '../forms/contestant.ts';
import { formPage } from '../forms/formPage.ts';
import { plainGroups } from './plainFields.ts';
import { makeRearticulation, type RearticulationData, typedClause } from './rearticulationData.ts';
import { type Comparer, redlinePage } from './redlinePage.ts';

/** The re-articulation as a form. */
export const kind: FormKind<RearticulationData> = {
  groups: plainGroups,
  typed: `clauses.${typedClause}.text`,
  typedText: ({ clauses }) => clauses[typedClause]?.text ?? '',
};

/** Puts a contestant into this page, ready for the driver: what is typed into, what compares. */
export function enter(form: Contestant<RearticulationData>, comparer?: Comparer): void {
  const typing = formPage<RearticulationData, RearticulationScenario>(
    kind,
    makeRearticulation,
    form,
  );
  window.bench = comparer ? { ...typing, ...redlinePage(comparer) } : typing;
}

/** One that has nothing to type into. */
export function enterComparer(comparer: Comparer): void {
  window.bench = redlinePage(comparer);
}
