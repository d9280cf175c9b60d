import { act, render as renderStyled, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type ReactNode, StrictMode, useState } from 'react';
import { StyleSheetManager } from 'styled-components';
import { describe, expect, it, vi } from 'vitest';
import {
  DistributionBar,
  type SurveyValue,
  TrustSurvey,
  type TrustSurveyProps,
} from '../../src/components/trust-survey/index.ts';
import { instruments } from '../../src/core/trust/instruments.ts';
import type { SurveyResponse } from '../../src/core/trust/types.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { createMemoryDraftStore } from '../../src/store/index.ts';
import { renderOnServer } from '../conformance/renderOnServer.tsx';

const nowhere = document.createElement('div');

/** Without its styles: jsdom paints nothing, and matching them for every role takes seconds. */
function Unstyled({ children }: { children: ReactNode }) {
  return (
    <StyleSheetManager target={nowhere} disableCSSOMInjection>
      {children}
    </StyleSheetManager>
  );
}

const render = (element: ReactNode) => renderStyled(element, { wrapper: Unstyled });

const { abi3, alliance4, baseline1, hurley7 } = instruments;
const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
const base = {
  instrument: baseline1,
  rater: 'northwind',
  target: 'harbour',
  wave: '2026-09',
  parties,
  onSubmit: () => undefined,
} satisfies TrustSurveyProps;

const question = (name: string | RegExp) => screen.getByRole('radiogroup', { name });
const answer = (name: string | RegExp, option: string) =>
  within(question(name)).getByRole('radio', { name: option });
const trust = 'To what extent do we trust each other?';
const check = () => screen.getByRole('button', { name: 'Check your answers' });
const send = () => screen.getByRole('button', { name: 'Send answers' });

/** Answers to everything, so that the way to the review is free. */
const complete = (instrument: typeof abi3) =>
  Object.fromEntries(instrument.items.map(({ id }) => [id, 3]));

describe('TrustSurvey: answering', () => {
  it('asks each question as a group of radio buttons, the answers off the scale last', () => {
    render(<TrustSurvey {...base} />);
    const radios = within(question(trust)).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.labels?.[0]?.textContent)).toEqual([
      'None at all',
      'A little',
      'A moderate amount',
      'A great deal',
      'Don’t know',
      'Doesn’t apply',
      'Rather not say',
      'Other',
    ]);
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
    expect(radios.some((radio) => radio.checked)).toBe(false);
  });

  it('groups the questions by dimension, with what the dimension means', () => {
    render(<TrustSurvey {...base} instrument={alliance4} />);
    const group = within(screen.getByRole('region', { name: 'Integrity' }));
    expect(group.getByText('Being honest and fair, also when it costs something.')).toBeTruthy();
    expect(group.getAllByRole('radiogroup')).toHaveLength(2);
  });

  it('puts questions about the rater itself last, apart from the dimensions', () => {
    render(<TrustSurvey {...base} instrument={hurley7} />);
    const regions = screen.getAllByRole('region', { name: /./ });
    const own = screen.getByRole('region', { name: 'About your own position' });
    expect(regions.at(-1)).toBe(own);
    expect(within(own).getAllByRole('radiogroup')).toHaveLength(3);
  });

  it('tells the progress in words and as a bar', async () => {
    const user = userEvent.setup();
    render(<TrustSurvey {...base} instrument={abi3} />);
    const bar = screen.getByRole('progressbar', { name: 'Progress' });
    expect(bar.getAttribute('aria-valuetext')).toBe('0 of 6 answered');
    await user.click(answer('They do good work that we can build on.', 'Other'));
    expect(bar.getAttribute('aria-valuenow')).toBe('1');
    expect(screen.getByText('1 of 6 answered')).toBeTruthy();
  });

  it('names the ends of a scale that has no labels', () => {
    render(<TrustSurvey {...base} instrument={{ ...baseline1, scale: { min: 1, max: 7 } }} />);
    expect(answer(trust, '1 lowest')).toBeTruthy();
    expect(answer(trust, '4')).toBeTruthy();
    expect(answer(trust, '7 highest')).toBeTruthy();
  });

  it('offers to clear an answer where answers are not required, and only there', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<TrustSurvey {...base} />);
    await user.click(answer(trust, 'A little'));
    expect(screen.queryByRole('button', { name: /^Clear/ })).toBeNull();
    rerender(<TrustSurvey {...base} requireAnswers={false} />);
    await user.click(screen.getByRole('button', { name: `Clear the answer to: ${trust}` }));
    expect(answer(trust, 'A little')).toHaveProperty('checked', false);
    expect(document.activeElement).toBe(answer(trust, 'None at all'));
  });

  it('says plainly who will see what', () => {
    const { rerender } = render(<TrustSurvey {...base} minRespondents={7} />);
    expect(
      screen.getByText(/Northwind Health and Harbour Logistics see results once at least 7 people/),
    ).toBeTruthy();
    rerender(<TrustSurvey {...base} attributed />);
    expect(screen.getByText(/Your answers are signed: Northwind Health and Harbour/)).toBeTruthy();
  });

  it('has one think of one’s own side in a self-view, whoever it is compared with', () => {
    const { rerender } = render(<TrustSurvey {...base} perspective="self" />);
    const ownName = 'How you see yourselves: Northwind Health';
    expect(screen.getByRole('heading', { name: ownName })).toBeTruthy();
    expect(screen.getByText(/^Please think of Northwind Health as your partner/)).toBeTruthy();
    rerender(<TrustSurvey {...base} target="northwind" perspective="self" />);
    expect(screen.getByRole('heading', { name: ownName })).toBeTruthy();
  });

  it('begins anew for another target', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<TrustSurvey {...base} />);
    await user.click(answer(trust, 'A little'));
    rerender(<TrustSurvey {...base} target="northwind" perspective="self" />);
    expect(answer(trust, 'A little')).toHaveProperty('checked', false);
    expect(
      screen.getByRole('heading', { name: 'How you see yourselves: Northwind Health' }),
    ).toBeTruthy();
  });
});

describe('TrustSurvey: what is missing', () => {
  it('lists it at the top, takes the focus there, and links to each question', async () => {
    const user = userEvent.setup();
    render(<TrustSurvey {...base} instrument={abi3} />);
    await user.click(answer('They care how things turn out for us.', 'Agree'));
    await user.click(check());
    const summary = screen.getByRole('group', { name: '5 things need your attention' });
    expect(document.activeElement).toBe(summary);
    const missed = question('They do good work that we can build on.');
    expect(missed.getAttribute('aria-invalid')).toBe('true');
    expect(within(missed).getByText('Choose an answer').closest('p')?.id).toBe(
      missed.getAttribute('aria-describedby'),
    );
    const hash = location.hash;
    await user.click(
      within(summary).getByRole('link', {
        name: 'Choose an answer: They do good work that we can build on.',
      }),
    );
    expect(document.activeElement).toBe(within(missed).getAllByRole('radio')[0]);
    expect(location.hash).toBe(hash);
    await user.keyboard(' ');
    expect(missed.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByRole('group', { name: '4 things need your attention' })).toBeTruthy();
  });

  it('keeps a comment that is too long in its box and says how much fits', async () => {
    const user = userEvent.setup();
    render(<TrustSurvey {...base} defaultValue={{ answers: { 'trust-1': 2 } }} />);
    const box = screen.getByRole('textbox', { name: /Is there anything you would like to add/ });
    await user.click(box);
    await user.paste('x'.repeat(1_990));
    expect(screen.getByText('10 characters left')).toBeTruthy();
    expect(screen.getByRole('textbox', { description: /10 characters left/ })).toBe(box);
    await user.paste('y'.repeat(20));
    expect(box).toHaveProperty('value', 'x'.repeat(1_990) + 'y'.repeat(20));
    expect(screen.getByRole('textbox', { description: /at most 2,000 characters fit/ })).toBe(box);
    await user.click(check());
    await user.click(screen.getByRole('link', { name: /too long to send/ }));
    expect(document.activeElement).toBe(box);
  });
});

describe('TrustSurvey: review and sending', () => {
  const toReview = async (props: Partial<TrustSurveyProps> = {}) => {
    const user = userEvent.setup();
    render(
      <TrustSurvey
        {...base}
        instrument={abi3}
        defaultValue={{
          answers: { ...complete(abi3), 'integrity-1': 'prefer_not' },
          comment: 'Thanks',
        }}
        {...props}
      />,
    );
    await user.click(check());
    return user;
  };

  it('shows every answer once more before anything is sent', async () => {
    const onSubmit = vi.fn();
    await toReview({ onSubmit });
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'Check your answers' }),
    );
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms).toEqual([...abi3.items.map((item) => item.text), 'Comment']);
    const row = screen.getByText(
      'They are honest with us, also when it is uncomfortable.',
    ).parentElement;
    expect(row?.textContent).toContain('Rather not say');
    expect(screen.getByText('Thanks')).toBeTruthy();
    expect(screen.getByText(/never shown on their own/)).toBeTruthy();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('leads back to the very question, and keeps the rest', async () => {
    const user = await toReview();
    await user.click(
      screen.getByRole('button', { name: 'Change: They care how things turn out for us.' }),
    );
    expect(document.activeElement).toBe(answer('They care how things turn out for us.', 'Partly'));
    await user.click(answer('They care how things turn out for us.', 'Tend to agree'));
    await user.click(check());
    expect(screen.getByText('Tend to agree')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change: Comment' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.click(check());
    await user.click(screen.getByRole('button', { name: 'Back to the questions' }));
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'How you see Harbour Logistics' }),
    );
  });

  it('sends, thanks, and says what happens next', async () => {
    const sent: SurveyResponse[] = [];
    const user = await toReview({ onSubmit: (response) => void sent.push(response) });
    await user.click(send());
    const thanks = await screen.findByRole('heading', { name: 'Thank you' });
    await waitFor(() => expect(document.activeElement).toBe(thanks));
    expect(screen.getByText(/once at least 5 people have answered/)).toBeTruthy();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ comment: 'Thanks', answers: { 'integrity-1': 'prefer_not' } });
  });

  it('takes no second press while it is sending', async () => {
    let finish = () => {};
    const onSubmit = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const user = await toReview({ onSubmit });
    await user.click(send());
    const button = screen.getByRole('button', { name: 'Sending…' });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    await user.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    expect(screen.getByRole('heading', { name: 'Thank you' })).toBeTruthy();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('offline');
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('offline');
      },
    ],
  ])('says kindly that nothing is lost when onSubmit %s, and can try again', async (_, fail) => {
    const onSubmit = vi.fn<() => unknown>().mockImplementationOnce(fail);
    const user = await toReview({ onSubmit, onError: () => {} });
    await user.click(send());
    const failure = await screen.findByRole('group', { name: 'Your answers were not sent' });
    await waitFor(() => expect(document.activeElement).toBe(failure));
    expect(failure.textContent).toContain('Nothing is lost');
    expect(screen.getByText('Rather not say')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send again' }));
    const thanks = await screen.findByRole('heading', { name: 'Thank you' });
    await waitFor(() => expect(document.activeElement).toBe(thanks));
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('thanks nobody for answers that nobody takes', async () => {
    const onError = vi.fn();
    const user = await toReview({ onSubmit: undefined, onError });
    await user.click(send());
    await screen.findByRole('group', { name: 'Your answers were not sent' });
    expect(onError.mock.lastCall?.[0].cause.message).toMatch(/give the survey an onSubmit/);
  });

  it('comes back to say that sending failed, wherever the respondent has gone meanwhile', async () => {
    let fail = () => {};
    const onSubmit = () =>
      new Promise<void>((_, reject) => {
        fail = () => reject(new Error('offline'));
      });
    const user = await toReview({ onSubmit });
    await user.click(send());
    await user.click(screen.getByRole('button', { name: 'Back to the questions' }));
    await act(async () => fail());
    const failure = await screen.findByRole('group', { name: 'Your answers were not sent' });
    await waitFor(() => expect(document.activeElement).toBe(failure));
  });

  it('shows how all have answered, when the host has a result', async () => {
    const given = [4, 3, 2, 2, 2, 2, 2, 'other', 'other'] as const;
    const result = given.map(
      (value, i): SurveyResponse => ({
        ...{ id: `r${i}`, instrumentId: 'baseline1', wave: '2026-09', rater: 'northwind' },
        ...{ target: 'harbour', perspective: 'partner', referent: 'organisation' },
        answers: { 'trust-1': value },
        submittedAt: '2026-09-01T08:00:00Z',
      }),
    );
    const user = await toReview({
      instrument: baseline1,
      defaultValue: { answers: { 'trust-1': 2 } },
      result: <DistributionBar instrument={baseline1} responses={result} />,
    });
    await user.click(send());
    const table = await screen.findByRole('table', { name: trust });
    expect(within(table).getByRole('row', { name: 'A little 5 56%' })).toBeTruthy();
    expect(within(table).getByRole('row', { name: 'Other 2 22%' })).toBeTruthy();
  });
});

describe('TrustSurvey: with a host', () => {
  it('can be held by the host', async () => {
    const user = userEvent.setup();
    const Host = () => {
      const [value, setValue] = useState<SurveyValue>({ answers: {}, comment: '' });
      return (
        <>
          <TrustSurvey {...base} value={value} onValueChange={setValue} />
          <output>{JSON.stringify(value)}</output>
        </>
      );
    };
    render(<Host />);
    await user.click(answer(trust, 'Rather not say'));
    await user.type(screen.getByRole('textbox'), 'Hello');
    expect(screen.getByRole('status').textContent).toBe(
      '{"answers":{"trust-1":"prefer_not"},"comment":"Hello"}',
    );
  });

  it('keeps every keystroke when the host’s onValueChange throws', async () => {
    const user = userEvent.setup();
    const onError = vi.fn();
    render(
      <TrustSurvey
        {...base}
        value={{ answers: {}, comment: '' }}
        onValueChange={() => {
          throw new Error('broken');
        }}
        onError={onError}
      />,
    );
    await user.type(screen.getByRole('textbox'), 'Hello');
    await user.click(answer(trust, 'A great deal'));
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Hello');
    expect(answer(trust, 'A great deal')).toHaveProperty('checked', true);
    expect(onError).toHaveBeenCalledTimes(6);
  });

  it('restores a draft, says when it is from, and can begin afresh', async () => {
    const user = userEvent.setup();
    const store = createMemoryDraftStore();
    const clock = () => new Date('2026-10-05T09:30:00Z');
    const element = (
      <TrothProvider clock={clock}>
        <TrustSurvey {...base} store={store} />
      </TrothProvider>
    );
    const first = render(<StrictMode>{element}</StrictMode>);
    await user.click(answer(trust, 'A little'));
    await screen.findByText('Draft saved');
    first.unmount();

    render(element);
    await screen.findByText('Your draft of Oct 5, 2026, 9:30 AM is back');
    expect(answer(trust, 'A little')).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Start afresh' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep them' }));
    await user.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start afresh' }));
    expect(answer(trust, 'A little')).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Start afresh' }));
    await user.click(screen.getByRole('button', { name: 'Discard them' }));
    expect(answer(trust, 'A little')).toHaveProperty('checked', false);
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'How you see Harbour Logistics' }),
    );
    const widget = within(screen.getByRole('region', { name: /Harbour/ }));
    // The focus stays where the next answer is given.
    await user.click(answer(trust, 'A great deal'));
    expect(document.activeElement).toBe(answer(trust, 'A great deal'));
    // What is written now is not from earlier.
    expect(widget.queryByText(/is back/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Start afresh' }));
    await user.click(screen.getByRole('button', { name: 'Discard them' }));
    await waitFor(() => expect(widget.queryByText(/Draft|draft of/)).toBeNull());
  });

  it('says that a draft could not be deleted, after discarding and after sending', async () => {
    const user = userEvent.setup();
    const store = {
      ...createMemoryDraftStore(),
      remove: () => Promise.reject(new Error('locked')),
    };
    render(<TrustSurvey {...base} store={store} />);
    await user.click(answer(trust, 'A little'));
    await screen.findByText('Draft saved');
    await user.click(screen.getByRole('button', { name: 'Start afresh' }));
    await user.click(screen.getByRole('button', { name: 'Discard them' }));
    await screen.findByText(/^The draft could not be deleted/);
    await user.click(answer(trust, 'A little'));
    await screen.findByText('Draft saved');
    await user.click(check());
    await user.click(send());
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be deleted/);
  });

  it('takes over what was answered before the page from the server had come alive', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn();
    const element = (
      <StrictMode>
        <TrustSurvey {...base} defaultValue={{ answers: {} }} onValueChange={onValueChange} />
      </StrictMode>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderOnServer(element).html;
    await user.click(answer(trust, 'A little'));
    await user.type(screen.getByRole('textbox'), 'They call first');
    expect(onValueChange).not.toHaveBeenCalled();
    renderStyled(element, { container, hydrate: true });
    await act(async () => {});
    expect(onValueChange).toHaveBeenCalledTimes(2);
    expect(onValueChange.mock.lastCall?.[0]).toMatchObject({
      answers: { 'trust-1': 2 },
      comment: 'They call first',
    });
    await user.click(check());
    expect(screen.getByRole('button', { name: 'Send answers' })).toBeTruthy();
    expect(screen.getByText('They call first')).toBeTruthy();
  });

  it('does not say that answers are still on the device where nothing could be kept', async () => {
    const user = userEvent.setup();
    const deny = () => Promise.reject(new DOMException('sandboxed', 'SecurityError'));
    const store = { ...createMemoryDraftStore(), read: deny, write: deny, remove: deny };
    render(<TrustSurvey {...base} store={store} />);
    await user.click(answer(trust, 'A little'));
    await screen.findByText(/^This page cannot keep a draft in this browser/);
    await user.click(check());
    await user.click(send());
    await screen.findByRole('heading', { name: 'Thank you' });
    await act(async () => {});
    expect(screen.queryByText(/still on this device/)).toBeNull();
  });

  it('speaks the provider’s language, the preset’s questions too', () => {
    render(
      <TrothProvider messages={de}>
        <TrustSurvey {...base} instrument={abi3} />
      </TrothProvider>,
    );
    expect(screen.getByRole('heading', { name: 'Ihr Blick auf Harbour Logistics' })).toBeTruthy();
    expect(screen.getAllByRole('radio', { name: 'Weiß nicht' })).toHaveLength(6);
    expect(screen.queryByText(abi3.items[0]?.text ?? '')).toBeNull();
  });

  it('takes words of the host’s own, as text or as a function', () => {
    render(
      <TrustSurvey
        {...base}
        messages={{ review: 'Look again', title: ({ target }) => `On ${target}` }}
      />,
    );
    expect(screen.getByRole('button', { name: 'Look again' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'On Harbour Logistics' })).toBeTruthy();
  });

  it('says clearly that a questionnaire has a fault, and does not fall over', () => {
    const ref = createRef<HTMLElement>();
    render(
      <TrustSurvey
        {...base}
        ref={ref}
        instrument={{ ...baseline1, items: [{ id: 'x' }] } as never}
      />,
    );
    expect(screen.getByRole('heading', { name: 'This survey cannot be shown' })).toBeTruthy();
    expect(screen.getByText('items[0].text')).toBeTruthy();
    expect(ref.current?.getAttribute('data-troth')).toBe('trust-survey');
  });

  it('shows names and comments as text, whatever they hold', async () => {
    const user = userEvent.setup();
    const nasty = '<img src=x onerror=alert(1)>';
    render(<TrustSurvey {...base} parties={[{ id: 'harbour', name: nasty }]} />);
    expect(screen.getByRole('heading', { name: `How you see ${nasty}` })).toBeTruthy();
    await user.click(answer(trust, 'Other'));
    await user.type(screen.getByRole('textbox'), nasty);
    await user.click(check());
    expect(screen.getByText(nasty)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});
