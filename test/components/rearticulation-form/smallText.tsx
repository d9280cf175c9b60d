import { render } from '@testing-library/react';
import { RearticulationForm } from '../../../src/components/rearticulation-form/index.ts';
import type { RearticulationFormProps } from '../../../src/components/rearticulation-form/RearticulationForm.tsx';
import { contentHash } from '../../../src/core/articulation/contentHash.ts';
import { createArticulation } from '../../../src/core/articulation/createArticulation.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { afterwards, type Deed, parties, type Side } from './harness.tsx';

const at = '2026-03-10T09:00:00Z';
const clause = {
  order: 'a0',
  section: 'situation',
  proposedBy: 'northwind',
  aspect: 'changed',
  text: 'The depot has moved across the river',
};

export const people = [
  { id: 'ward', partyId: 'northwind', name: 'Robin Ward', role: 'Ward manager' },
  { id: 'dispatch', partyId: 'harbour', name: 'Dana Quay', role: 'Dispatcher' },
];

/** With nothing but its title and its reason. */
export function bare(): Articulation {
  const begun = createArticulation({
    id: 'ra',
    title: 'Deliveries after the move',
    partyIds: ['northwind', 'harbour'],
    by: { partyId: 'northwind' },
    at,
    template: { id: 'small', version: 1, sections: [{ id: 'situation' }] },
  });
  if (!begun.ok) throw new Error(begun.error.message);
  return begun.value;
}

const play = (doc: Articulation, ...deeds: readonly Deed[]) => deeds.reduce(afterwards, doc);

/** Everything is written that the others need to read it. */
export const written = (): Articulation =>
  play(
    bare(),
    ['northwind', ['trigger'], 'circumstances_changed'],
    ['northwind', ['effectiveFrom'], '2026-04-01'],
    ['northwind', ['reviewBy'], '2026-10-01'],
    ['northwind', ['clauses', 'moved'], clause],
  );

export const proposed = () => play(written(), ['northwind', { type: 'propose' }]);

/** Nothing is missing but the signatures. */
export function agreed(): Articulation {
  const doc = proposed();
  const wordings = Object.fromEntries(
    Object.entries(doc.clauses).map(([id, one]) => [id, wordingHash(one)]),
  );
  return play(doc, ['harbour', { type: 'accept', wordings }]);
}

export const signed = (doc: Articulation, by: Side, reservation?: string): Articulation =>
  afterwards(doc, [
    by,
    {
      type: 'sign',
      name: by === 'northwind' ? 'Robin Ward' : 'Dana Quay',
      role: by === 'northwind' ? 'Ward manager' : 'Dispatcher',
      stance: reservation === undefined ? 'agree' : 'agree_with_reservation',
      ...(reservation !== undefined && { reservation }),
      contentHash: contentHash(doc),
    },
  ]);

export const inForce = () =>
  afterwards(signed(signed(agreed(), 'northwind'), 'harbour'), [
    'northwind',
    { type: 'activate', openCommitments: [] },
  ]);

/** The next version, as it begins. */
export function nextTo(before: Articulation, partyIds = before.partyIds): Articulation {
  const begun = createArticulation({
    ...{ id: 'rb', title: before.title, partyIds, by: { partyId: 'northwind' }, at },
    ...{ trigger: 'scheduled_review', supersedes: before },
  });
  if (!begun.ok) throw new Error(begun.error.message);
  return begun.value;
}

/** In force, and changed afterwards by somebody who could write to the file. */
export function tampered(): Articulation {
  const doc = inForce();
  const moved = { ...doc.clauses.moved, text: 'The depot stays where it is' };
  return { ...doc, clauses: { ...doc.clauses, moved } } as Articulation;
}

/** Signed in a way that is not known here, whatever it says. */
export function inNewerWay(doc: Articulation): Articulation {
  const newer = Object.entries(doc.signatures).map(
    ([id, one]) => [id, { ...one, method: 'sha512-x' }] as const,
  );
  return { ...doc, signatures: Object.fromEntries(newer) };
}

/** In force, with the signature of one side taken out of the file. */
export function unsignedBy(doc: Articulation, side: Side): Articulation {
  const left = Object.entries(doc.signatures).filter(([, { partyId }]) => partyId !== side);
  return { ...doc, signatures: Object.fromEntries(left) };
}

type FormProps = Partial<RearticulationFormProps> & { readonly timeZone?: string };

const form = ({ timeZone = 'Europe/Berlin', ...props }: FormProps) => (
  <TrothProvider locale="en" timeZone={timeZone} clock={() => new Date(at)}>
    <RearticulationForm
      parties={parties}
      people={people}
      viewer={{ partyId: 'northwind', personId: 'ward' }}
      {...props}
    />
  </TrothProvider>
);

/** The whole form, as somebody of Northwind Health sees it unless told; `again`: with other props. */
export function showForm(props: FormProps) {
  const view = render(form(props));
  return { ...view, again: (other: FormProps) => view.rerender(form({ ...props, ...other })) };
}
