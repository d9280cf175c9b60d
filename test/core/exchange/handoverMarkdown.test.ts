import { describe, expect, it } from 'vitest';
import { type HandoverSource, handoverPack } from '../../../src/core/articulation/handoverPack.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import {
  type HandoverMarkdownOptions,
  handoverMarkdown,
} from '../../../src/core/exchange/handoverMarkdown.ts';
import { de } from '../../../src/i18n/de/index.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { begun, inForce, unwrap, written } from '../articulation/support/agreements.ts';
import { P, promised } from '../commitments/conversation.ts';
import { renderMarkdown } from './renderMarkdown.ts';

const source = (rest: Partial<HandoverSource> = {}): HandoverSource => ({
  parties: [
    { id: 'northwind', name: 'Northwind Health' },
    { id: 'harbour', name: 'Harbour Logistics' },
  ],
  people: [{ id: 'ward', partyId: 'northwind', name: 'Alpha Bravo', role: 'Ward manager' }],
  commitments: [promised()],
  articulations: [inForce()],
  ...rest,
});

const markdown = (
  rest: Partial<HandoverSource> = {},
  options: Partial<HandoverMarkdownOptions> = {},
  partyId = P.partyId,
) =>
  handoverMarkdown(unwrap(handoverPack(source(rest), partyId)), {
    words: en.articulation,
    formats: createFormats('en', 'Europe/Berlin'),
    ...options,
  });

/** A part of the text, from its heading to the next of the same level. */
const part = (text: string, heading: string) => {
  const marks = heading.split(' ')[0] ?? '';
  const level = marks.length;
  const parts = text.split(new RegExp(`^(?=#{1,${level}} )`, 'm'));
  return parts.find((one) => one.startsWith(`${heading}\n`));
};

/** The version before, and the one in force that took its place. */
function twoVersions(): [Articulation, Articulation] {
  const first = inForce();
  const doc = begun({ id: 'v2', supersedes: first, trigger: 'scheduled_review' });
  const { fax: _, ...kept } = doc.clauses;
  const time = { ...doc.clauses.time, text: 'Insulin comes on time' } as (typeof kept)[string];
  const reasons = { time: 'Shorter', fax: 'The machine is gone' };
  const second = { ...doc, effectiveFrom: '2026-10-01', clauses: { ...kept, time }, reasons };
  return [{ ...first, status: 'superseded' }, inForce(second)];
}

describe('handoverMarkdown', () => {
  it('begins with what is in force', () => {
    expect(markdown().split('\n## ')[0]).toBe(`# Handover for Harbour Logistics

In force since Apr 1, 2026: “How we deliver to the wards”, version 1.
`);
  });

  it('says that nothing is in force, that a text was changed, and what is on its way', () => {
    expect(markdown({ articulations: [{ ...written(), status: 'in_review' }] })).toContain(
      'Nothing is in force yet. What follows is taken from “How we deliver to the wards”, version 1 (Being read); nobody is bound by it.',
    );
    expect(markdown({ articulations: [] })).toContain(
      'Nothing is in force, and no draft has been written yet.',
    );
    expect(markdown({ articulations: [{ ...inForce(), title: 'Changed' }] })).toContain(
      'Not as signed: This text is not the one that was signed.',
    );
    const draft = begun({ id: 'v2', supersedes: inForce() });
    expect(markdown({ articulations: [inForce(), draft] })).toContain(
      'Version 2 is on its way (Draft).',
    );
  });

  it('does not say that nothing is in force where it only has not got it', () => {
    const draft = begun({ id: 'v2', supersedes: inForce() });
    const text = markdown({ articulations: [draft] });
    expect(text).toContain('The version in force is not among these documents.');
    expect(text).toContain('version 2 (Draft); nobody is bound by it yet.');
    expect(text).not.toContain('Nothing is in force');
    const withdrawn = { ...inForce(), status: 'withdrawn' } as const;
    expect(markdown({ articulations: [draft, withdrawn] })).toContain('Nothing is in force yet.');
  });

  it('tells the role', () => {
    const role = part(markdown(), '## The role') ?? '';
    expect(part(role, '### What Harbour Logistics has in hand')).toBe(
      `### What Harbour Logistics has in hand

- Calling the ward when a van is late
  - **Part in it:** answers for it and does it
  - **Which outcome it serves:** “Insulin is on the ward in time”
  - **Who answers for it (A):** Harbour Logistics
  - **Who does it (R):** Night desk, Harbour Logistics
  - **Who is told after (I):** Northwind Health

`,
    );
    expect(part(role, '### No longer a task')).toContain('- Faxing the list\n');
    expect(part(role, '### People to know')).toBe(`### People to know

- **Night desk:** Dispatcher, Harbour Logistics
- **Alpha Bravo:** Ward manager, Northwind Health, not named in the text

`);
    expect(part(role, '### How to reach each other')).toContain(
      '- **By what means:** The ward’s telephone\n',
    );
  });

  it('says so where no task and no person is written down', () => {
    const doc = inForce();
    const { call: _, ...clauses } = doc.clauses;
    const articulations = [inForce({ ...doc, clauses, people: {} })];
    const text = markdown({ articulations, people: [] });
    expect(text).toContain('No task of Harbour Logistics is written down.');
    expect(part(text, '### People to know')).toContain('- Nobody is named.');
  });

  it('tells the norms only once: ways to keep in touch stand with the role', () => {
    const doc = inForce();
    const clause = { order: 'a9', proposedBy: 'harbour' } as const;
    const clauses = {
      ...doc.clauses,
      p: { ...clause, section: 'principle', text: 'We call before we write' } as const,
      c: { ...clause, section: 'communication', text: 'Good news too' } as const,
    };
    const text = markdown({ articulations: [inForce({ ...doc, clauses })] });
    const norms = part(text, '## How things are done here') ?? '';
    expect(norms).toContain('### How we work together\n\n- We call before we write\n');
    expect(norms).toContain('### How we keep in touch\n\n- Good news too\n');
    expect(text.match(/A late van/g)).toHaveLength(1);
  });

  it('tells the work and the open promises both ways', () => {
    const work = part(markdown(), '## The work') ?? '';
    expect(work).toContain('- **To be looked at again by:** Oct 1, 2026\n');
    expect(work).toContain(
      '### Where things stand\n\n- The depot has moved\n  - What has changed\n',
    );
    expect(part(work, '### What Harbour Logistics has in hand for others')).toBe(
      `### What Harbour Logistics has in hand for others

- Ward rounds
  - **Who does it:** Night desk, Harbour Logistics
  - **For whom:** Northwind Health
  - **Where it stands:** promised
  - **Due:** Apr 30, 2026
  - **What is delivered:** Two ward rounds a day
  - **What will be looked at:** Before nine and before five · Signed for

`,
    );
    expect(part(work, '### What Harbour Logistics waits for')).toContain('- No promise is open.');
  });

  it('tells promises whose side it does not know apart, and claims nothing of the others', () => {
    const short = { id: 'card', title: 'One card', state: 'promised' } as const;
    const text = markdown({ commitments: [short] });
    expect(part(text, '### Also open between the parties')).toBe(
      `### Also open between the parties

- One card
  - **Where it stands:** promised
  - **What becomes of it:** Carried on

`,
    );
    expect(text).not.toContain('No promise is open.');
    expect(text).not.toMatch(/waits for\n/);
    expect(markdown({ commitments: [short, promised()] })).toContain('- Ward rounds\n');
  });

  it('tells how it came to this, version by version', () => {
    const [first, second] = twoVersions();
    const history = part(
      markdown({ articulations: [first, second] }),
      '## How it came to this',
    ) as string;
    const [now = '', before = ''] = history.split(/^(?=### )/m).slice(1);
    expect(now).toMatch(/^### Version 2 \(In force\), from Oct 1, 2026\n/);
    expect(now).toContain('- **Why now:** The agreed review\n');
    expect(now).toContain(`- **Changed** **Shared outcomes**
  - **Before:** “Insulin is on the ward in time”
  - **Now:** “Insulin comes on time”
  - **Why:** Shorter
- **Left out** **Who does what**
  - **Before:** “Faxing the list”
  - **Why:** The machine is gone
`);
    expect(now).toContain('- The lead of northwind, Lead, Northwind Health signed on');
    expect(before).toMatch(/^### Version 1 \(Replaced\), from Apr 1, 2026\n/);
    expect(history).not.toContain('There was an earlier version');
    expect(markdown({ articulations: [second] })).toContain('There was an earlier version');
  });

  it('has roles in the place of names', () => {
    const doc = written();
    const said = { ...doc.clauses.time, text: 'Alpha Bravo is content' };
    const clauses = { ...doc.clauses, time: said } as Articulation['clauses'];
    const text = markdown({ articulations: [inForce({ ...doc, clauses })] }, { names: 'roles' });
    expect(text).not.toMatch(/Alpha|Bravo|Night desk/);
    expect(text).toContain('- Ward manager is content\n');
    expect(text).toContain('**Dispatcher:** Harbour Logistics\n');
    expect(text).toContain('Known names are replaced by roles');
    expect(text.match(/A late van/g)).toHaveLength(1);
  });

  it('has a role in the place of a name that only the host knows', () => {
    const articulations = [{ ...written(), triggerNote: 'Dana Quay has left.' }];
    const people = [{ id: 'q', partyId: 'harbour', name: 'Dana Quay', role: 'Driver' }];
    const text = markdown({ articulations, people: [] }, { names: 'roles', people });
    expect(text).toContain('Driver has left.');
    expect(text).not.toMatch(/Dana|Quay/);
  });

  it('speaks German', () => {
    const [first, second] = twoVersions();
    const text = markdown(
      { articulations: [first, second] },
      { words: de.articulation, formats: createFormats('de', 'Europe/Berlin'), level: 2 },
    );
    expect(text).toMatch(/^## Übergabe für Harbour Logistics\n/);
    expect(text).toContain('steht dafür ein und führt es aus');
    expect(text).not.toMatch(/\*\*(What|Who|Where|Why)/);
  });

  it('is nothing but text, whatever people write', () => {
    const doc = written();
    const evil = '<img src=x onerror=alert(1)>\n\n# [a](javascript:alert(1)) https://evil.example';
    const clauses = Object.fromEntries(
      Object.entries(doc.clauses).map(([id, clause]) => [id, { ...clause, text: evil }]),
    );
    const people = [{ id: 'x', partyId: 'northwind', name: evil, role: evil }];
    const articulations = [inForce({ ...doc, clauses, title: evil, triggerNote: evil })];
    for (const html of renderMarkdown(markdown({ articulations, people }))) {
      expect(html).not.toMatch(/<(img|a)\b/);
    }
  });
});
