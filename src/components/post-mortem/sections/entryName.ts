import { shortened } from '../../../core/shortened.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

type Words = Pick<PostMortemHost, 'shownText' | 'messages' | 'formats'>;

/** A short name of an entry of a list: what it says, else its number. */
export function entryName(host: Words, text: string, number: number): string {
  return shortened(text, host.shownText) || host.messages.entryNumber({ number }, host.formats);
}
