import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EscalationSection } from '../../../src/components/post-mortem/sections/EscalationSection.tsx';
import { escalationSteps } from '../../../src/core/postmortem/types.ts';
import { postMortem as words } from '../../../src/i18n/en/postMortem.ts';
import { after as following, look, postMortem, talking } from './harness.tsx';

const show = (doc = postMortem(), options = {}) =>
  look(EscalationSection, doc, { section: 'escalation', ...options });
const ladder = () => within(screen.getByRole('group', { name: 'Steps we agree to' }));
const form = () => within(screen.getByRole('group', { name: 'Take it a step further' }));

describe('the ladder', () => {
  it('has six rungs, the mildest first', () => {
    show();
    const names = ladder()
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent);
    expect(names).toEqual(
      escalationSteps.map((step) => Object.values(words.escalationSteps[step]).join('')),
    );
  });

  it('takes a rung with what sets it off, and gives the words back when it is taken in again', async () => {
    const { doc } = show();
    const box = () => ladder().getByRole('checkbox', { name: /^Mediation/ });
    await userEvent.click(box());
    const rung = within(ladder().getByRole('group', { name: 'Mediation' }));
    await userEvent.type(rung.getByLabelText('What sets it off'), 'Two talks without a result');
    await userEvent.click(box());
    expect(doc().escalation.ladder).toEqual({});
    expect(ladder().queryByRole('textbox')).toBeNull();
    await userEvent.click(box());
    expect(doc().escalation.ladder).toEqual({ mediation: 'Two talks without a result' });
  });

  it('shows a reader only what was agreed on', () => {
    const agreed = postMortem(['harbour', ['escalation', 'ladder', 'pause'], 'A second miss']);
    const { unmount } = show(agreed, { viewer: null });
    expect(ladder().getByText('A pause')).toBeTruthy();
    expect(ladder().getByText('A second miss')).toBeTruthy();
    expect(ladder().queryByText('Mediation')).toBeNull();
    unmount();
    show(postMortem(), { viewer: null });
    expect(ladder().getByText('No step has been agreed on.')).toBeTruthy();
  });
});

describe('taking it further', () => {
  it('is not offered while nobody has been asked yet', () => {
    show();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks for a step and a reason, each at its place', async () => {
    const { doc } = show(talking());
    await userEvent.click(screen.getByRole('button', { name: 'Take it a step further' }));
    const press = () =>
      userEvent.click(form().getByRole('button', { name: 'Take it a step further' }));
    await press();
    const which = within(form().getByRole('group', { name: 'Which step' }));
    expect(which.getByText('Something is still missing here.')).toBeTruthy();
    expect(document.activeElement).toBe(which.getAllByRole('radio')[0]);
    await userEvent.click(which.getByRole('radio', { name: /^Mediation/ }));
    await press();
    const reason = form().getByRole('textbox', { name: 'What makes it necessary (required)' });
    expect(document.activeElement).toBe(reason);
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(doc().stage).toBe('in_meeting');
  });

  it('says which steps were agreed on beforehand', async () => {
    show(following(talking(), ['harbour', ['escalation', 'ladder', 'pause'], 'A second miss']));
    await userEvent.click(screen.getByRole('button', { name: 'Take it a step further' }));
    const marked = form()
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent)
      .filter((text) => text?.includes('agreed beforehand'));
    expect(marked).toEqual(['A pauseagreed beforehand']);
  });

  it('says then which step, who asked, since when and why', async () => {
    const { doc } = show(talking());
    await userEvent.click(screen.getByRole('button', { name: 'Take it a step further' }));
    await userEvent.click(form().getByRole('radio', { name: /^Mediation/ }));
    await userEvent.type(form().getByRole('textbox'), 'We go in circles.');
    await userEvent.click(form().getByRole('button', { name: 'Take it a step further' }));
    expect(doc().stage).toBe('escalated');
    expect(document.activeElement?.textContent).toMatch(
      /^Mediation.*Mar 10, 2026.*Northwind Health took it further: Mediation.*We go in circles\.$/,
    );
    expect(screen.queryByRole('button', { name: 'Take it a step further' })).toBeNull();
  });

  it('can be put away again, and keeps what was typed', async () => {
    show(talking());
    const open = () =>
      userEvent.click(screen.getByRole('button', { name: 'Take it a step further' }));
    await open();
    await userEvent.type(form().getByRole('textbox'), 'We go in circles.');
    await userEvent.click(form().getByRole('button', { name: 'Not now' }));
    expect(
      screen.queryByRole('textbox', { name: 'What makes it necessary (required)' }),
    ).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Take it a step further' }),
    );
    await open();
    expect(form().getByRole<HTMLTextAreaElement>('textbox').value).toBe('We go in circles.');
  });
});
