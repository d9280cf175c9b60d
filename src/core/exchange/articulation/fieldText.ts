import type { FieldText } from '../../../i18n/en/postMortemSectionsMessages.ts';
import type { ClauseField, ClauseSection } from '../../articulation/types.ts';
import type { ArticulationWords } from '../articulationWords.ts';

/** What a field of a clause is called in its section. */
export function fieldText(
  { fields, texts }: Pick<ArticulationWords, 'fields' | 'texts'>,
  section: ClauseSection,
  field: ClauseField,
): FieldText {
  if (field === 'text') return texts[section];
  if (field === 'partyId') return section === 'resource' ? fields.resourceParty : fields.aimParty;
  return fields[field];
}
