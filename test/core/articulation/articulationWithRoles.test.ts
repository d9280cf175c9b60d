import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulationCopyJson } from '../../../src/core/articulation/articulationCopyJson.ts';
import { articulationWithRoles } from '../../../src/core/articulation/articulationWithRoles.ts';
import { clauseStanding } from '../../../src/core/articulation/clauseStanding.ts';
import { echoState } from '../../../src/core/articulation/echoState.ts';
import { parseArticulation } from '../../../src/core/articulation/parseArticulation.ts';
import { sectionHash } from '../../../src/core/articulation/sectionHash.ts';
import type {
  Articulation,
  ArticulationSignature,
  EchoRound,
} from '../../../src/core/articulation/types.ts';
import { verifyArticulation } from '../../../src/core/articulation/verifyArticulation.ts';
import { wordingHash } from '../../../src/core/articulation/wordingHash.ts';
import type { Person } from '../../../src/core/types.ts';
import { deepFreeze, inForce, signedBy, unwrap, written } from './support/agreements.ts';

const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];

// Words of an alphabet in the place of names: the samples name nobody.
const people: Person[] = [
  { id: 'lead', partyId: 'northwind', name: 'Alpha Bravo', role: 'Ward lead' },
];

const words = {
  somebody: 'somebody',
  somebodyOf: ({ party }: { party: string }) => `somebody of ${party}`,
};

const options = { parties, people, words };
const at = '2026-03-06T08:00:00Z';

/** A document in which names stand wherever somebody can write. */
function named(): Articulation {
  const doc = written();
  const text = 'Alpha Bravo asks Charlie Delta';
  const said = { ...doc.clauses.call, text, measure: undefined } as Articulation['clauses'][string];
  return {
    ...doc,
    title: 'After Alpha Bravo',
    triggerNote: 'Charlie Delta came, Echo Foxtrot left',
    template: {
      ...doc.template,
      title: 'The form of Alpha Bravo',
      sections: [
        {
          id: 'responsibility',
          help: 'Ask Alpha',
          prompts: [{ id: 'own', text: 'Who is Delta?' }],
        },
      ],
    },
    people: {
      dispatcher: { order: 'a0', partyId: 'harbour', name: 'Charlie Delta', role: 'Dispatcher' },
      other: { order: 'a1', partyId: 'harbour', name: 'Echo Foxtrot', role: '' },
      blank: { order: 'a2', partyId: 'harbour', name: '', role: '' },
    },
    clauses: { ...doc.clauses, call: said },
    supersedes: {
      id: 'v0',
      version: 1,
      contentHash: '0'.repeat(64),
      clauses: { call: { ...said, text: 'Golf asks Charlie Delta' } },
    },
    reasons: { call: 'Alpha has said so' },
    replies: {
      call: {
        northwind: {
          kind: 'counter',
          of: 'f'.repeat(64),
          wording: { text: 'Charlie Delta is asked' },
          reason: 'Bravo wrote it',
          personId: 'lead',
          at,
        },
      },
    },
    commitments: { card: { kind: 'carried', note: 'Alpha sees to it' } },
    history: [
      {
        id: 'h1',
        type: 'counter',
        by: { partyId: 'northwind', personId: 'lead' },
        at,
        clauseId: 'call',
        wording: { text: 'Charlie Delta is asked' },
        reason: 'Bravo wrote it',
      },
      {
        id: 'h2',
        type: 'sign',
        by: { partyId: 'harbour' },
        at,
        name: 'Hotel India',
        role: 'Head of Hotel India’s office',
        stance: 'agree',
        reservation: 'Alpha has to agree',
        contentHash: 'a'.repeat(64),
      },
    ],
  };
}

describe('articulationWithRoles', () => {
  it('leaves no known name anywhere: of people, of signers, in what was said and in the template', () => {
    const doc = signedBy(named(), 'northwind');
    const [[id, signature]] = Object.entries(doc.signatures) as [[string, ArticulationSignature]];
    const signatures = { [id]: { ...signature, name: 'Juliet Kilo', reservation: 'Ask Kilo' } };
    const triggerNote = `${doc.triggerNote}, Juliet stays`;
    const copy = articulationWithRoles(
      { ...doc, signatures, triggerNote },
      {
        ...options,
        people: [...people, { id: 'g', partyId: 'harbour', name: 'Golf', role: 'Driver' }],
      },
    );
    expect(JSON.stringify(copy)).not.toMatch(
      /Alpha|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|Juliet|Kilo/,
    );
    expect(copy.clauses.call?.text).toBe('Ward lead asks Dispatcher');
    expect(copy.supersedes?.clauses.call?.text).toBe('Driver asks Dispatcher');
    expect(copy.triggerNote).toBe(
      'Dispatcher came, somebody of Harbour Logistics left, Lead stays',
    );
    expect(copy.people).toMatchObject({
      dispatcher: { name: 'Dispatcher', role: 'Dispatcher' },
      other: { name: 'somebody of Harbour Logistics' },
      blank: { name: '' },
    });
  });

  it('takes a person whom the document and the host both know for one', () => {
    const host = [{ id: 'p9', partyId: 'harbour', name: 'charlie delta', role: 'Night shift' }];
    const copy = articulationWithRoles(named(), { ...options, people: host });
    expect(copy.commitments.card?.note).toBe('Alpha sees to it');
    expect(copy.replies.call?.northwind?.wording?.text).toBe('Dispatcher is asked');
  });

  it('leaves the signatures out, and everything that is no text as it is', () => {
    const doc = inForce(named());
    const copy = articulationWithRoles(deepFreeze(doc), options);
    expect(copy.signatures).toEqual({});
    expect(verifyArticulation(copy).verdict).toBe('unsigned');
    const { id, status, partyIds, effectiveFrom } = copy;
    expect({ id, status, partyIds, effectiveFrom }).toEqual({
      id: doc.id,
      status: 'in_force',
      partyIds: doc.partyIds,
      effectiveFrom: doc.effectiveFrom,
    });
    expect(copy.clauses.call?.responsible).toEqual(['dispatcher']);
  });

  it('keeps what was accepted and confirmed for the words of the copy', () => {
    const doc = named();
    const of = wordingHash(doc.clauses.call as never);
    const round: EchoRound = {
      order: 'a0',
      by: 'northwind',
      text: 'We ask',
      at,
      of: sectionHash(doc, 'responsibility'),
      verdict: 'confirmed',
      correction: '',
    };
    const agreed: Articulation = {
      ...doc,
      supersedes: null,
      replies: {
        call: {
          northwind: { kind: 'accept', of, wording: null, reason: '', personId: '', at },
        },
      },
      echoes: { responsibility: { e1: round } },
    };
    const copy = articulationWithRoles(agreed, options);
    expect(copy.clauses.call?.text).not.toBe(doc.clauses.call?.text);
    expect(clauseStanding(copy, 'call')?.standing).toBe('agreed');
    expect(echoState(copy, 'responsibility', 'northwind')).toBe('confirmed');
  });

  it('keeps what no longer counted as it was', () => {
    const copy = articulationWithRoles(named(), options);
    expect(copy.replies.call?.northwind?.of).toBe('f'.repeat(64));
  });

  it('gives back what is none, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(articulationWithRoles(value as never, options)).toBe(value);
      }),
      { numRuns: 100 },
    );
  });
});

describe('articulationCopyJson', () => {
  it('is a file that says of itself that it is a copy, and how many signatures it leaves out', () => {
    const file = JSON.parse(unwrap(articulationCopyJson(inForce(), options)));
    expect(file).toMatchObject({
      schema: 'troth/articulation',
      copy: { names: 'roles', signaturesLeftOut: 2 },
      articulation: { id: 'v1', status: 'in_force', signatures: {} },
    });
  });

  it('can be read, but is neither taken for the original nor for one that was tampered with', () => {
    for (const doc of [inForce(), written()]) {
      const parsed = parseArticulation(unwrap(articulationCopyJson(doc, options)));
      expect(parsed).toMatchObject({ ok: false, error: { code: 'E_COPY', path: 'copy' } });
      expect(!parsed.ok && parsed.readable).toMatchObject({ id: 'v1', signatures: {} });
    }
  });
});
