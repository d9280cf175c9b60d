import { act, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import {
  CommitmentTracker,
  type CommitmentTrackerProps,
} from '../../../src/components/commitment-tracker/index.ts';
import { type CommitmentDraft, createCommitment, toCsv } from '../../../src/core/index.ts';
import { accept, refuse } from '../../../src/core/result.ts';
import { useCsvImport } from '../../../src/hooks/commitmentTracker/useCsvImport.ts';
import { asNorthwind, draft, harbour, memoryHost, northwind } from './memoryHost.ts';

const head = 'id,title,requester,performer';
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** jsdom's files cannot be read in the way that every browser has. */
function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
}
beforeEach(() => {
  Blob.prototype.arrayBuffer ??= arrayBuffer;
});

function importing(people = memoryHost().people) {
  const taken = new Set<string>();
  const drafts: CommitmentDraft[] = [];
  const host = memoryHost({ viewer: asNorthwind, people });
  const { result } = renderHook(() =>
    useCsvImport({
      host,
      existingIds: () => taken,
      takeIn: (some) => {
        if (some.some(({ id }) => taken.has(id))) return refuse('E_DUPLICATE_ID', 'Taken.', 'id');
        drafts.push(...some);
        return accept(some.length);
      },
    }),
  );
  const read = (...parts: BlobPart[]) => act(() => result.current.read(new Blob(parts)));
  return { result, read, taken, drafts };
}

it('takes back what was written out where the host names nobody', async () => {
  const made = createCommitment(draft);
  const { result, read } = importing([]);
  await read(made.ok ? toCsv([made.value]) : '');
  expect(result.current.faulty).toEqual([]);
  expect(result.current.ready).toMatchObject([{ requester: asNorthwind }]);
});

it.each([
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${head}\n1,Büro,northwind,harbour`), false],
  [
    'UTF-16',
    Uint16Array.from(`\ufeff${head}\n1,Büro,northwind,harbour`, (s) => s.charCodeAt(0)),
    false,
  ],
  [
    'UTF-16 with the higher byte first',
    bytes([...`\ufeff${head}\n1,Büro,northwind,harbour`].map((s) => `\0${s}`).join('')).map(
      (byte, i) => (i === 0 ? 0xfe : byte),
    ),
    false,
  ],
  ['Windows-1252, and says so', bytes(`${head}\n1,B\u00fcro,northwind,harbour`), true],
])('reads a file in %s', async (_, file, isGuessed) => {
  const { result, read } = importing();
  await read(file);
  expect(result.current.ready.map(({ title }) => title)).toEqual(['Büro']);
  expect(result.current.isGuessed).toBe(isGuessed);
});

it('shows the file that was chosen last, however long the first one takes', async () => {
  const { result, read } = importing();
  const slow = new Blob([`${head}\n1,First,northwind,harbour`]);
  let open = () => {};
  const gate = new Promise<void>((done) => {
    open = done;
  });
  const arrayBuffer = slow.arrayBuffer.bind(slow);
  slow.arrayBuffer = () => gate.then(arrayBuffer);
  let first: Promise<void> | undefined;
  act(() => {
    first = result.current.read(slow);
  });
  await read(`${head}\n2,Second,northwind,harbour`);
  await act(async () => {
    open();
    await first;
  });
  expect(result.current.ready.map(({ title }) => title)).toEqual(['Second']);
});

it('says at its row that an id was taken between the preview and the import', async () => {
  const { result, read, taken, drafts } = importing();
  await read(`${head}\n1,First,northwind,harbour\n2,Second,northwind,harbour`);
  taken.add('2');
  act(() => expect(result.current.confirm().ok).toBe(false));
  expect(drafts).toEqual([]);
  await waitFor(() =>
    expect(result.current.faulty).toMatchObject([{ line: 3, errors: [{ reason: 'idTaken' }] }]),
  );
  act(() => expect(result.current.confirm().ok).toBe(true));
  expect(drafts.map(({ id }) => id)).toEqual(['1']);
});

async function preview(csv: string, props: Partial<CommitmentTrackerProps> = {}) {
  render(
    <CommitmentTracker
      defaultValue={[]}
      viewer={asNorthwind}
      parties={[northwind, harbour, { id: 'third', name: 'Third Party' }]}
      people={[]}
      {...props}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Files' }));
  await userEvent.click(screen.getByRole('button', { name: 'Import a CSV file' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.upload(within(dialog).getByLabelText('CSV file'), new File([csv], 'p.csv'));
  await waitFor(() => expect(within(dialog).getByRole('status').textContent).not.toBe(''));
  return dialog;
}

it('says of each row what exactly is wrong with it, and what was left out', async () => {
  const made = createCommitment({ ...draft, id: 'there', by: { partyId: 'harbour' } });
  const rows = [
    'there,Hidden draft,northwind,harbour,',
    'a,Once,northwind,harbour,promised',
    'a,Twice,northwind,harbour,',
    'b,Others,harbour,third,',
    'c,One side,northwind,northwind,',
    'd,Nobody,northwind,Somebody,',
  ];
  const dialog = await preview(`${head},state\n${rows.join('\n')}`, {
    defaultValue: made.ok ? [made.value] : [],
  });
  const said = (title: string) => within(dialog).getByText(title).closest('li')?.textContent;
  expect(said('Hidden draft')).toContain('id: a promise with this id is there already');
  expect(said('Once')).toContain('state: comes in as a draft');
  expect(said('Twice')).toContain('id: another row has the same id');
  expect(said('Others')).toContain('requester: your organisation is on neither side');
  expect(said('One side')).toContain('performer: a promise needs two organisations');
  expect(said('Nobody')).toContain('performer: no organisation or person');
});

it('counts the rows that it does not list', async () => {
  const rows = Array.from({ length: 52 }, (_, i) => `r${i},Row ${i},northwind,harbour`);
  const dialog = await preview(`${head}\n${rows.join('\n')}`);
  expect(within(dialog).getByText('and 2 more')).toBeTruthy();
  expect(within(dialog).queryByText('Row 51')).toBeNull();
});
