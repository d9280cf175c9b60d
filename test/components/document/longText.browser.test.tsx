import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import type { RearticulationViewer } from '../../../src/hooks/index.ts';
import { huge } from '../../../stories/rearticulation-form/badArticulation.ts';
import { parties } from '../../../stories/support/partnership.ts';
import { pharmacy } from '../../../stories/support/roles.ts';

const long = huge.clauses.wards?.text ?? '';

function open(viewer: RearticulationViewer | null) {
  render(
    <RearticulationForm
      defaultValue={huge}
      parties={parties}
      viewer={viewer}
      defaultView={{ step: 'situation' }}
    />,
  );
}

// With `plaintext`, Chromium looks for the direction of each line: 7.5 s instead of 0.5 for this text.
it('has one direction where it is read', () => {
  open(null);
  const text = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === long);
  expect(text?.dir).toBe('auto');
  expect(getComputedStyle(text as Element).unicodeBidi).toBe('isolate');
});

it('has one direction where it is written', () => {
  open(pharmacy);
  const areas = [...document.querySelectorAll('textarea')];
  const bidi = (area: Element | undefined) => getComputedStyle(area as Element).unicodeBidi;
  expect(bidi(areas.find(({ value }) => value === long))).toBe('isolate');
  // A short one may have lines of either direction.
  expect(bidi(areas.find(({ value }) => value !== long && value !== ''))).toBe('plaintext');
});
