import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import type { PostMortemView } from '../../../src/hooks/postMortem/postMortemView.ts';
import type { UsePostMortemOptions } from '../../../src/hooks/usePostMortem.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { parties, people, postMortem } from './harness.tsx';

const mediator = { partyId: 'outside-both', personId: 'mediator', role: 'facilitator' } as const;
const ward = { partyId: 'northwind', personId: 'ward' };

function show(options: Partial<UsePostMortemOptions>) {
  const onViewChange = vi.fn<NonNullable<UsePostMortemOptions['onViewChange']>>();
  const page = (view: Partial<PostMortemView> | undefined) => (
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-11T09:00:00Z')}>
      <PostMortem
        defaultValue={postMortem()}
        parties={parties}
        people={people}
        onViewChange={onViewChange}
        {...options}
        {...(view && { view })}
      />
    </TrothProvider>
  );
  const { rerender } = render(page(options.view));
  return { onViewChange, look: (view: Partial<PostMortemView>) => rerender(page(view)) };
}

const rail = () => within(screen.getByRole('navigation', { name: 'Sections' }));
const heading = (name: string) => screen.getByRole('heading', { name, level: 3 });
const facts = 'What happened, in order';
const announced = () => document.querySelector('[data-troth="announcer"]')?.textContent ?? '';
const light = (section: PostMortemView['section'] | null) => ({
  section: 'event' as const,
  spotlight: section,
});

describe('whoever leads, while everybody is shown one section', () => {
  it.each([
    ['a facilitator of neither side', mediator, postMortem()],
    [
      'a person of one side',
      ward,
      postMortem(
        ['northwind', ['frame', 'facilitation'], 'party'],
        ['northwind', ['frame', 'facilitator'], 'ward'],
      ),
    ],
  ])('takes everybody along to another one: %s', async (_, viewer, defaultValue) => {
    const { onViewChange } = show({
      viewer,
      defaultValue,
      defaultView: { section: 'timeline', spotlight: 'timeline' },
    });
    await userEvent.click(rail().getByRole('button', { name: /^What contributed/ }));
    await waitFor(() => expect(document.activeElement).toBe(heading('What contributed')));
    expect(onViewChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ section: 'factors', spotlight: 'factors' }),
      { reason: 'spotlight' },
    );
    await waitFor(() =>
      expect(announced()).toContain('You are now looking at this together: “What contributed”'),
    );
    expect(screen.queryByText(/Whoever leads the talk decides/)).toBeNull();
  });

  it('goes on and back by the buttons under a section, too', async () => {
    show({ viewer: mediator, defaultView: { section: 'event', spotlight: 'event' } });
    await userEvent.click(screen.getByRole('button', { name: `On to: ${facts}` }));
    await waitFor(() => expect(document.activeElement).toBe(heading(facts)));
  });
});

describe('everybody else', () => {
  it('cannot leave that section, and is told why', async () => {
    const { onViewChange } = show({ viewer: ward, view: light('timeline') });
    await userEvent.click(rail().getByRole('button', { name: /^What contributed/ }));
    const notice = screen.getByText(/looking at this together.*Whoever leads the talk decides/);
    await waitFor(() => expect(document.activeElement).toBe(notice));
    expect(heading(facts)).toBeTruthy();
    expect(onViewChange).not.toHaveBeenCalled();
  });

  it('comes to the section that the light moves to, and hears which it is', async () => {
    const { look } = show({ viewer: ward, view: light(null) });
    screen.getByRole('textbox', { name: /^In short/ }).focus();
    look(light('timeline'));
    await waitFor(() => expect(document.activeElement).toBe(heading(facts)));
    await waitFor(() =>
      expect(announced()).toContain(`You are now looking at this together: “${facts}”`),
    );
    look(light(null));
    await waitFor(() => expect(announced()).toContain('Everybody can look around again.'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H3'));
  });

  it('keeps the focus where it is outside of what goes', async () => {
    const { look } = show({ viewer: ward, view: light(null) });
    const files = screen.getByRole('button', { name: 'Files' });
    files.focus();
    look(light('timeline'));
    await waitFor(() => expect(announced()).toContain('looking at this together'));
    expect(document.activeElement).toBe(files);
  });

  it('is not drawn into the page where nothing had the focus', async () => {
    const { look } = show({ viewer: ward, view: light(null) });
    const field = screen.getByRole('textbox', { name: /^In short/ });
    field.focus();
    field.blur();
    await Promise.resolve();
    look(light('timeline'));
    await waitFor(() => expect(announced()).toContain('looking at this together'));
    expect(document.activeElement).toBe(document.body);
  });
});

it('shows the section of the view where the light is on none of the document', () => {
  show({ viewer: ward, view: { section: 'timeline', spotlight: 'questions' } });
  expect(heading(facts)).toBeTruthy();
});
