import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import type { PostMortem as Document } from '../../../src/core/postmortem/types.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { watchFiles } from '../files.ts';
import { parties, people, postMortem, talking } from './harness.tsx';

const { save } = watchFiles();

const fact = { order: 'a0', source: '', addedBy: 'northwind', positions: {} };
const odd = {
  phoned: { ...fact, at: 'yesterday evening', text: 'A call from the ward' },
  note: 'just a note',
};

async function saved(doc: object, partyId = 'northwind') {
  render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-11T09:00:00Z')}>
      <PostMortem {...{ defaultValue: doc as Document, parties, people, viewer: { partyId } }} />
    </TrothProvider>,
  );
  return (await save('Save as JSON')).text;
}

it('saves as JSON all that there is, also what cannot be read', async () => {
  const doc = { ...talking(), timeline: odd, hostNote: 'kept', title: 7 };
  expect(JSON.parse(await saved(doc)).postMortem).toEqual(doc);
});

it('saves nothing of what the other side writes alone, whatever it looks like', async () => {
  const begun = postMortem(['northwind', { type: 'startSharing' }]);
  const { northwind, harbour } = begun.perspectives;
  const text = await saved({
    ...begun,
    timeline: odd,
    perspectives: {
      northwind: { ...northwind, happened: ['our words'] },
      harbour: { ...harbour, happened: ['their words'], saw: 'their view' },
    },
    impact: { northwind: {}, harbour: { care: 'their trust' } },
    answers: { intended: { harbour: ['their answer'], northwind: 'our answer' } },
  });
  expect(text).toContain('yesterday evening');
  expect(text).toContain('our words');
  expect(text).toContain('our answer');
  expect(text).not.toContain('their');
});
