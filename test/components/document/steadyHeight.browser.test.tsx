import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page as view } from 'vitest/browser';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import { draft } from '../../../stories/support/articulations.ts';
import { parties } from '../../../stories/support/partnership.ts';
import { pharmacy } from '../../../stories/support/roles.ts';

const sentence = 'Whoever opens a box reads the probe, and says at once if it was too warm. ';
const write = (text: string) => document.execCommand('insertText', false, text);

/** The first clause of a section, with the caret at its end. */
function open(): HTMLTextAreaElement {
  render(
    <RearticulationForm
      defaultValue={draft}
      parties={parties}
      viewer={pharmacy}
      defaultView={{ step: 'situation' }}
    />,
  );
  const areas = [...document.querySelectorAll('textarea')];
  const area = areas.find(({ value }) => value === draft.clauses.wards?.text);
  if (!area) throw new Error('the clause is not there');
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  return area;
}

it('is as tall as its text, at a height that is found anew only where it has to be', async () => {
  await view.viewport(1000, 800);
  const area = open();
  const section = area.closest('[data-part="section"]') as HTMLElement;
  const [height, whole, set] = [area.offsetHeight, section.offsetHeight, area.style.blockSize];
  expect(set).not.toBe('');

  write(' Too.');
  expect(area.style.blockSize).toBe(set);
  expect(getComputedStyle(area).getPropertyValue('field-sizing')).toBe('fixed');

  write(` ${sentence.repeat(6)}`);
  expect(area.scrollHeight).toBe(area.clientHeight);
  expect(area.offsetHeight).toBeGreaterThan(height);
  expect(section.offsetHeight - whole).toBe(area.offsetHeight - height);

  area.select();
  write('Short.');
  expect(area.offsetHeight).toBeLessThanOrEqual(height);
});

it('is sized by the browser again once it is left', () => {
  const area = open();
  expect(area.style.blockSize).not.toBe('');
  area.blur();
  expect(area.getAttribute('style') ?? '').toBe('');
});

it('leaves a height that somebody has pulled it to', () => {
  const area = open();
  area.style.height = '321px';
  write(` ${sentence.repeat(20)}`);
  expect(area.offsetHeight).toBe(321);
  area.blur();
  expect(area.style.height).toBe('321px');
});
