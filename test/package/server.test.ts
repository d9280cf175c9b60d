import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { entries } from '../../scripts/entries.mjs';

/** Runs a module in plain Node (no DOM, no bundler) inside a host's folder. */
async function inNode(folder: string, code: string): Promise<string> {
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return stdout + stderr;
}

const specifierOf = (entry: string) => entry.replace('.', 'troth');

it.each(entries.map(({ entry }) => specifierOf(entry)))('%s loads on a server', async (name) => {
  const code = `import * as all from '${name}'; console.log(Object.keys(all).length > 0);`;
  expect(await inNode(inject('appHost'), code)).toBe('true\n');
});

it.each(['troth/core', 'troth/store', 'troth/locales/en', 'troth/locales/de'])(
  '%s loads where React is not even installed',
  async (name) => {
    expect(await inNode(inject('bareHost'), `await import('${name}');`)).toBe('');
  },
);

it("troth/core scores article 001's baseline survey in plain Node", async () => {
  const code = `
    import { instruments, scoreResponses } from 'troth/core';
    const instrument = instruments.baseline1;
    const item = instrument.items[0].id;
    // 11 % a great deal, 11 % a moderate amount, 56 % a little, 22 % other: of nine.
    const answers = [4, 3, 2, 2, 2, 2, 2, 'other', 'other'];
    const responses = answers.map((answer, index) => ({
      id: 'r' + index,
      instrumentId: instrument.id,
      wave: '2023',
      rater: 'northwind',
      target: 'harbour',
      perspective: 'partner',
      referent: 'organisation',
      answers: { [item]: answer },
      submittedAt: '2023-11-13T09:00:00Z',
    }));
    const scored = scoreResponses(responses, instrument);
    const [series] = Array.isArray(scored) ? scored : scored.value;
    const { n, mean, index } = series.overall;
    console.log(n, mean.toFixed(4), index.toFixed(2));
  `;
  expect(await inNode(inject('bareHost'), code)).toBe('7 2.4286 47.62\n');
});
