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

it('troth/core keeps a promise in plain Node, and measures it', async () => {
  const code = `
    import { applyCommitmentEvent, createCommitment, measureCommitments } from 'troth/core';
    const [asks, does] = [{ partyId: 'northwind' }, { partyId: 'harbour' }];
    let { value } = createCommitment({
      id: 'keys',
      title: 'Keys',
      requester: asks,
      performer: does,
      by: asks,
      at: '2026-03-02T09:00:00Z',
      terms: {
        deliverable: 'Four keys',
        conditions: [{ id: 'c1', text: 'Each opens the gate' }],
        due: '2026-03-10',
      },
    });
    const acts = [[asks, 'request'], [does, 'promise'], [does, 'report'], [asks, 'declareSatisfied']];
    acts.forEach(([by, type], day) => {
      ({ value } = applyCommitmentEvent(value, { type, by, at: '2026-03-0' + (day + 3) + 'T09:00:00Z' }));
    });
    const period = { from: '2026-03-01', to: '2026-03-31', now: '2026-04-01T00:00:00Z' };
    console.log(value.state, measureCommitments([value], period).ppc);
  `;
  expect(await inNode(inject('bareHost'), code)).toBe('satisfied 1\n');
});
