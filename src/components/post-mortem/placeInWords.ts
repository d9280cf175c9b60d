import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import type { PlaceInWords } from '../document/UnsettledChoice.tsx';

/** What a place is called that is in no section; `null`: its section says enough. */
export function placeInWords(
  { messages, shownText }: PostMortemHost,
  [part]: readonly string[],
): PlaceInWords | null {
  if (part !== 'title') return null;
  return {
    name: messages.fields.title.label,
    say: (title) => (typeof title === 'string' ? shownText(title) : ''),
  };
}
