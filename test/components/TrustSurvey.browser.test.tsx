import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TrustSurvey, type TrustSurveyProps } from '../../src/components/trust-survey/index.ts';
import { instruments } from '../../src/core/trust/instruments.ts';
import { createIndexedDbDraftStore } from '../../src/store/index.ts';

const base = {
  instrument: instruments.abi3,
  rater: 'northwind',
  target: 'harbour',
  wave: '2026-09',
  parties: [{ id: 'harbour', name: 'Harbour Logistics' }],
} satisfies TrustSurveyProps;

const first = 'They have the skills and people this work needs.';
const second = 'They do good work that we can build on.';
const answer = (question: string, name: string) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name, exact: true });

afterEach(async () => {
  cleanup();
  const drafts = createIndexedDbDraftStore({ name: 'troth-drafts' });
  await drafts.clear();
  drafts.close();
});

describe('TrustSurvey in a real browser', () => {
  it('is answered with the keyboard alone, one tab stop a question', async () => {
    render(<TrustSurvey {...base} />);
    await userEvent.tab();
    await expect.element(answer(first, 'Disagree')).toHaveFocus();
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
    await expect.element(answer(first, 'Partly')).toBeChecked();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    // On from the scale to the answers beside it: they are one group.
    await expect.element(answer(first, 'Don’t know')).toBeChecked();
    await userEvent.tab();
    await expect.element(answer(second, 'Disagree')).toHaveFocus();
    await expect.element(page.getByText('1 of 6 answered')).toBeVisible();
  });

  it('has targets of at least 44 px for the scale and for the answers beside it', async () => {
    render(<TrustSurvey {...base} />);
    const heights = [...document.querySelectorAll('label[data-part="option"]')].map(
      (label) => label.getBoundingClientRect().height,
    );
    expect(heights).toHaveLength(54);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('takes a press anywhere within 44 px of a mark on a scale without labels', async () => {
    const { labels: _, ...scale } = instruments.abi3.scale;
    render(<TrustSurvey {...base} instrument={{ ...instruments.abi3, scale }} />);
    const marks = [...document.querySelectorAll('fieldset')][0]?.querySelectorAll(
      '[data-kind="scale"] input, [data-part="scale"] input',
    );
    expect(marks?.length).toBe(5);
    for (const [i, mark] of [...(marks ?? [])].entries()) {
      const box = mark.getBoundingClientRect();
      const reach = 44 - box.width;
      // At the ends all of it lies inwards.
      const [before, after] = i === 0 ? [0, reach] : i === 4 ? [reach, 0] : [reach / 2, reach / 2];
      for (const x of [box.left - before + 1, box.right + after - 1]) {
        const hit = document.elementFromPoint(x, box.top + box.height / 2);
        expect(hit?.closest('label')?.contains(mark)).toBe(true);
      }
    }
  });

  it('does not run out of a 320 px wide page, nor at twice the text size', () => {
    for (const size of ['16px', '32px']) {
      const { container, unmount } = render(<TrustSurvey {...base} />);
      Object.assign(container.style, { width: '320px', fontSize: size, overflow: 'auto' });
      expect(container.scrollWidth).toBe(320);
      unmount();
    }
  });

  it('brings a draft back after the page was left, with nothing but a draftKey', async () => {
    const visit = render(<TrustSurvey {...base} draftKey="ada" />);
    await answer(first, 'Rather not say').click();
    await userEvent.fill(page.getByRole('textbox'), 'So far');
    await expect.element(page.getByText('Draft saved')).toBeVisible();
    visit.unmount();
    render(<TrustSurvey {...base} draftKey="ada" />);
    await expect.element(answer(first, 'Rather not say')).toBeChecked();
    await expect.element(page.getByRole('textbox')).toHaveValue('So far');
    await expect.element(page.getByText(/Your draft of .* is back/).first()).toBeVisible();
  });

  it('keeps the last keystroke even if the page is left at once', async () => {
    const visit = render(<TrustSurvey {...base} draftKey="ada" />);
    await userEvent.type(page.getByRole('textbox'), 'every letter');
    visit.unmount();
    render(<TrustSurvey {...base} draftKey="ada" />);
    await expect.element(page.getByRole('textbox')).toHaveValue('every letter');
  });
});
