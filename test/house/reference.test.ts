import { expect, it } from 'vitest';
import { readReference } from '../../.storybook/reference.ts';
import * as core from '../../src/core/index.ts';
import * as hooks from '../../src/hooks/index.ts';
import * as store from '../../src/store/index.ts';

const rowsOf = readReference();

it.each(Object.entries({ core, hooks, store }))(
  'says of everything in troth/%s what it is',
  (entry, exported) => {
    const said = new Map(rowsOf[entry]?.map(([name = '', what = '']) => [name, what]));
    const silent = Object.keys(exported).filter((name) => !said.get(`\`${name}\``));
    expect(silent).toEqual([]);
  },
);
