import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { PostMortem } from '../../src/components/post-mortem/index.ts';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { isRecord } from '../../src/core/isRecord.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { createSamplePartnership } from '../../src/sample/index.ts';

const sample = createSamplePartnership({ today: '2026-11-22' });
const parties = Object.values(sample.parties);
/** People of the host’s; then those whom a text itself names. */
const people = Object.values(sample.people).map((one, i) => ({ ...one, name: nameOf(i, 'Quill') }));
const everywhere = people.map(({ name }) => name);

function nameOf(i: number, family: string): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + i);
  return `Xanthippe${letter} ${family}${letter}feather`;
}

/** The same with somebody’s name after everything that people wrote. */
function naming<Part>(part: Part): Part {
  let turn = 0;
  const texts = JSON.stringify(part, (_, value) => {
    if (typeof value !== 'string' || !/\s/.test(value) || /^\d{4}-/.test(value)) return value;
    turn += 1;
    return `${value} ${everywhere[turn % everywhere.length]}`;
  });
  return JSON.parse(texts);
}

/** A text with people of its own, whose roles name the next one, and a template in the host’s words. */
function spoken<Doc extends { readonly template: { readonly sections: readonly object[] } }>(
  doc: Doc,
): Doc {
  const own = 'people' in doc && isRecord(doc.people) ? Object.entries(doc.people) : [];
  const named = own.map(([id, one], i) => {
    const role = `Assistant to ${nameOf((i + 1) % own.length, 'Bramble')}`;
    return [id, { ...(one as object), name: nameOf(i, 'Bramble'), role }] as const;
  });
  const inWords = (asked: unknown) =>
    (Array.isArray(asked) ? asked : []).map((one: object, i) => ({
      ...one,
      text: `What was ${i} for`,
      help: `Think of ${i} with`,
    }));
  const sections = doc.template.sections.map((section) => ({
    ...section,
    title: 'A part of',
    help: 'Read it with',
    ...('prompts' in section && { prompts: inWords(section.prompts) }),
    ...('questions' in section && { questions: inWords(section.questions) }),
  }));
  return naming({
    ...doc,
    ...(named.length > 0 && { people: Object.fromEntries(named) }),
    template: { ...doc.template, sections },
  });
}

/** Whatever of the page names somebody: also in attributes, and where it is hidden. */
function namesIn(widget: ReactElement): string[] {
  const { baseElement } = render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-11-22T09:00:00Z')}>
      {widget}
    </TrothProvider>,
  );
  expect(baseElement.textContent?.length).toBeGreaterThan(500);
  return baseElement.outerHTML.match(/.{0,60}(?:Xanthippe|feather).{0,40}/gi) ?? [];
}

const host = {
  parties,
  people,
  commitments: naming(Object.values(sample.commitments)),
  viewer: { partyId: 'harbour' },
} as const;
const views = ['roles', 'names'] as const;

describe('by role, nobody is named anywhere on the page', () => {
  it.each(Object.keys(sample.postMortems))('of the post-mortem %s', (id) => {
    const [doc] = Object.values(sample.postMortems).filter((one) => one.id === id);
    const [roles, names] = views.map((view) =>
      namesIn(
        <PostMortem
          {...host}
          value={doc && spoken(doc)}
          defaultView={{ section: 'frame', names: view, layout: 'page' }}
        />,
      ),
    );
    expect(roles).toEqual([]);
    expect(names).not.toEqual([]);
  });

  it.each(Object.keys(sample.articulations))('of the re-articulation %s', (id) => {
    const versions = Object.values(sample.articulations).map((one) => spoken(one));
    const doc = versions.find((one) => one.id === id);
    const [roles, names] = views.map((view) =>
      namesIn(
        <RearticulationForm
          {...host}
          value={doc}
          earlier={versions.filter((one) => one.id !== id)}
          defaultView={{ step: 'start', names: view, layout: 'page' }}
        />,
      ),
    );
    expect(roles).toEqual([]);
    expect(names).not.toEqual([]);
  });
});
