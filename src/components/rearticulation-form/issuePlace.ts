import {
  type Articulation,
  type ClauseField,
  clauseSections,
} from '../../core/articulation/types.ts';
import { own, valueAt } from '../../core/own.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import { stepOfPath } from '../../hooks/articulation/stepOfPath.ts';
import { entryNumber } from '../document/entryNumber.ts';
import { fieldText } from './steps/fieldWords.ts';

type Words = Pick<RearticulationHost, 'messages' | 'formats'>;

/** By which words a field goes that is not kept under their name. */
const fieldNames: Readonly<Record<string, string>> = {
  'people.name': 'personName',
  'people.role': 'personRole',
  'people.partyId': 'personParty',
  'commitments.kind': 'disposition',
  'commitments.note': 'dispositionNote',
  'echoes.text': 'echo',
  'signatures.name': 'signerName',
  'signatures.role': 'signerRole',
};

const nothing: Pick<Articulation, 'clauses'> = { clauses: {} };

/**
 * Where something is that is known by its path alone, as one finds it on the page. `doc`: what is
 * shown of the document; `null`: nothing of it.
 */
export function issuePlace(words: Words, doc: Articulation | null, place: string): string {
  const { messages, formats } = words;
  const path = place.split('.');
  const [part = '', id = ''] = path;
  const last = path.at(-1) ?? '';
  const step = stepOfPath(doc ?? nothing, path) ?? '';
  const title = own(own({ ...messages.sections, ...messages.steps }, step), 'title');
  const section = clauseSections.find(
    (one) => part === 'clauses' && one === valueAt(doc, [part, id, 'section']),
  );
  const field = section
    ? own(fieldText(messages, section, last as ClauseField), 'label')
    : own(own(messages.fields, fieldNames[`${part}.${last}`] ?? last), 'label');
  // The clauses of all sections are one list; each section counts its own.
  const isListed = (entry: unknown) => !section || own(entry, 'section') === section;
  return messages.placeOnPage(
    {
      inside: typeof title === 'string' ? [title] : [],
      nth: part === 'clauses' && !section ? 0 : entryNumber(doc, path, isListed),
      field: typeof field === 'string' ? field : '',
    },
    formats,
  );
}

/** The same of a place in a file; `''`: it is not in the document that the file holds. */
export function filePlace(words: Words, place: string): string {
  const [file, ...path] = place.split('.');
  return file === 'articulation' && path.length > 0 ? issuePlace(words, null, path.join('.')) : '';
}
