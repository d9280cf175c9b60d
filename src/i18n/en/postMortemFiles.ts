import type { PostMortemFilesMessages } from './postMortemFilesMessages.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export const postMortemFiles: PostMortemFilesMessages = {
  fileName: 'post-mortem',
  importTitle: 'Read a post-mortem from a file',
  importReady: ({ title, stage }) => `“${title}” can be imported. It stands at: ${stage}.`,
  importOlder:
    'This file cannot take the place of what is kept here: not all that was done since is in it.',
  unreadable: ({ code }) => `This post-mortem cannot be opened: ${whyUnreadable(code)}.`,

  document: {
    stage: 'Where it stands',
    version: 'Version',
    between: 'Between',
    begun: 'Begun',
    begunBy: ({ when, party }) => `${when}, by ${party}`,
    whyClosed: 'Why it was closed',
    accountsClosed: 'Not open yet: each side reads the other only when both have submitted.',
    understood: ({ listener, when }) => `${listener} understood, on ${when}`,
    answered: ({ speaker }) => `${speaker} answered`,
    notAnswered: 'Not answered yet.',
    takenFurther: ({ who, when, step }) => `${who} took it further on ${when}: ${step}.`,
    dispute: ({ party }) => `${party} sees the event differently`,
    noChange: ({ reason }) => `Nothing changes here: ${reason}`,
    openTitle: 'What is still open',
    nothingOpen: 'Nothing is open.',
  },
};
