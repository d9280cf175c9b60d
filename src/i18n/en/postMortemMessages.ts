import type { DocumentMessages } from './documentMessages.ts';
import type { PostMortemActsMessages } from './postMortemActsMessages.ts';
import type { PostMortemDetailsMessages } from './postMortemDetailsMessages.ts';
import type { PostMortemFilesMessages } from './postMortemFilesMessages.ts';
import type { PostMortemGapsMessages } from './postMortemGapsMessages.ts';
import type { PostMortemPageMessages } from './postMortemPageMessages.ts';
import type { PostMortemPartsMessages } from './postMortemPartsMessages.ts';
import type { PostMortemSectionsMessages } from './postMortemSectionsMessages.ts';
import type { PostMortemTermsMessages } from './postMortemTermsMessages.ts';

/** Words of a post-mortem: what can be chosen, its sections, its verbs, what is missing, its page. */
export interface PostMortemMessages
  extends DocumentMessages,
    PostMortemTermsMessages,
    PostMortemSectionsMessages,
    PostMortemActsMessages,
    PostMortemGapsMessages,
    PostMortemPageMessages,
    PostMortemPartsMessages,
    PostMortemDetailsMessages,
    PostMortemFilesMessages {}
