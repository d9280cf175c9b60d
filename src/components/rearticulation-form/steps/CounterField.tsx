'use client';
import {
  type ClauseField,
  type ClauseSection,
  type SituationAspect,
  situationAspects,
} from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { KeptArea } from '../../document/KeptArea.tsx';
import { RadioList } from '../../document/RadioList.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CounterChoice } from './CounterChoice.tsx';
import { CounterDay } from './CounterDay.tsx';
import { CounterPeople } from './CounterPeople.tsx';
import { fieldText, outcomesOf } from './fieldWords.ts';
import { isLine } from './isLine.ts';

interface CounterFieldProps {
  readonly host: RearticulationHost;
  readonly section: ClauseSection;
  readonly field: ClauseField;
  readonly id: string;
  readonly error: string | undefined;
  /** What would stand there; anything, as it may have been kept by another version of this form. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One field of another wording, in the form that its kind asks for. */
export function CounterField(props: CounterFieldProps) {
  const { host, section, field, id, error, value, onChange } = props;
  const { messages, parties, assignees } = host;
  const { label } = fieldText(messages, section, field);
  const text = typeof value === 'string' ? value : '';
  const control = { id, label, error, value: text, onChange };
  switch (field) {
    case 'text':
      return (
        <KeptArea
          id={id}
          label={messages.counterText}
          error={error}
          text={text}
          onText={onChange}
        />
      );
    case 'aspect':
      return (
        <RadioList<SituationAspect>
          id={id}
          label={label}
          error={error}
          options={situationAspects.map((one) => ({ value: one, label: messages.aspects[one] }))}
          value={situationAspects.find((one) => one === value) ?? ''}
          onChange={onChange}
          inline
        />
      );
    case 'by':
      return <CounterDay {...control} badDay={messages.badDay} />;
    case 'partyId':
      return <CounterChoice {...control} nothing={messages.choose} options={parties} />;
    case 'accountable':
      return <CounterChoice {...control} nothing={messages.choose} options={assignees} />;
    case 'outcomeId':
      return <CounterChoice {...control} nothing={messages.noOutcome} options={outcomesOf(host)} />;
    case 'responsible':
    case 'consulted':
    case 'informed':
      return (
        <CounterPeople
          id={id}
          label={label}
          error={error}
          options={assignees}
          value={value}
          onChange={onChange}
        />
      );
    case 'ended':
      return (
        <label data-part="choice">
          <input
            type="checkbox"
            data-part="choice-control"
            id={id}
            checked={value === true}
            onChange={({ target }) => onChange(target.checked)}
          />
          <span>{messages.endsNow}</span>
        </label>
      );
    default:
      return isLine(field) ? (
        <TextField
          {...control}
          dir="auto"
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <KeptArea id={id} label={label} error={error} text={text} onText={onChange} />
      );
  }
}
