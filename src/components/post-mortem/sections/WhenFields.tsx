'use client';
import { type FocusEvent, useRef, useState } from 'react';
import type { TimelineEntry } from '../../../core/postmortem/types.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { instantsAt, type WallTime, wallTimeOf } from '../../../i18n/zonedTime.ts';
import { Choices } from '../../document/Choices.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface WhenFieldsProps {
  readonly host: PostMortemHost;
  readonly path: readonly string[];
  readonly value: TimelineEntry['at'];
  readonly hint: string | undefined;
}

/** The day, and where somebody knows it the time of day, as a clock in the stated zone shows it. */
export function WhenFields({ host, path, value, hint }: WhenFieldsProps) {
  const { messages, formats, actions } = host;
  const { timeZone } = formats;
  const day = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const pair = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<string | undefined>();
  const shown = wallTime(value, timeZone);
  const moments = shown.time === '' ? [] : instantsAt(shown, timeZone);

  const inWords = shown.time ? formats.dateTime(value) : formats.date(shown.day, 'full');

  const handOver = ({ relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!day.current || !time.current) return;
    const isIncomplete = day.current.validity.badInput || time.current.validity.badInput;
    const given = { day: day.current.value, time: time.current.value };
    const needed = isIncomplete ? messages.timeIncomplete : faultOf(given, host);
    // On the way from one to the other, nothing is wrong yet.
    if (needed) return pair.current?.contains(relatedTarget) ? undefined : setFault(needed);
    if (given.day === shown.day && given.time === shown.time) return setFault(undefined);
    const at = given.time === '' ? given.day : instantsAt(given, timeZone)[0];
    const result = actions.edit(path, at);
    setFault(result.ok ? undefined : host.refusalWords(result.error));
  };

  return (
    <div data-part="fact-when" ref={pair}>
      {/* Each has its own state: what is half written must not be emptied by a redraw. */}
      <TextField
        key={`day ${shown.day}`}
        ref={day}
        type="date"
        id={host.fieldId(path)}
        label={messages.fields.factAt.label}
        onPaper={shown.day && inWords}
        hint={hint}
        error={fault}
        defaultValue={shown.day}
        onBlur={handOver}
      />
      <TextField
        key={`time ${shown.time}`}
        ref={time}
        type="time"
        id={`${host.fieldId(path)}-time`}
        label={messages.factTime}
        onPaper=""
        defaultValue={shown.time}
        onBlur={handOver}
      />
      {moments.length > 1 && (
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
