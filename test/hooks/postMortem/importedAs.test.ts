import { expect, it } from 'vitest';
import { importedAs } from '../../../src/hooks/postMortem/importedAs.ts';
import { agreed } from '../../core/postmortem/support/postMortems.ts';

it('offers a file as agreed only where it is what was signed', () => {
  const altered = { ...agreed(), title: 'Something else entirely' };
  for (const present of [null, agreed()]) {
    expect(importedAs(agreed(), present, undefined)).toMatchObject({ value: { stage: 'agreed' } });
    expect(importedAs(altered, present, undefined)).toMatchObject({
      value: { stage: 'in_review' },
    });
  }
});
