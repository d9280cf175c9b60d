import ICAL from 'ical.js';
import { expect } from 'vitest';

/** An event as a calendar reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly day: string;
  readonly status: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
}

/** The events of a file as a calendar reads them, by their UIDs. */
export function readCalendar(file: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
    return {
      uid: value('uid'),
      day: value('dtstart'),
      status: value('status'),
      sequence: Number(value('sequence')),
      summary: value('summary'),
      description: value('description'),
      url: value('url') || null,
    };
  });
}

/** Every line: its end, at most 75 octets, whole characters only (RFC 5545, 3.1). */
export function expectWellFolded(file: string): void {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const bytes = new TextEncoder().encode(file);
  let start = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] !== 0x0a) continue;
    expect(bytes[i - 1]).toBe(0x0d);
    expect(i - 1 - start).toBeLessThanOrEqual(75);
    expect(strict.decode(bytes.slice(start, i - 1))).not.toMatch(/[\r\n]/);
    start = i + 1;
  }
  expect(start).toBe(bytes.length);
}
