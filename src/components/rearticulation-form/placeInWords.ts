import { type ClauseField, clauseSections } from '../../core/articulation/types.ts';
import { own } from '../../core/own.ts';
import type { RearticulationHost } from '../../hooks/articulation/rearticulationHost.ts';
import { responsibilityParts } from '../../hooks/articulation/responsibilityParts.ts';
import type { PlaceInWords } from '../document/UnsettledChoice.tsx';
import { clauseName } from './steps/clauseName.ts';
import { fieldText, fieldWords } from './steps/fieldWords.ts';

/** In the table of tasks, where one control is for several of them. */
const inTable: readonly string[] = [...responsibilityParts, 'ended'];

/** What a place of the document is called, and what stands there; `null`: it is a whole entry. */
export function placeInWords(
  host: RearticulationHost,
  [part = '', id = '', field]: readonly string[],
): PlaceInWords | null {
  const { messages, document, partyName, shownText, formats } = host;
  const { fields, triggers, dispositions } = messages;
  const asText = (value: unknown) => (typeof value === 'string' ? shownText(value) : '');
  switch (part) {
    case 'trigger':
      return { name: fields.trigger.label, say: (value) => wordsFor(triggers, value) };
    case 'effectiveFrom':
    case 'reviewBy':
      return {
        name: fields[part].label,
        say: (day) => (typeof day === 'string' && day !== '' ? formats.date(day, 'full') : ''),
      };
    case 'title':
    case 'triggerNote':
      return { name: fields[part].label, say: asText };
    case 'reasons':
      return { name: of(fields.changeReason.label, id), say: asText };
    case 'clauses':
      return field === undefined ? null : clausePlace(field as ClauseField);
    case 'people':
      return field === 'partyId'
        ? { name: fields.personParty.label, say: (value) => partyName(String(value ?? '')) }
        : null;
    case 'commitments':
      return field === 'kind'
        ? { name: fields.disposition.label, say: (value) => wordsFor(dispositions, value) }
        : null;
    default:
      return null;
  }

  function of(label: string, clauseId: string): string {
    const clause = clauseName(host, asText(document.valueAt(['clauses', clauseId, 'text'])), 0);
    return messages.partOf({ who: label, clause });
  }
  function clausePlace(field: ClauseField): PlaceInWords | null {
    const section = document.valueAt(['clauses', id, 'section']);
    const known = clauseSections.find((one) => one === section);
    if (!known) return null;
    return {
      name: of(fieldText(messages, known, field).label, id),
      say: (value) => fieldWords(host, field, value),
      hasNoField: inTable.includes(field),
    };
  }
}

function wordsFor(words: object, value: unknown): string {
  const name = own(own(words, String(value)), 'name');
  return typeof name === 'string' ? name : '';
}
