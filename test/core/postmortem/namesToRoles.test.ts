import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/core/document/mapText.ts';
import { namesToRoles } from '../../../src/core/document/roles/namesToRoles.ts';
import { postMortemShape } from '../../../src/core/postmortem/shape/postMortemShape.ts';
import { withRoles } from '../../../src/core/postmortem/withRoles.ts';
import type { Party, Person } from '../../../src/core/types.ts';
import { closed, deepFreeze, escalated } from './support/postMortems.ts';

const parties: Party[] = [
  { id: 'harbour', name: 'Harbour Logistics' },
  { id: 'northwind', name: 'Northwind Health' },
];

// Letters and words in the place of names: the samples name nobody.
const people: Person[] = [
  { id: 'p1', partyId: 'harbour', name: 'Alpha Bravo', role: 'Dispatcher' },
  { id: 'p2', partyId: 'northwind', name: 'Charlie Maria van der Delta', role: 'Ward lead' },
  { id: 'p3', partyId: 'northwind', name: 'Echo Foxtrot' },
  { id: 'p4', partyId: 'northwind', name: 'Echo Golf', role: 'Chief nurse' },
];

const words = {
  somebody: 'somebody',
  somebodyOf: ({ party }: { party: string }) => `somebody of ${party}`,
};

const hide = (text: string, known: readonly Person[] = people, of: readonly Party[] = parties) =>
  namesToRoles({ parties: of, people: known, words })(text);

const one = (name: string, role = 'Dispatcher'): Person => ({
  id: 'x',
  partyId: 'harbour',
  name,
  role,
});

describe('namesToRoles', () => {
  it.each([
    ['a whole name', 'Alpha Bravo called.', 'Dispatcher called.'],
    ['in any case', 'ALPHA BRAVO, alpha bravo', 'Dispatcher, Dispatcher'],
    ['over a line', 'Alpha\n  Bravo', 'Dispatcher'],
    ['family name first', 'Bravo, Alpha; Bravo Alpha', 'Dispatcher; Dispatcher'],
    ['with an initial', 'A. Bravo and A Bravo', 'Dispatcher and Dispatcher'],
    ['in an address', 'alpha.bravo@harbour.example', 'Dispatcher@harbour.example'],
    ['given or family name alone', 'Alpha asked, Bravo said', 'Dispatcher asked, Dispatcher said'],
    ['alone in capitals', 'BRAVO!', 'Dispatcher!'],
    ['not what is a word of its own', 'bravo, an alpha version', 'bravo, an alpha version'],
    ['not inside of words', 'Alphabet, Unbravo, Bravo1', 'Alphabet, Unbravo, Bravo1'],
    ['in a compound', 'the Bravo-plan', 'the Dispatcher-plan'],
    ['the genitive', 'Alphas Plan, Alpha Bravos Plan', 'Dispatchers Plan, Dispatchers Plan'],
    ['the possessive', "Alpha’s plan, Bravo's", "Dispatcher’s plan, Dispatcher's"],
    ['in quotation marks', '‘Alpha’ "Bravo"', '‘Dispatcher’ "Dispatcher"'],
    ['a middle name left out', 'Charlie van der Delta', 'Ward lead'],
    ['first and last', 'Charlie Delta', 'Ward lead'],
    ['a family name of several words', 'Ms van der Delta', 'Ms Ward lead'],
    ['no role: somebody of the party', 'Echo Foxtrot', 'somebody of Northwind Health'],
    ['a name that two share', 'Echo and Golf', 'somebody of Northwind Health and Chief nurse'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it('a name that two parties share tells no party', () => {
    const shared = [...people, { id: 'p5', partyId: 'harbour', name: 'Echo Hotel' }];
    expect(hide('Echo was there', shared)).toBe('somebody was there');
  });

  it('two of the same name are never taken for one of them', () => {
    const twins = [one('Alpha Bravo', 'Driver'), { ...one('Alpha Bravo', 'Clerk'), id: 'y' }];
    expect(hide('Alpha Bravo', twins)).toBe('somebody of Harbour Logistics');
  });

  it('leaves short parts of a name, but not the whole of it', () => {
    expect(hide('Al Bo; Al and Bo; al bo', [one('Al Bo')])).toBe(
      'Dispatcher; Al and Bo; Dispatcher',
    );
  });

  it('finds both normal forms', () => {
    const composed = 'Zo\u00e9 Bravo';
    expect(hide(composed.normalize('NFD'), [one(composed)])).toBe('Dispatcher');
    expect(hide(composed, [one(composed.normalize('NFD'))])).toBe('Dispatcher');
  });

  it.each([
    ['Chinese', '阿尔法', '阿尔法说：好。', 'Dispatcher说：好。'],
    ['Korean', '가나다', '가나다가 말했다', 'Dispatcher가 말했다'],
    ['Thai', 'กขค', 'คุณกขคพูด', 'คุณDispatcherพูด'],
    ['Greek', 'Άλφα Βήτα', 'Η Άλφα Βήτα', 'Η Dispatcher'],
    ['Arabic', 'الف باء', 'قال الف باء', 'قال Dispatcher'],
  ])('%s', (_, name, text, expected) => {
    expect(hide(text, [one(name)])).toBe(expected);
  });

  it('takes signs of patterns in a name for what they are', () => {
    expect(hide('A+ (B)* and A', [one('A+ (B)*')])).toBe('Dispatcher and A');
  });

  it('leaves the names of parties, also where one bears a family name', () => {
    const of = [{ id: 'harbour', name: 'Bravo Shipping' }];
    expect(hide('Bravo of Bravo Shipping', people, of)).toBe('Dispatcher of Bravo Shipping');
  });

  it('a party that bears a whole name is not named either', () => {
    const of = [{ id: 'harbour', name: 'Alpha Bravo Ltd' }];
    expect(hide('Alpha Bravo Ltd', [one('Alpha Bravo', '')], of)).toBe('somebody Ltd');
  });

  it('a role in which a name stands is no role', () => {
    expect(hide('Echo Foxtrot', [{ ...one('Echo Foxtrot', 'Assistant to Foxtrot') }])).toBe(
      'somebody of Harbour Logistics',
    );
  });

  it('writes the genitive of a hissing sound with an apostrophe', () => {
    expect(hide('Echo Foxtrots Plan', [one('Echo Foxtrot', 'Chef des Einkaufs')])).toBe(
      'Chef des Einkaufs’ Plan',
    );
  });

  it('takes people and parties that are none, and none at all', () => {
    const broken = [null, {}, { id: 'a', name: 7 }, { id: 'b', name: ' ' }] as never[];
    expect(hide('Alpha Bravo', broken, broken)).toBe('Alpha Bravo');
    expect(namesToRoles({ words })('Alpha Bravo')).toBe('Alpha Bravo');
  });

  it('no whole name survives in any text', () => {
    const letter = fc.constantFrom('a', 'b', 'é', 'ß', 'Я', 'm');
    const word = fc
      .tuple(
        fc.constantFrom('K', 'Q', 'É', 'Я'),
        fc.string({ unit: letter, minLength: 1, maxLength: 4 }),
      )
      .map(([first, rest]) => first + rest);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    const person = fc.record({
      id: fc.uuid(),
      partyId: fc.constantFrom('harbour', 'northwind', 'nobody'),
      name,
      role: fc.oneof(name, fc.constant('Clerk'), fc.constant('')),
    });
    const property = fc.property(
      fc.array(person, { minLength: 1, maxLength: 6 }).chain((known) =>
        fc.record({
          known: fc.constant(known),
          text: fc
            .array(
              fc.oneof(
                fc.constantFrom(...known.map((who) => who.name)),
                fc.constantFrom(...known.flatMap((who) => who.name.split(' '))),
                fc.constantFrom('and', '’s', 's', ',', '.', 'x'),
                word,
              ),
              { maxLength: 12 },
            )
            .chain((parts) =>
              fc
                .array(fc.constantFrom(' ', '\n', ', ', ''), {
                  minLength: parts.length,
                  maxLength: parts.length,
                })
                .map((gaps) => parts.map((part, i) => part + gaps[i]).join('')),
            ),
        }),
      ),
      ({ known, text }) => {
        const shown = hide(text, known);
        for (const who of known) {
          const words = shown.split(/[^\p{L}\p{M}\p{N}]+/u).join(' ');
          expect(` ${words} `).not.toContain(` ${who.name} `);
        }
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('is quick on a megabyte with fifty people', () => {
    const many = Array.from({ length: 50 }, (_, i) => one(`Alpha${i} Bravo${i}`));
    const text = 'We met Alpha7 at noon, and nobody had told us about the change. '.repeat(16_000);
    const start = performance.now();
    expect(hide(text, many)).toContain('We met Dispatcher at noon');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('withRoles', () => {
  const options = { parties, people, words };

  /** A document that says nothing but a name, wherever somebody can write. */
  const naming = (doc = closed(), text = 'Alpha Bravo said so') =>
    deepFreeze(mapText(postMortemShape(doc.partyIds), doc, () => text));

  it.each([
    ['closed', closed],
    ['escalated', escalated],
  ])('a document that is %s: names nobody in any of its texts', (_, begin) => {
    const doc = naming(begin());
    expect(JSON.stringify(doc)).toContain('Alpha Bravo');
    expect(JSON.stringify(withRoles(doc, options))).not.toMatch(/Alpha|Bravo/);
  });

  it('keeps all but the texts: ids of people, signatures, times', () => {
    const doc = closed();
    expect(withRoles(doc, options)).toBe(doc);
    const { title: _, ...rest } = withRoles({ ...doc, title: 'Alpha Bravo' }, options);
    expect({ ...rest, title: doc.title }).toEqual(doc);
  });

  it('leaves what is no document alone', () => {
    for (const nothing of [null, 7, 'Alpha Bravo', []]) {
      expect(withRoles(nothing as never, options)).toEqual(nothing);
    }
  });
});
