import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Result } from '../../src/core/result.ts';

/** jsdom's files cannot be read in the way that every browser has. */
function text(this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(this);
  });
}

/** In each test of a file: what it saves comes back from `save`. */
export function watchFiles() {
  const saved: { name: string; file: Blob }[] = [];
  beforeEach(() => {
    Blob.prototype.text ??= text;
    let last: Blob | undefined;
    URL.createObjectURL = (file) => {
      last = file as Blob;
      return 'blob:saved';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      if (last) saved.push({ name: this.download, file: last });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    saved.length = 0;
  });
  return {
    /** Saves by an entry of the files menu. */
    save: async (label: string) => {
      await pick(label);
      await waitFor(() => expect(saved).toHaveLength(1));
      const [{ name, file } = { name: '', file: new Blob() }] = saved;
      return { name, type: file.type, text: await file.text() };
    },
  };
}

/** Presses an entry of the files menu. */
export async function pick(label: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Files' }));
  await userEvent.click(screen.getByRole('button', { name: label }));
}

/** A JSON file with a document in it. */
export function jsonFile(json: Result<string>): File {
  if (!json.ok) throw new Error(json.error.message);
  return new File([json.value], 'text.json', { type: 'application/json' });
}

/** Chooses a file in the dialog that is opening. */
export async function choose(file: File) {
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.upload(dialog.getByLabelText('JSON file'), file);
  return dialog;
}
