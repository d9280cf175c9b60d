import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/core/read/migrate.ts';

describe('migrate', () => {
  const steps = {
    1: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }),
    2: (file: Readonly<Record<string, unknown>>) => ({ ...file, tags: [] }),
  };

  it('takes one step per version', () => {
    expect(migrate({ version: 1, name: 'x' }, steps, 3)).toEqual({
      version: 3,
      title: 'x',
      tags: [],
    });
    expect(migrate({ version: 2, title: 'x' }, steps, 3)).toEqual({
      version: 3,
      title: 'x',
      tags: [],
    });
  });

  it('leaves a file of the newest version as it is', () => {
    const file = { version: 3, title: 'x' };
    expect(migrate(file, steps, 3)).toBe(file);
  });

  it('says so when a step was forgotten', () => {
    expect(() => migrate({ version: 1 }, {}, 2)).toThrow('version 1');
  });
});
