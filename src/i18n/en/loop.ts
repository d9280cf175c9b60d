import type { RecordPlace } from '../../core/partnership/loop/recordPlace.ts';
import type { Formats } from '../formats.ts';

interface Count {
  readonly count: number;
}

interface Titled {
  readonly title: string;
}

/** How work passes from one workflow to the next, and back. */
export interface LoopMessages {
  readonly why: string;
  readonly cameOfIt: string;
  /** What a place is, before its title. */
  readonly places: Readonly<Record<RecordPlace['widget'], string>>;
  /** Nothing is known any more of what a link leads to. */
  readonly gone: string;
  readonly wave: (p: Titled) => string;

  readonly evidenceTitle: string;
  readonly evidenceNote: string;
  readonly noEvidence: string;
  readonly kept: (p: Count, f: Formats) => string;
  readonly keptLate: (p: Count, f: Formats) => string;
  readonly missed: (p: Count, f: Formats) => string;
  readonly open: (p: Count, f: Formats) => string;
  readonly more: (p: Count, f: Formats) => string;
  readonly postMortems: string;

  readonly startPostMortem: string;
  /** Where there are several partners. */
  readonly startPostMortemWith: (p: { readonly party: string }) => string;
  readonly startPostMortemWill: string;
  readonly continuePostMortem: string;
  readonly continuePostMortemWith: (p: { readonly party: string }) => string;
  readonly begun: string;

  readonly resetTitle: string;
  readonly reset: string;
  readonly resetWill: string;
  readonly continueReset: string;

  readonly requestsTitle: string;
  readonly requests: (p: Count, f: Formats) => string;
  readonly requestsWill: string;
  readonly requested: (p: Count, f: Formats) => string;

  readonly askAnew: string;
  readonly askAnewWill: string;

  readonly refused: string;
}

export const loop: LoopMessages = {
  why: 'Why this exists',
  cameOfIt: 'What came of it',
  places: {
    'trust-radar': 'Trust',
    'trust-survey': 'Survey',
    'commitment-tracker': 'Promise',
    'post-mortem': 'Post-mortem',
    'rearticulation-form': 'Re-articulation',
  },
  gone: 'It is not in this record any more.',
  wave: ({ title }) => `round of ${title}`,

  evidenceTitle: 'What bears on it',
  evidenceNote: 'Something to talk about, not a score.',
  noEvidence: 'No promise and no post-mortem has been linked to it yet.',
  kept: ({ count }, f) =>
    f.plural(count, { one: '1 promise kept', other: `${f.number(count)} promises kept` }),
  keptLate: ({ count }, f) =>
    f.plural(count, { one: '1 kept late', other: `${f.number(count)} kept late` }),
  missed: ({ count }, f) =>
    f.plural(count, { one: '1 missed', other: `${f.number(count)} missed` }),
  open: ({ count }, f) =>
    f.plural(count, { one: '1 still open', other: `${f.number(count)} still open` }),
  more: ({ count }, f) => f.plural(count, { one: '1 more', other: `${f.number(count)} more` }),
  postMortems: 'Post-mortems about it',

  startPostMortem: 'Start a post-mortem',
  startPostMortemWith: ({ party }) => `Start a post-mortem with ${party}`,
  startPostMortemWill:
    'Begins a draft that you can still throw away. The other side is asked once you share it.',
  continuePostMortem: 'Go on with the post-mortem',
  continuePostMortemWith: ({ party }) => `Go on with the post-mortem with ${party}`,
  begun: 'A draft has begun.',

  resetTitle: 'Reset expectations',
  reset: 'Write it anew together',
  resetWill:
    'Begins a re-articulation that already says what this post-mortem found. Nothing is agreed by it yet.',
  continueReset: 'Go on with the re-articulation',

  requestsTitle: 'New responsibilities',
  requests: ({ count }, f) =>
    f.plural(count, {
      one: 'Ask for a promise on 1 new responsibility',
      other: `Ask for promises on ${f.number(count)} new responsibilities`,
    }),
  requestsWill:
    'They become drafts of requests among your promises. You send them; the other side promises, or not.',
  requested: ({ count }, f) =>
    f.plural(count, {
      one: '1 draft of a request waits for you.',
      other: `${f.number(count)} drafts of requests wait for you.`,
    }),

  askAnew: 'Ask both sides anew',
  askAnewWill: 'A new round of the survey shows whether trust has moved since.',

  refused: 'That was not possible. Nothing has changed.',
};
