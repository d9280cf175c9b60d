'use client';
import { partChoices } from '../../../hooks/articulation/responsibilityParts.ts';
import type { ArticulationMessages } from '../../../i18n/en/articulationMessages.ts';
import type { ResponsibilityPart } from '../../../i18n/en/articulationTermsMessages.ts';
import type { Formats } from '../../../i18n/formats.ts';

type Parts = readonly ResponsibilityPart[];

interface MatrixCellProps {
  readonly messages: ArticulationMessages;
  readonly formats: Formats;
  readonly controlId: string;
  /** The names of who it is about, and of the responsibility. */
  readonly who: string;
  readonly clause: string;
  readonly parts: Parts;
  /** What came of the latest choice. */
  readonly note: string | undefined;
  readonly isRefused: boolean;
  /** An act was refused for what is missing in the row. */
  readonly isMissed: boolean;
  /** The id of what is missing in the row. */
  readonly gapsId: string | undefined;
  /** Absent: it can only be read. */
  readonly onChoose: ((parts: Parts) => void) | undefined;
  readonly onLeave: () => void;
}

/** What one party or person has to do with one responsibility. */
export function MatrixCell(props: MatrixCellProps) {
  const { messages, formats, controlId, who, clause, parts, note, isRefused, gapsId } = props;
  const { isMissed, onChoose, onLeave } = props;
  const names = (of: Parts) => formats.list(of.map((part) => messages.parts[part].name));
  const letters = (of: Parts) => of.map((part) => messages.parts[part].letter).join(', ');
  if (!onChoose) {
    return (
      <td data-part="matrix-cell" data-state={parts.length > 0 ? 'named' : 'none'}>
        {/* The header of the column says so where there is one. */}
        <span data-part="matrix-who">{who}</span>
        {parts.length === 0 ? (
          <span data-part="soft">{messages.noPart}</span>
        ) : (
          <span>
            {names(parts)} <span data-part="matrix-letter">{letters(parts)}</span>
          </span>
        )}
      </td>
    );
  }
  const noteId = `${controlId}-note`;
  const chosen = parts.join(' ');
  const isUsual = partChoices.some((choice) => choice.join(' ') === chosen);
  const choices = isUsual ? partChoices : [...partChoices, parts];
  return (
    <td data-part="matrix-cell" data-state={parts.length > 0 ? 'named' : 'none'}>
      <label data-part="matrix-who" htmlFor={controlId}>
        {who}
      </label>
      <select
        data-part="select"
        id={controlId}
        aria-label={messages.partOf({ who, clause })}
        aria-describedby={[note && noteId, gapsId].filter(Boolean).join(' ') || undefined}
        aria-invalid={isRefused || isMissed || undefined}
        value={chosen}
        onChange={({ target }) =>
          onChoose(choices.find((choice) => choice.join(' ') === target.value) ?? [])
        }
        onBlur={onLeave}
      >
        {choices.map((choice) => (
          <option key={choice.join(' ')} value={choice.join(' ')}>
            {choice.length === 0
              ? messages.noPart
              : messages.partWithLetter({ part: names(choice), letter: letters(choice) })}
          </option>
        ))}
      </select>
      {note && (
        <p data-part={isRefused ? 'refusal' : 'matrix-note'} id={noteId}>
          {note}
        </p>
      )}
    </td>
  );
}
