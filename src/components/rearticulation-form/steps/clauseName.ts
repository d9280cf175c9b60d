import { shortened } from '../../../core/shortened.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';

type Words = Pick<RearticulationHost, 'shownText' | 'messages' | 'formats'>;

/** A short name of a clause: how it begins, else its place in its section. */
export function clauseName({ shownText, messages, formats }: Words, text: string, place: number) {
  return messages.clauseName({ text: shortened(text, shownText), place }, formats);
}
