import type { PostMortemMessages } from '../en/postMortemMessages.ts';
import { documentWords } from './documentWords.ts';
import { postMortemActs } from './postMortemActs.ts';
import { postMortemDetails } from './postMortemDetails.ts';
import { postMortemFiles } from './postMortemFiles.ts';
import { postMortemGaps } from './postMortemGaps.ts';
import { postMortemPage } from './postMortemPage.ts';
import { postMortemParts } from './postMortemParts.ts';
import { postMortemSections } from './postMortemSections.ts';
import { postMortemTerms } from './postMortemTerms.ts';

export const postMortem: PostMortemMessages = {
  ...documentWords,
  ...postMortemTerms,
  ...postMortemSections,
  ...postMortemActs,
  ...postMortemGaps,
  ...postMortemPage,
  ...postMortemParts,
  ...postMortemDetails,
  ...postMortemFiles,
};
