'use client';
import { isRecord } from '../../core/isRecord.ts';
import type { Unsettled } from '../../hooks/document/documentTypes.ts';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { Button } from '../ui/Button.tsx';
import { Refused } from './Refused.tsx';

/** A place of a document, as it is called, and what can stand there. */
export interface PlaceInWords {
  readonly name: string;
  readonly say: (value: unknown) => string;
  /** It is one of several that are chosen in one. */
  readonly hasNoField?: boolean | undefined;
}

interface UnsettledChoiceProps {
  readonly host: DocumentUi;
  readonly place: Unsettled;
  /** There is nowhere any more where it could stand. */
  readonly isGone: boolean;
  /** What its section is called, if it is in one. */
  readonly section: string | undefined;
  readonly words: PlaceInWords | null;
}

/** What was meant for a place and what stands there, and the choice between the two. */
export function UnsettledChoice({ host, place, isGone, section, words }: UnsettledChoiceProps) {
  const { messages, document, refusalWords } = host;
  const { path, mine, theirs, refusal } = place;
  const say = words?.say ?? ((value: unknown) => anyInWords(value, host));
  const name = [section, words?.name].filter(Boolean).join(': ');
  return (
    <li data-part="gone">
      {name && <p data-part="read-label">{name}</p>}
      <p data-part="soft">{messages.conflictMine}</p>
      <blockquote data-part="text" dir="auto">
        {mine === null ? messages.conflictRemoval : say(mine) || messages.nothingWritten}
      </blockquote>
      {!isGone && (
        <>
          <p data-part="soft">{messages.conflictTheirs}</p>
          <blockquote data-part="text" dir="auto">
            {say(theirs) || messages.nothingWritten}
          </blockquote>
        </>
      )}
      <Refused words={refusal && refusalWords(refusal)} />
      <div data-part="buttons">
        {!isGone && (
          <Button size="small" onClick={() => document.resolve(path, 'mine')}>
            {messages.keepMine}
          </Button>
        )}
        <Button size="small" onClick={() => document.resolve(path, 'theirs')}>
          {isGone ? messages.startAfresh : messages.takeTheirs}
        </Button>
      </div>
    </li>
  );
}

/** A value whose place has no words of its own; an entry by what it says first. */
function anyInWords(value: unknown, host: DocumentUi): string {
  const { messages, formats, partyName, shownText } = host;
  if (typeof value === 'string') {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value, 'full') : shownText(value);
  }
  if (typeof value === 'number') return formats.number(value);
  if (value === true || value === false) return messages.conflictChosen[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return formats.list(value.map((one) => partyName(String(one))));
  return isRecord(value) ? anyInWords(value.text ?? value.name ?? null, host) : '';
}
