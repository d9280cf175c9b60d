import { own } from '../../core/own.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { sectionOfPath } from '../../hooks/postMortem/sectionOfPath.ts';
import { entryNumber } from '../document/entryNumber.ts';

type Words = Pick<PostMortemHost, 'messages' | 'formats'> &
  Partial<Pick<PostMortemHost, 'parties'>>;

/** How the names begin that the fields of a list have for themselves. */
const beginnings: Readonly<Record<string, string>> = {
  timeline: 'fact',
  understanding: 'restatement',
  impact: 'trust',
  factors: 'factor',
  changes: 'change',
  recurrence: 'recurrence',
};

/**
 * Where something is that is known by its path alone, as one finds it on the page. `doc`: what is
 * shown of the document; `null`: nothing of it.
 */
export function issuePlace(words: Words, doc: PostMortem | null, place: string): string {
  const { messages, formats, parties = [] } = words;
  const path = place.split('.');
  const [part = ''] = path;
  const last = path.at(-1) ?? '';
  const section = sectionOfPath(doc ?? { template: { sections: [] } }, path);
  const outside = { template: messages.railLabel, history: messages.historyTitle };
  const label = (name: string) => own(own(messages.fields, name), 'label');
  const beginning = String(own(beginnings, part));
  const names = [
    section ? messages.sections[section].title : own(outside, part),
    parties.find(({ id }) => path.includes(id))?.name,
    ...path.slice(0, -1).map(label),
  ];
  const field =
    label(`${beginning}${last.charAt(0).toUpperCase()}${last.slice(1)}`) ??
    label(last === 'text' ? beginning : last);
  return messages.placeOnPage(
    {
      inside: names.filter(isText),
      nth: entryNumber(doc, path),
      field: isText(field) ? field : '',
    },
    formats,
  );
}

/** The same of a place in a file; `''`: it is not in the document that the file holds. */
export function filePlace(words: Words, place: string): string {
  const [file, ...path] = place.split('.');
  return file === 'postMortem' && path.length > 0 ? issuePlace(words, null, path.join('.')) : '';
}

const isText = (name: unknown): name is string => typeof name === 'string';
