import { expect, it } from 'vitest';
import * as core from '../../../src/core/index.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { createSamplePartnership } from '../../../src/sample/index.ts';

const today = '2026-11-16';
const record = createSamplePartnership({ today });

// A server has no hook to take the formats from.
it('writes the texts of a record with what troth/core and a catalogue alone have', () => {
  const formats: core.Formats = core.createFormats('de', 'Europe/Berlin');
  const options = { words: de, formats, now: `${today}T08:00:00Z` };
  const readable = core.partnershipFor(record, { partyId: 'northwind' });
  expect(core.partnershipMarkdown(readable, options)).toContain('Zeiten in Europe/Berlin');
  expect(core.partnershipCalendar(readable, options)).toMatch(/^BEGIN:VCALENDAR/);
});
