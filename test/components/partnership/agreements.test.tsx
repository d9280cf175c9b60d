import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  RearticulationForm,
  type RearticulationFormProps,
} from '../../../src/components/rearticulation-form/index.ts';
import {
  type Articulation,
  createPartnership,
  type Partnership as PartnershipRecord,
} from '../../../src/core/index.ts';
import { Partnership, type PartnershipProps } from '../../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';
import { createMemoryStore } from '../../../src/store/partnership/createMemoryStore.ts';
import type { PartnershipStore } from '../../../src/store/partnership/PartnershipStore.ts';
import { RefusedChangeError } from '../../../src/store/StoreError.ts';
import { allSigned, first, inReview } from '../../../stories/support/articulations.ts';
import { begun as draftOf, inForce, signedBy } from '../../core/articulation/support/agreements.ts';
import { make } from '../../core/commitments/conversation.ts';
import { unwrap } from '../../core/partnership/support/records.ts';

const NOW = new Date('2026-10-05T09:00:00Z');
const clock = () => NOW;

const three = unwrap(
  createPartnership({
    id: 'p1',
    parties: [
      { id: 'northwind', name: 'Northwind Health' },
      { id: 'harbour', name: 'Harbour Logistics' },
      { id: 'lakeside', name: 'Lakeside Pharmacies' },
    ],
  }),
);

/** A text on the purpose alone, between two of them, signed by both. */
function signed(id: string, other: string): Articulation {
  const partyIds = ['northwind', other];
  const template = { id: 'short', version: 1, sections: [{ id: 'purpose' }] } as const;
  const clauses = {
    why: { order: 'a0', section: 'purpose', proposedBy: 'northwind', text: `Why, with ${other}` },
  } as const;
  const doc: Articulation = {
    ...draftOf({ id, partyIds, template, trigger: 'people_changed', title: `With ${other}` }),
    ...{ clauses, effectiveFrom: '2026-11-01', reviewBy: '2027-05-01' },
  };
  return { ...signedBy(doc, ...partyIds), status: 'partly_signed' };
}

const withEntries = (entries: Partial<PartnershipRecord>): PartnershipRecord => ({
  ...three,
  ...entries,
});
const keyed = <Entry extends { readonly id: string }>(...list: readonly Entry[]) =>
  Object.fromEntries(list.map((entry) => [entry.id, entry]));

async function kept(store: PartnershipStore): Promise<PartnershipRecord> {
  const loaded = await store.load();
  if (!loaded) throw new Error('Nothing is kept.');
  return loaded.partnership;
}

function show({
  form,
  ...props
}: Omit<PartnershipProps, 'children'> & { form?: RearticulationFormProps }) {
  return render(
    <TrothProvider locale="en" timeZone="UTC" clock={clock}>
      <Partnership viewer={{ partyId: 'northwind' }} {...props}>
        <RearticulationForm {...form} />
      </Partnership>
    </TrothProvider>,
  );
}

const bringIntoForce = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Bring it into force' }));

describe('two agreements in one record', () => {
  it('come into force one beside the other', async () => {
    const store = createMemoryStore();
    const doc = signed('with-lakeside', 'lakeside');
    const holds = { ...signed('with-harbour', 'harbour'), status: 'in_force' } as const;
    show({
      store,
      initial: withEntries({ articulations: keyed(holds, doc) }),
      form: { entry: doc.id },
    });
    await bringIntoForce();
    await waitFor(async () => {
      const { articulations } = await kept(store);
      expect(articulations[doc.id]?.status).toBe('in_force');
      expect(articulations[holds.id]?.status).toBe('in_force');
    });
  });

  it('are not compared with each other', async () => {
    const other = inForce({ ...signed('with-lakeside', 'lakeside'), title: 'Something else' });
    show({
      initial: withEntries({ articulations: keyed(first, inReview, other) }),
      form: { entry: inReview.id, defaultView: { layout: 'page' } },
    });
    const changes = within(await screen.findByRole('region', { name: 'What changes, and why' }));
    expect(changes.queryByText(/Something else/)).toBeNull();
  });
});

describe('promises that are only drafted', () => {
  const drafts = [
    make({ id: 'ours', title: 'Our own draft', by: { partyId: 'northwind' } }),
    make({ id: 'theirs', title: 'The draft of the others', by: { partyId: 'harbour' } }),
  ];

  it('are no matter of an agreement, and nobody else’s', async () => {
    const store = createMemoryStore();
    const doc = signed('with-harbour', 'harbour');
    const initial = withEntries({ articulations: keyed(doc), commitments: keyed(...drafts) });
    show({ store, initial, form: { defaultView: { layout: 'page' } } });
    const button = await screen.findByRole('button', { name: 'Bring it into force' });
    expect(screen.queryByText(/draft of the others|Our own draft/)).toBeNull();
    await userEvent.click(button);
    await waitFor(async () => {
      expect((await kept(store)).articulations[doc.id]?.status).toBe('in_force');
    });
  });

  it('of the others are not named even where the text says something of them', async () => {
    const commitments = { theirs: { kind: 'carried', note: '' } } as const;
    const doc = { ...inReview, commitments };
    const initial = withEntries({
      articulations: keyed(first, doc),
      commitments: keyed(...drafts),
    });
    show({ initial, form: { entry: doc.id, defaultView: { layout: 'page' } } });
    await screen.findByRole('heading', { name: doc.title });
    expect(screen.queryByText(/draft of the others/)).toBeNull();
  });
});

describe('a host that takes over what came into force', () => {
  /** A store that answers only when it is told to. */
  function waiting() {
    const memory = createMemoryStore();
    let answer: ((refused?: Error) => void) | undefined;
    const commit: PartnershipStore['commit'] = (changes) =>
      new Promise((resolve, reject) => {
        answer = (refused) => (refused ? reject(refused) : resolve(memory.commit(changes)));
      });
    const store = Object.create(memory, { commit: { value: commit } }) as PartnershipStore;
    return { store, answer: (refused?: Error) => act(async () => answer?.(refused)) };
  }
  const initial = withEntries({ articulations: keyed(first, allSigned) });

  it('is told once the record has kept it', async () => {
    const { store, answer } = waiting();
    const told: string[] = [];
    const form: RearticulationFormProps = {
      onActivate: ({ status }) => void told.push(status),
      onSuperseded: ({ status }) => void told.push(status),
    };
    show({ store, initial, form });
    await bringIntoForce();
    expect(told).toEqual([]);
    await answer();
    await waitFor(() => expect(told).toEqual(['superseded', 'in_force']));
  });

  it('is told nothing of what the record refused', async () => {
    const { store, answer } = waiting();
    const onActivate = vi.fn();
    const onError = vi.fn();
    show({ store, initial, form: { onActivate, onSuperseded: onActivate, onError } });
    await bringIntoForce();
    await answer(new RefusedChangeError({ code: 'E_OUTDATED', message: 'Somebody was first.' }));
    await screen.findByRole('button', { name: 'Bring it into force' });
    expect(onError).toHaveBeenCalledWith({ code: 'E_OUTDATED', message: 'Somebody was first.' });
    expect(onActivate).not.toHaveBeenCalled();
    expect(screen.queryByText(/is taking over/)).toBeNull();
  });
});
