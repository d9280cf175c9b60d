'use client';
import { clauseFields } from '../../../core/articulation/clauseFields.ts';
import {
  type ClauseField,
  type StoredClause,
  situationAspects,
} from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { Choices } from '../../document/Choices.tsx';
import { DayField } from '../../document/DayField.tsx';
import { SelectBox } from '../../document/SelectBox.tsx';
import { TextBox } from '../../document/TextBox.tsx';
import { fieldText } from './fieldWords.ts';
import { isLine } from './isLine.ts';

interface ClauseFieldsProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly clause: StoredClause;
  readonly readOnly: boolean;
  /** Teaches while a clause is new; later it would be said hundreds of times. */
  readonly isNew: boolean;
}

/** What a clause says besides its text. Who does what stands in the table under the list. */
export function ClauseFields(props: ClauseFieldsProps) {
  const { clause, readOnly } = props;
  if (clause.section === 'responsibility') return null;
  const fields = clauseFields[clause.section].filter(
    (field) => field !== 'text' && (!readOnly || clause[field]),
  );
  if (fields.length === 0) return null;
  return (
    <div data-part="fields">
      {fields.map((field) => (
        <ClauseFieldBox key={field} {...props} field={field} />
      ))}
    </div>
  );
}

function ClauseFieldBox({
  host,
  id,
  clause,
  readOnly,
  isNew,
  field,
}: ClauseFieldsProps & { readonly field: ClauseField }) {
  const { messages, parties } = host;
  const { label, hint } = fieldText(messages, clause.section, field);
  const place = { host, path: ['clauses', id, field], label, readOnly };
  const help = isNew ? hint : undefined;
  switch (field) {
    case 'aspect':
      return (
        <Choices
          {...place}
          options={situationAspects.map((value) => ({ value, label: messages.aspects[value] }))}
          value={clause.aspect ?? ''}
          inline
        />
      );
    case 'by':
      return <DayField {...place} hint={help} value={clause.by ?? ''} />;
    case 'partyId':
      return (
        <SelectBox
          {...place}
          hint={help}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          value={clause.partyId ?? ''}
        />
      );
    default:
      return <TextBox {...place} hint={help} line={isLine(field)} rows={1} />;
  }
}
