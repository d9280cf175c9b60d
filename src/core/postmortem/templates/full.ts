import type { PostMortemTemplate } from '../templateTypes.ts';

/** The whole way: first alone, then together, to a signed agreement. About two hours of talk. */
export const full: PostMortemTemplate = {
  id: 'full',
  version: 1,
  sections: [
    { id: 'frame', minutes: 5 },
    { id: 'event', minutes: 5 },
    { id: 'timeline', minutes: 15 },
    { id: 'perspectives', minutes: 10 },
    { id: 'understanding', minutes: 20 },
    { id: 'impact', minutes: 10 },
    { id: 'factors', minutes: 15 },
    { id: 'repair', minutes: 10 },
    { id: 'changes', minutes: 15 },
    { id: 'selfCheck', minutes: 5 },
    { id: 'escalation', minutes: 5 },
    { id: 'recurrence', minutes: 5 },
    { id: 'signOff' },
  ],
};
