import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangesStep } from '../../../src/components/rearticulation-form/steps/ChangesStep.tsx';
import type { Articulation, StoredClause } from '../../../src/core/articulation/types.ts';
import { articulation, look } from './harness.tsx';

const clause = (section: StoredClause['section'], text: string, rest = {}): StoredClause => ({
  order: 'a0',
  section,
  proposedBy: 'northwind',
  text,
  ...rest,
});
const earlierClauses: Articulation['clauses'] = {
  purpose: clause('purpose', 'Vaccine arrives cold every morning'),
  calls: clause('responsibility', 'Call the ward', {
    accountable: 'northwind',
    responsible: ['desk'],
  }),
  fax: clause('responsibility', 'Fax the list', { order: 'a1' }),
  first: clause('principle', 'Ask before you act', { order: 'a0' }),
  second: clause('principle', 'Say it early', { order: 'a1' }),
  third: clause('principle', 'Thank each other', { order: 'a2' }),
  review: clause('review_exit', 'Once a year'),
};
const supersedes = { id: 'v2', version: 2, contentHash: 'f'.repeat(64), clauses: earlierClauses };
const second = (rest: Partial<Articulation> = {}): Articulation => ({
  ...articulation(),
  version: 3,
  supersedes,
  people: { desk: { order: 'a0', partyId: 'harbour', name: 'Night desk', role: 'Takes calls' } },
  clauses: {
    ...earlierClauses,
    purpose: clause('purpose', 'Vaccine arrives cold at any hour'),
    calls: clause('responsibility', 'Call the ward', {
      accountable: 'harbour',
      responsible: ['desk', 'northwind'],
    }),
    fax: clause('responsibility', ''),
    card: clause('communication', 'Every van carries a card'),
    first: clause('principle', 'Ask before you act', { order: 'a3' }),
  },
  ...rest,
});
const show = (doc = second(), options = {}) =>
  look(ChangesStep, doc, { step: 'changes', ...options });
afterEach(() => {
  vi.restoreAllMocks();
});
/** As on a machine that takes long for everything. */
function slowly() {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10;
    return now;
  });
}
const items = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('the redline', () => {
  it('says of each clause what became of it, and counts', () => {
    show();
    expect(screen.getByText('5 clauses differ, 3 are as they were.')).toBeTruthy();
    expect(items('What we are here for')[0]).toBe(
      'ChangedVaccine arrives cold removed: every morning added: at any hour end of change Why it changes: Vaccine arrives cold at any hour',
    );
    expect(items('Who does what')).toEqual([
      expect.stringMatching(
        /^ChangedCall the wardWho answers for it ?removed: Northwind Health ?added: Harbour Logistics end of change Who does it ?removed: Night desk ?added: Night desk and Northwind Health end of change/,
      ),
      expect.stringMatching(/^Left out removed: Fax the list end of change/),
    ]);
    expect(items('How we keep in touch')).toEqual([
      'New added: Every van carries a card end of change',
    ]);
    expect(items('How we work together')).toEqual(['MovedAsk before you act']);
    expect(screen.queryByRole('list', { name: 'Looking again, and ending well' })).toBeNull();
  });

  it('marks words as deleted and inserted', () => {
    show();
    const list = screen.getByRole('list', { name: 'What we are here for' });
    expect(within(list).getByRole('deletion').textContent).toContain('every morning');
    expect(within(list).getByRole('insertion').textContent).toContain('at any hour');
  });

  it('shows what is as it was when asked to', async () => {
    show();
    const toggle = screen.getByRole('checkbox', { name: 'Show what is as it was' });
    await userEvent.click(toggle);
    expect(items('How we work together')).toEqual([
      'As beforeSay it early',
      'As beforeThank each other',
      'MovedAsk before you act',
    ]);
    expect(items('Looking again, and ending well')).toEqual(['As beforeOnce a year']);
    await userEvent.click(toggle);
    expect(screen.queryByText('Say it early')).toBeNull();
  });

  it('puts both texts beside each other', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: 'Beside each other' }));
    expect(items('What we are here for')[0]).toMatch(
      /^ChangedBefore Vaccine arrives cold removed: every morning end of change Now Vaccine arrives cold added: at any hour end of change/,
    );
    // There is nothing to put beside what is new.
    expect(items('How we keep in touch')).toEqual([
      'NewNow added: Every van carries a card end of change',
    ]);
  });

  it('says so of blanks, and where a clause now stands', () => {
    show(
      second({
        clauses: {
          ...earlierClauses,
          purpose: clause('purpose', 'Vaccine arrives cold\nevery morning'),
          review: clause('escalation', 'Once a year'),
        },
      }),
    );
    expect(items('What we are here for')[0]).toContain('removed: a space or a line break');
    expect(items('If we get stuck')[0]).toMatch(
      /Under which heading ?removed: Looking again, and ending well ?added: If we get stuck end/,
    );
  });

  it('says that nothing is different', () => {
    show(second({ clauses: earlierClauses }));
    expect(screen.getByText('Every clause is as it was.')).toBeTruthy();
  });

  it('is that of a long document in the end, without marks until then', async () => {
    slowly();
    const long = (ending: string) =>
      Object.fromEntries(
        Array.from({ length: 9 }, (_, i) => [
          `c${i}`,
          clause('principle', `${'so many words '.repeat(900)}${ending}`, { order: `a${i}` }),
        ]),
      );
    show(
      second({
        supersedes: { ...supersedes, clauses: long('by day') },
        clauses: long('by night'),
      }),
    );
    expect(
      screen.getByRole('progressbar', { name: /^Comparing the texts: \d of 9\.$/ }),
    ).toBeTruthy();
    const first = items('How we work together');
    expect(first.length).toBeLessThan(9);
    expect(first.at(-1)).toMatch(/by night *Why it changes/);
    expect(screen.getAllByRole('insertion').length).toBeLessThan(9);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    await waitFor(() => expect(screen.getAllByRole('insertion')).toHaveLength(9));
  });
});

it('draws a long list bit by bit, and all of it in the end', async () => {
  const clauses = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `c${i}`,
      clause('principle', `Rule ${i}`, { order: `a0${i + 100}V` }),
    ]),
  );
  show(second({ clauses }));
  const list = screen.getByRole('list', { name: 'How we work together' });
  expect(list.children.length).toBeGreaterThan(9);
  expect(list.children.length).toBeLessThan(60);
  expect(list.getAttribute('aria-busy')).toBe('true');
  await waitFor(() => expect(list.getAttribute('aria-busy')).toBeNull());
  expect(list.children).toHaveLength(63);
});

describe('the reason', () => {
  it('is written at what was changed or left out, and nowhere else', async () => {
    const { doc } = show();
    const fields = screen.getAllByRole('textbox');
    expect(fields).toHaveLength(3);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Why it changes: Fax the list' }),
      'Nobody reads it',
    );
    await userEvent.tab();
    expect(doc().reasons).toEqual({ fax: 'Nobody reads it' });
  });

  it('is only read where one may not write it', () => {
    show(second({ status: 'in_force', reasons: { fax: 'Nobody reads it' } }), {
      viewer: { partyId: 'harbour' },
    });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Nobody reads it')).toBeTruthy();
  });
});

describe('an earlier version', () => {
  const first: Articulation = {
    ...articulation(),
    id: 'v1',
    title: 'The first agreement',
    version: 1,
    status: 'superseded',
    people: { lead: { order: 'a0', partyId: 'harbour', name: 'Fleet manager', role: '' } },
    clauses: {
      purpose: clause('purpose', 'Vaccine arrives'),
      calls: clause('responsibility', 'Call the ward', { accountable: 'lead', outcomeId: 'cold' }),
      cold: clause('outcome', 'Boxes stay cold'),
    },
  };

  it('can be chosen, and is told', async () => {
    const { said } = show(second({ reasons: { purpose: 'More wards' } }), {
      earlier: [first, { ...first, id: 'broken', partyIds: null as never }],
    });
    const against = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compared with' });
    expect([...against.options].map(({ textContent }) => textContent)).toEqual([
      'Version 2, the one before',
      'Version 1: The first agreement',
    ]);
    await userEvent.selectOptions(against, 'Version 1: The first agreement');
    expect(items('What we are here for')[0]).toContain(
      'arrives added: cold at any hour end of change',
    );
    // What only that version has is called by its name.
    const [calls] = items('Who does what');
    expect(calls).toContain('removed: Fleet manager');
    expect(calls).toContain('removed: Boxes stay cold');
    expect(said).toEqual(['8 clauses differ, 0 are as they were.']);
    // Reasons are given for what is different from the version before.
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('More wards')).toBeTruthy();
  });

  it('is not asked for where there is but one', () => {
    show();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText('Version 2, the one before')).toBeTruthy();
  });
});
