import type { AllDayEvent, CalendarStatus } from '../iCalendarFile.ts';

/** The events of an iCalendar file that `calendarFile` has written; of another one, nothing certain. */
export function eventsIn(file: string): AllDayEvent[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const starts = lines.flatMap((line, i) => (line === 'BEGIN:VEVENT' ? [i + 1] : []));
  return starts.map((start) => eventOf(lines.slice(start, lines.indexOf('END:VEVENT', start))));
}

function eventOf(lines: readonly string[]): AllDayEvent {
  const values = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
  const value = (name: string) => values.get(name) ?? '';
  return {
    uid: value('UID'),
    modified: value('LAST-MODIFIED').replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
      '$1-$2-$3T$4:$5:$6Z',
    ),
    sequence: Number(value('SEQUENCE')),
    day: value('DTSTART;VALUE=DATE').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    summary: unescaped(value('SUMMARY')),
    description: unescaped(value('DESCRIPTION')),
    categories: [],
    url: values.get('URL'),
    status: value('STATUS') as CalendarStatus,
  };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
}
