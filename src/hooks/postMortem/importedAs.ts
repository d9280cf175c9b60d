import { settlePostMortem } from '../../core/postmortem/settlePostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import { accept, type Result } from '../../core/result.ts';
import { askAboutImport } from '../document/askAboutImport.ts';
import { mergeImport } from './mergeImport.ts';
import type { UsePostMortemOptions } from './UsePostMortemOptions.ts';

/**
 * What a document from a file is to become here, or why it cannot be taken over. `present`: what is
 * open; `null`: nothing yet.
 */
export function importedAs(
  found: PostMortem,
  present: PostMortem | null,
  checkImport: UsePostMortemOptions['checkImport'],
): Result<PostMortem> {
  // Altered after it was signed, it is not agreed, whatever the file says.
  const here = () => accept(settlePostMortem(present ? mergeImport(present, found) : found));
  return askAboutImport(found, checkImport, here);
}
