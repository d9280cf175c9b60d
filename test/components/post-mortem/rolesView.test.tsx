import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PostMortem } from '../../../src/components/post-mortem/index.ts';
import type { UsePostMortemOptions } from '../../../src/hooks/usePostMortem.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { watchFiles } from '../files.ts';
import { parties, postMortem } from './harness.tsx';

const { save } = watchFiles();

const maria = { id: 'maria', partyId: 'harbour', name: 'Maria Lopez', role: 'Dispatcher' };
const question = {
  id: 'silence',
  text: 'What did Maria Lopez say?',
  help: 'Think of Maria Lopez.',
} as const;
/** A host's own template, whose words name somebody. */
const naming = {
  ...postMortem(),
  template: {
    id: 'own',
    version: 1,
    sections: [
      {
        id: 'questions',
        title: 'Ask Maria Lopez',
        help: 'Maria Lopez was there.',
        questions: [
          { ...question, answeredBy: 'party' },
          { ...question, id: 'both', answeredBy: 'shared' },
        ],
      },
      { id: 'changes' },
      { id: 'signOff' },
    ],
  },
} as const;

function show(options: Partial<UsePostMortemOptions> = {}) {
  const onValueChange = vi.fn();
  const view = render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-11T09:00:00Z')}>
      <PostMortem
        defaultValue={naming}
        parties={parties}
        people={[maria]}
        viewer={{ partyId: 'northwind' }}
        defaultView={{ section: 'questions', names: 'roles', layout: 'page' }}
        onValueChange={onValueChange}
        {...options}
      />
    </TrothProvider>,
  );
  return { ...view, onValueChange };
}

it('names nobody, not even in the words of a host’s template', () => {
  const { container } = show();
  expect(screen.getByRole('heading', { name: 'Ask Dispatcher' })).toBeTruthy();
  expect(screen.getAllByText('What did Dispatcher say?').length).toBeGreaterThan(0);
  expect(screen.getByText('Dispatcher was there.')).toBeTruthy();
  expect(container.textContent).not.toMatch(/Maria|Lopez/);
});

it.each(['Save as Markdown', 'Save as JSON'])('names nobody in a file: %s', async (label) => {
  show();
  expect((await save(label)).text).not.toMatch(/Maria|Lopez/);
});

it('can only be read: nothing is offered that would change the document', async () => {
  const { onValueChange } = show();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Begin the talk' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Files' }));
  expect(screen.getByRole('button', { name: 'Save as JSON' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import a JSON file' })).toBeNull();
  expect(onValueChange).not.toHaveBeenCalled();
});

it('offers nothing that leads on, though something is still missing for it', () => {
  show({ defaultValue: postMortem(['northwind', { type: 'startSharing' }]) });
  expect(screen.getByText('What comes next')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Begin the talk' })).toBeNull();
});

it('names everybody where names are shown', () => {
  show({ defaultView: { section: 'questions' } });
  expect(screen.getByRole('heading', { name: 'Ask Maria Lopez' })).toBeTruthy();
});
