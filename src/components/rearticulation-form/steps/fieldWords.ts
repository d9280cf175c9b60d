import type {
  ClauseField,
  ClauseSection,
  SituationAspect,
} from '../../../core/articulation/types.ts';
import { isRecord } from '../../../core/isRecord.ts';
import { own } from '../../../core/own.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import type { ArticulationMessages } from '../../../i18n/en/articulationMessages.ts';
import type { FieldText } from '../../../i18n/en/postMortemSectionsMessages.ts';
import { clauseName } from './clauseName.ts';

/** What a field of a clause is called in its section. */
export function fieldText(
  { fields, texts }: ArticulationMessages,
  section: ClauseSection,
  field: ClauseField,
): FieldText {
  if (field === 'text') return texts[section];
  if (field === 'partyId') return section === 'aim' ? fields.aimParty : fields.resourceParty;
  return fields[field];
}

/** What stands in a field of a clause, in words; `''`: nothing. */
export function fieldWords(host: RearticulationHost, field: ClauseField, value: unknown): string {
  const { messages, formats } = host;
  if (field === 'ended') return value === true ? messages.endsNow : messages.goesOn;
  if (Array.isArray(value)) {
    return formats.list(value.map((id) => nameOf(host, String(id))).sort(formats.compare));
  }
  if (typeof value !== 'string' || value === '') return '';
  switch (field) {
    case 'aspect':
      return messages.aspects[value as SituationAspect];
    case 'by':
      return formats.date(value, 'full');
    case 'partyId':
    case 'accountable':
      return nameOf(host, value);
    case 'outcomeId':
      return outcomeText(host, value);
    default:
      return host.shownText(value);
  }
}

/** A party or somebody in the text, by the name that is shown; who is not known, by the id. */
function nameOf({ assignees }: RearticulationHost, id: string): string {
  return assignees.find((one) => one.id === id)?.name ?? id;
}

/** What an outcome says; one that is gone, by its id. */
function outcomeText({ document, shownText }: RearticulationHost, id: string): string {
  const text = document.valueAt(['clauses', id, 'text']);
  return typeof text === 'string' && text.trim() !== '' ? shownText(text) : id;
}

/** The outcomes of the text, for a choice among them. */
export function outcomesOf(host: RearticulationHost) {
  const clauses = host.document.valueAt(['clauses']);
  if (!isRecord(clauses)) return [];
  return Object.entries(clauses)
    .filter(([, clause]) => own(clause, 'section') === 'outcome')
    .map(([id, clause], i) => ({ id, name: clauseName(host, textIn(clause), i + 1) }));
}

function textIn(clause: unknown): string {
  const text = own(clause, 'text');
  return typeof text === 'string' ? text : '';
}
