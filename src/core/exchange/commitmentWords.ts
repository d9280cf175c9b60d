import type { CommitmentState } from '../commitments/types.ts';

/** The words of commitments as a document. */
export interface CommitmentWords {
  readonly heading: string;
  readonly none: string;
  readonly performer: string;
  readonly requester: string;
  readonly state: string;
  readonly due: string;
  readonly noDue: string;
  /** Follows the day, when another one was promised at first. */
  readonly originally: (p: { readonly date: string }) => string;
  readonly deliverable: string;
  readonly conditions: string;
  readonly states: Readonly<Record<CommitmentState, string>>;
}

/** The words of `commitmentsMarkdown` where none are given. */
export const englishCommitmentWords: CommitmentWords = {
  heading: 'Commitments',
  none: 'There are no commitments.',
  performer: 'Who does it',
  requester: 'For whom',
  state: 'State',
  due: 'Due',
  noDue: 'not agreed yet',
  originally: ({ date }) => `(originally ${date})`,
  deliverable: 'What is delivered',
  conditions: 'Conditions of satisfaction',
  states: {
    draft: 'draft',
    requested: 'requested',
    offered: 'offered',
    countered: 'other terms proposed',
    promised: 'promised',
    reported: 'reported as done',
    satisfied: 'kept',
    declined: 'declined',
    withdrawn: 'withdrawn',
    lapsed: 'not answered in time',
    cancelled: 'released',
    reneged: 'taken back',
  },
};
