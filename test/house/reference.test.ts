import { expect, it } from 'vitest';
import { readReference } from '../../.storybook/reference.ts';
import * as core from '../../src/core/index.ts';
import * as hooks from '../../src/hooks/index.ts';
import * as store from '../../src/store/index.ts';

const rowsOf = readReference();

it.each(Object.entries({ core, hooks, store }))(
  'says of everything in troth/%s what it is',
  (entry, exported) => {
    const said = new Map(rowsOf[entry]?.map(({ name, text }) => [name, text]));
    const silent = Object.keys(exported).filter((name) => !said.get(name));
    expect(silent).toEqual([]);
  },
);

it('says how a function is called, and of what is none, nothing', () => {
  const calls = new Map(rowsOf.core?.map(({ name, call }) => [name, call]));
  expect(calls.get('applyChanges')).toBe(
    'applyChanges(partnership: Partnership, changes: readonly Change[]): Result<Partnership>',
  );
  expect(calls.get('instruments')).toBeNull();
  for (const [name, value] of Object.entries(core)) {
    expect(calls.get(name) === null, name).toBe(typeof value !== 'function');
  }
});
