import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemViewer } from './UsePostMortemOptions.ts';

/** Whether somebody leads the talk: a person of one side can, too, where the document names them. */
export function leadsTalk({ frame }: PostMortem, viewer: PostMortemViewer | null): boolean {
  if (viewer?.role === 'facilitator') return true;
  const { facilitation, facilitator } = frame;
  return facilitation === 'party' && facilitator !== '' && facilitator === viewer?.personId;
}
