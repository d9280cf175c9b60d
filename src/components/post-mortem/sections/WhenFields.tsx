'use client';
import { type FocusEvent, useRef, useState } from 'react';
import type { TimelineEntry } from '../../../core/postmortem/types.ts';
import { asText } from '../../../hooks/document/asText.ts';
import { useTypedValue } from '../../../hooks/document/useTypedValue.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { instantsAt, type WallTime, wallTimeOf } from '../../../i18n/zonedTime.ts';
import { Choices } from '../../document/Choices.tsx';
import { ConflictNote } from '../../document/ConflictNote.tsx';
import { useShownIn } from '../../document/useShownIn.ts';
import { TextField } from '../../ui/TextField.tsx';

interface WhenFieldsProps {
  readonly host: PostMortemHost;
  readonly path: readonly string[];
  readonly hint: string | undefined;
}

/** The day, and where somebody knows it the time of day, as a clock in the stated zone shows it. */
export function WhenFields({ host, path, hint }: WhenFieldsProps) {
  const { messages, formats } = host;
  const { timeZone } = formats;
  const day = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const pair = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<string | undefined>();
  const typed = useTypedValue(host.document, path);
  const { refusal, theirs } = typed;
  const value = asText(typed.value);
  const shown = wallTime(value, timeZone);
  useShownIn(day, shown.day);
  useShownIn(time, shown.time);
  const moments = shown.time === '' ? [] : instantsAt(shown, timeZone);
  const id = host.fieldId(path);
  const inWords = (at: string) => {
    const wall = wallTime(at, timeZone);
    return wall.day && (wall.time ? formats.dateTime(at) : formats.date(wall.day, 'full'));
  };

  /** Why what stands in the two is no moment; else it is one. */
  const read = (): { needed: string } | { needed: null; at: string } | null => {
    if (!day.current || !time.current) return null;
    const isIncomplete = day.current.validity.badInput || time.current.validity.badInput;
    const given = { day: day.current.value, time: time.current.value };
    const needed = isIncomplete ? messages.timeIncomplete : faultOf(given, host);
    if (needed !== null) return { needed };
    if (given.day === shown.day && given.time === shown.time) return { needed, at: value };
    const at = given.time === '' ? given.day : (instantsAt(given, timeZone)[0] ?? given.day);
    return { needed, at };
  };
  const onChange = () => {
    const found = read();
    // A year that is being typed goes through the years 2, 20 and 202.
    if (!found || found.needed !== null || found.at.startsWith('0')) return;
    setFault(undefined);
    if (found.at !== value) typed.write(found.at);
  };
  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>) => {
    const found = read();
    // On the way from one to the other, nothing is wrong yet.
    const isOnTheWay = pair.current?.contains(relatedTarget);
    if (!found || (found.needed !== null && isOnTheWay)) return;
    setFault(found.needed ?? undefined);
    if (found.needed === null && found.at !== value) typed.write(found.at);
    typed.leave();
  };

  return (
    <div data-part="fact-when" ref={pair}>
      {/* Each has its own state: what is half written must not be emptied by a redraw. */}
      <TextField
        ref={day}
        type="date"
        id={id}
        label={messages.fields.factAt.label}
        onPaper={inWords(value)}
        hint={hint}
        error={refusal ? host.refusalWords(refusal) : fault}
        defaultValue={shown.day}
        onChange={onChange}
        onBlur={onBlur}
      />
      <TextField
        ref={time}
        type="time"
        id={`${id}-time`}
        label={messages.factTime}
        onPaper=""
        defaultValue={shown.time}
        onChange={onChange}
        onBlur={onBlur}
      />
      {theirs && (
        <ConflictNote
          conflict={{ mine: inWords(value), theirs: inWords(asText(theirs.value)) }}
          onResolve={typed.resolve}
          messages={messages}
          fieldId={id}
          field={messages.fields.factAt.label}
          isChoice
        />
      )}
      {moments.length > 1 && !theirs && (
        <Choices
          host={host}
          path={path}
          label={messages.timeTwice}
          options={moments.map((moment, i) => ({
            value: moment,
            label: i === 0 ? messages.timeFirst : messages.timeSecond,
          }))}
          value={new Date(value).toISOString().replace('.000Z', 'Z')}
          readOnly={false}
          inline
        />
      )}
    </div>
  );
}

function wallTime(at: TimelineEntry['at'], timeZone: string): WallTime {
  return at.includes('T') ? wallTimeOf(at, timeZone) : { day: at, time: '' };
}

function faultOf({ day, time }: WallTime, { messages, formats }: PostMortemHost): string | null {
  if (time === '') return null;
  if (day === '') return messages.timeNeedsDay;
  const { timeZone: zone } = formats;
  return instantsAt({ day, time }, zone).length === 0 ? messages.timeSkipped({ zone }) : null;
}
