import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { articulationCopyJson } from '../../../src/core/articulation/articulationCopyJson.ts';
import { toArticulationJson } from '../../../src/core/articulation/parseArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { choose as chooseFile, jsonFile, pick, watchFiles } from '../files.ts';
import { afterwards } from './harness.tsx';
import {
  agreed,
  bare,
  inForce,
  inNewerWay,
  nextTo,
  showForm,
  signed,
  tampered,
  unsignedBy,
  written,
} from './smallText.tsx';

/** When the next version is to hold. */
const days = { effectiveFrom: '2026-07-01', reviewBy: '2026-12-01' } as const;

const { save } = watchFiles();

describe('saving', () => {
  it('writes Markdown', async () => {
    showForm({ defaultValue: inForce() });
    const { name, text } = await save('Save as Markdown');
    expect(name).toBe('Deliveries-after-the-move.md');
    expect(text).toMatch(/^# Deliveries after the move\n/);
  });

  it('writes JSON with everything in it', async () => {
    showForm({ defaultValue: inForce() });
    const { name, text } = await save('Save as JSON');
    expect(name).toBe('Deliveries-after-the-move.json');
    expect(JSON.parse(text).articulation).toEqual(inForce());
  });

  it('writes the day of the review for a calendar', async () => {
    showForm({ defaultValue: inForce() });
    const { name, type, text } = await save('Save the days for a calendar');
    expect(name).toBe('Deliveries-after-the-move.ics');
    expect(type).toBe('text/calendar;charset=utf-8');
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261001\r\nSUMMARY:Does it still fit\?/);
  });

  it('names nobody in a file when roles are shown', async () => {
    const doc = signed(agreed(), 'harbour', 'Dana Quay is alone in June.');
    showForm({ defaultValue: doc, defaultView: { names: 'roles' }, people: [] });
    const { text } = await save('Save as JSON');
    expect(text).not.toMatch(/Dana|Quay/);
    expect(JSON.parse(text).copy).toEqual({ names: 'roles', signaturesLeftOut: 1 });
  });

  it('names nobody whom only an earlier version names', async () => {
    const before: Articulation = {
      ...inForce(),
      people: { left: { order: 'a0', partyId: 'harbour', name: 'Kim Stone', role: 'Driver' } },
    };
    const doc = { ...nextTo(before), triggerNote: 'Kim Stone has left.' };
    showForm({ defaultValue: doc, defaultView: { names: 'roles' }, earlier: [before] });
    expect(screen.getByText('Driver has left.')).toBeTruthy();
    const { text } = await save('Save as Markdown');
    expect(text).toContain('Driver has left.');
    expect(text).not.toMatch(/Kim|Stone/);
  });

  it('takes the days of the version before out of the calendar', async () => {
    const doc: Articulation = { ...nextTo(inForce()), ...days, status: 'in_force' };
    showForm({ defaultValue: doc, earlier: [inForce()] });
    const { text } = await save('Save the days for a calendar');
    const [own = '', before = ''] = text.split('BEGIN:VEVENT').slice(1);
    expect(own).toMatch(/UID:articulation\/rb\/review@troth[\s\S]*STATUS:CONFIRMED/);
    expect(before).toMatch(
      /UID:articulation\/ra\/review@troth[\s\S]*DATE:20261001[\s\S]*STATUS:CANCELLED/,
    );
  });

  it('offers no calendar without a day, and nothing to read in to a witness', async () => {
    showForm({ defaultValue: bare(), viewer: null });
    await userEvent.click(screen.getByRole('button', { name: 'Files' }));
    expect(screen.getByRole('button', { name: 'Save as JSON' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /calendar/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Import a JSON file' })).toBeNull();
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    showForm({ defaultValue: bare() });
    await pick('Print');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('saving for a handover', () => {
  const promise = {
    id: 'calls',
    title: 'Dana Quay calls when it is late',
    state: 'promised' as const,
  };

  it('tells who takes over for the viewer’s side what is in force, and what is open', async () => {
    showForm({ defaultValue: inForce(), commitments: [promise] });
    const { name, type, text } = await save('Save for a handover');
    expect(name).toBe('Handover-for-Northwind-Health.md');
    expect(type).toBe('text/markdown;charset=utf-8');
    expect(text).toMatch(/^# Handover for Northwind Health\n/);
    expect(text).toContain('In force since Apr 1, 2026: “Deliveries after the move”, version 1.');
    expect(text).toContain('- **Robin Ward:** Ward manager, Northwind Health');
    expect(text).toContain('- Dana Quay calls when it is late\n');
  });

  it('writes the same as JSON', async () => {
    showForm({ defaultValue: inForce(), viewer: { partyId: 'harbour', personId: 'dispatch' } });
    const { name, type, text } = await save('Save for a handover, as JSON');
    expect(name).toBe('Handover-for-Harbour-Logistics.json');
    expect(type).toBe('application/json;charset=utf-8');
    expect(JSON.parse(text)).toMatchObject({
      schema: 'troth/handover',
      party: { id: 'harbour', name: 'Harbour Logistics' },
      inForce: { version: 1, verdict: 'as_signed', signers: [{ name: 'Robin Ward' }, {}] },
    });
  });

  it.each(['Save for a handover', 'Save for a handover, as JSON'])(
    'names nobody when roles are shown: %s',
    async (label) => {
      const before: Articulation = {
        ...inForce(),
        people: { left: { order: 'a0', partyId: 'harbour', name: 'Kim Stone', role: 'Driver' } },
      };
      const doc = { ...nextTo(before), triggerNote: 'Kim Stone has left.' };
      showForm({
        defaultValue: doc,
        defaultView: { names: 'roles' },
        earlier: [before],
        commitments: [promise],
      });
      const { text } = await save(label);
      expect(text).not.toMatch(/Kim|Stone|Dana|Quay|Robin/);
      expect(text).toMatch(/Dispatcher calls when it is late/);
    },
  );

  it('has the history of the versions that are known, whatever the host still holds them for', async () => {
    const doc: Articulation = { ...nextTo(inForce()), ...days, status: 'in_force' };
    showForm({ defaultValue: doc, earlier: [null as never, inForce()] });
    const { text } = await save('Save for a handover');
    expect(text).toContain('### Version 2 (In force), from Jul 1, 2026');
    expect(text).toContain('### Version 1 (Replaced), from Apr 1, 2026');
  });

  it('is of the version in force where the next one was withdrawn', async () => {
    const doc: Articulation = { ...nextTo(inForce()), status: 'withdrawn' };
    showForm({ defaultValue: doc, earlier: [inForce()] });
    const { text } = await save('Save for a handover');
    expect(text).toContain('In force since Apr 1, 2026: “Deliveries after the move”, version 1.');
  });

  it('does not say that nothing is in force where only the version before is not there', async () => {
    showForm({ defaultValue: nextTo(inForce()) });
    const { text } = await save('Save for a handover');
    expect(text).toContain('The version in force is not among these documents.');
  });

  it.each<[string, Parameters<typeof showForm>[0]]>([
    ['who takes no part', { defaultValue: inForce(), viewer: null }],
    ['what was withdrawn', { defaultValue: { ...bare(), status: 'withdrawn' } }],
    [
      'what was replaced',
      { defaultValue: { ...nextTo(inForce()), status: 'superseded' }, earlier: [inForce()] },
    ],
  ])('is not offered for %s', async (_, props) => {
    showForm(props);
    await userEvent.click(screen.getByRole('button', { name: 'Files' }));
    expect(screen.queryByRole('button', { name: /handover/ })).toBeNull();
  });

  it('speaks German', async () => {
    showForm({ defaultValue: inForce(), messages: { articulation: de.articulation } });
    await userEvent.click(screen.getByRole('button', { name: 'Dateien' }));
    expect(screen.getByRole('button', { name: 'Für eine Übergabe speichern' })).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Für eine Übergabe als JSON speichern' }),
    ).toBeTruthy();
  });
});

describe('reading a file', () => {
  const fileOf = (doc: Articulation) => jsonFile(toArticulationJson(doc));
  const choose = async (file: File) => {
    await pick('Import a JSON file');
    return chooseFile(file);
  };

  it('says what is in it, and takes it over only when told to', async () => {
    const onValueChange = vi.fn();
    showForm({ defaultValue: bare(), onValueChange });
    const dialog = await choose(fileOf({ ...written(), title: 'Deliveries from May on' }));
    expect(await dialog.findByText(/“Deliveries from May on” can be imported/)).toBeTruthy();
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByRole('button', { name: 'Take it over' }));
    expect(onValueChange.mock.lastCall?.[1]).toMatchObject({ reason: 'import' });
    expect(screen.getByRole('heading', { name: 'Deliveries from May on' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens another document in the place of this one', async () => {
    showForm({ defaultValue: bare() });
    const dialog = await choose(fileOf({ ...written(), id: 'other', title: 'Another one' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
    const heading = screen.getByRole('heading', { name: 'Another one' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('says at which place a file is wrong', async () => {
    showForm({ defaultValue: bare() });
    const broken = { ...written(), reviewBy: '2026-02-31' } as Articulation;
    const dialog = await choose(fileOf(broken));
    expect(
      await dialog.findByText(/“To be looked at again by”: a day or time in it does not exist/),
    ).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    await userEvent.upload(dialog.getByLabelText('JSON file'), new File(['{'], 'b.json'));
    expect(await dialog.findByText(/it is no JSON file/)).toBeTruthy();
  });

  it('says of one that was signed in another way that it cannot be checked', async () => {
    showForm({ defaultValue: bare() });
    const dialog = await choose(fileOf(inNewerWay(tampered())));
    expect(
      await dialog.findByText(/^Cannot be checked here\. It was signed in a way/),
    ).toBeTruthy();
  });

  it('leaves what is in force as it is', async () => {
    showForm({ defaultValue: inForce() });
    const dialog = await choose(fileOf(written()));
    expect(await dialog.findByText(/This version can no longer be changed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('leaves the signatures of what is in force as they are', async () => {
    const doc = signed(signed(agreed(), 'northwind'), 'harbour', 'Only until the summer');
    const activate = { type: 'activate', openCommitments: [] } as const;
    showForm({ defaultValue: afterwards(doc, ['northwind', activate]) });
    const dialog = await choose(fileOf(inForce()));
    expect(await dialog.findByText(/This version can no longer be changed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('leaves withdrawn what was withdrawn', async () => {
    showForm({
      defaultValue: afterwards(agreed(), ['northwind', { type: 'withdraw', reason: 'No' }]),
    });
    const dialog = await choose(fileOf(agreed()));
    expect(await dialog.findByText(/This version can no longer be changed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  });

  it('takes over that what is in force has been replaced', async () => {
    showForm({ defaultValue: inForce() });
    const replaced = afterwards(inForce(), [
      'harbour',
      { type: 'supersede', articulationId: 'next' },
    ]);
    const dialog = await choose(fileOf(replaced));
    await userEvent.click(await dialog.findByRole('button', { name: 'Take it over' }));
    expect(screen.getByText('Replaced')).toBeTruthy();
  });

  it('lets an honest copy by role be read as what it is', async () => {
    showForm({ defaultValue: bare() });
    const options = { parties: [], people: [], words: en.articulation };
    const dialog = await choose(jsonFile(articulationCopyJson(inForce(), options)));
    expect(
      await dialog.findByText(/^This file cannot be imported: it is a copy without names/),
    ).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Read it' }));
    const read = within(screen.getByRole('region', { name: 'Deliveries after the move' }));
    expect(read.getByText(/You are reading a copy with roles in the place of names/)).toBeTruthy();
    expect(read.getAllByText(/this copy cannot be checked .* The original can/)).not.toEqual([]);
    expect(read.getAllByText('In force')).not.toEqual([]);
    expect(read.getAllByText(/One signature is left out of this copy/)).toHaveLength(2);
    expect(read.queryByText(/Not as signed|not what was signed|has not signed/)).toBeNull();
  });

  it('says of a signature that is missing, and of two who answer for one thing, what is wrong', async () => {
    showForm({ defaultValue: bare() });
    const dialog = await choose(fileOf(unsignedBy(inForce(), 'harbour')));
    expect(
      await dialog.findByText(/^Not all have signed this text, though it says so/),
    ).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Read it' })).toBeTruthy();
    const call = { order: 'a0', section: 'responsibility', proposedBy: 'harbour', text: 'Calling' };
    const accountable = ['northwind', 'harbour'];
    const two = { ...bare(), clauses: { call: { ...call, accountable } } } as never;
    await userEvent.upload(dialog.getByLabelText('JSON file'), fileOf(two));
    expect(
      await dialog.findByText(/imported\. An entry, “Who answers for it”: .* Exactly one/),
    ).toBeTruthy();
  });

  it('lets a file that was changed after signing be read, and nothing else', async () => {
    const onValueChange = vi.fn();
    showForm({ defaultValue: bare(), onValueChange });
    const title = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.type(title, '!');
    const dialog = await choose(fileOf(tampered()));
    expect(await dialog.findByText(/This file was changed after it was signed/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    onValueChange.mockClear();
    await userEvent.click(dialog.getByRole('button', { name: 'Read it' }));
    const read = within(screen.getByRole('region', { name: 'Deliveries after the move' }));
    expect(read.getByText(/You are reading a file that is not what was signed/)).toBeTruthy();
    expect(read.getByText('The depot stays where it is')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    await userEvent.click(screen.getByRole('button', { name: /Check that it is what was/ }));
    expect(read.getByText(/^Not as signed\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Put it away' }));
    const heading = screen.getByRole('heading', { name: 'Deliveries after the move!' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toMatch(/!$/);
    expect(onValueChange).not.toHaveBeenCalled();
  });
});
