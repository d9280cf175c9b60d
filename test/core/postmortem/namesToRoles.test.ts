import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/core/document/mapText.ts';
import { namesToRoles } from '../../../src/core/document/roles/namesToRoles.ts';
import { parsePostMortem } from '../../../src/core/postmortem/parsePostMortem.ts';
import { postMortemCopyJson } from '../../../src/core/postmortem/postMortemCopyJson.ts';
import { postMortemShape } from '../../../src/core/postmortem/shape/postMortemShape.ts';
import type { PostMortemTemplate } from '../../../src/core/postmortem/templateTypes.ts';
import { withRoles } from '../../../src/core/postmortem/withRoles.ts';
import type { Party, Person } from '../../../src/core/types.ts';
import { agreed, closed, deepFreeze, escalated, unwrap, written } from './support/postMortems.ts';

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

  it.each([
    // Titles, and what stands behind a name.
    ['Dr. Alpha Bravo', 'Alpha Bravo called. Alpha said no.', '@ called. @ said no.'],
    ['Dr. Alpha Bravo', 'alpha.bravo@x.example', '@@x.example'],
    ['Dr. Alpha Bravo', 'Dr. Alpha Bravo, Dr. Bravo and Dr. Echo', '@, @ and Dr. Echo'],
    ['Prof. Dr. Alpha Bravo', 'Alpha was angry. Alpha Bravo was angry', '@ was angry. @ was angry'],
    ['Prof. Dr. rer. nat. Alpha Bravo', 'Prof. Alpha Bravo, Bravo', '@, @'],
    ['Dipl.-Ing. Alpha Bravo', 'Alpha has a Dipl.-Ing. beside', '@ has a Dipl.-Ing. beside'],
    ['Alpha Bravo, PhD', 'Bravo said. Alpha Bravo said. A PhD', '@ said. @ said. A PhD'],
    ['Alpha Bravo, PhD', 'Alpha Bravo, PhD, said', '@, said'],
    ['Alpha Bravo Jr.', 'Bravo said. Alpha Bravo said.', '@ said. @ said.'],
    ['Alpha Bravo III', 'Bravo said. Alpha Bravo said.', '@ said. @ said.'],
    ['Alpha Bravo, M.D., CPA', 'Bravo said. Our CPA said.', '@ said. Our CPA said.'],
    ['Alpha Bravo (she/her)', 'Bravo said. Alpha Bravo said.', '@ said. @ said.'],
    ['Alpha Bravo (she/her)', 'Alpha Bravo (she/her) said', '@ said'],
    ['Alpha Bravo (Purchasing)', 'Bravo of Purchasing', '@ of Purchasing'],
    ['Alpha Bravo (née Delta)', 'Alpha Delta, now Bravo', '@, now @'],
    ['Alpha “Echo” Bravo', 'Echo; Alpha “Echo” Bravo; Echo Bravo', '@; @; @'],
    ['Bravo, Alpha', 'Alpha said. Bravo said.', '@ said. @ said.'],
    ['DELTA ECHO, ALPHA', 'Alpha said. Alpha Delta said.', '@ said. @ said.'],
    ['Dr. Bravo', 'Bravo said. Dr. Bravo said.', '@ said. @ said.'],
    // Double names.
    ['Alpha Delta-Echo', 'Ms Delta-Echo; Ms Delta; Alpha Delta', 'Ms @; Ms @; @'],
    ['Alpha Delta-Echo', 'alpha.delta-echo; DELTA-ECHO; Delta–Echo; DeltaEcho', '@; @; @; @'],
    ['Málaga Delta Echo', 'Málaga Delta said. Delta asked. M. Delta', '@ said. @ asked. @'],
    ['Alpha-Lima Bravo', 'Lima said. Alpha\u2011Lima said. Alpha\u2010Lima', '@ said. @ said. @'],
    ['Alpha-Lima Bravo', 'AlphaLima said; Alpha\u00ADLima said', '@ said; @ said'],
    ['Alpha-Lima Bravo', 'the alpha, a lima bean', 'the alpha, a lima bean'],
    // Middle names.
    ['Alpha Papa Bravo', 'Papa said. Alpha Papa said. Papa Bravo', '@ said. @ said. @'],
    ['Alpha Papa Bravo', 'our papa, in a papa bravo', 'our papa, in a papa bravo'],
    ['Alpha Bravo', 'Alpha K. Bravo; A. K. Bravo', '@; A. K. @'],
    ['Alpha Papa Bravo', 'A. P. Bravo, A.P. Bravo, P. Bravo', '@, @, @'],
    ['Alpha Bravo', 'at a bravo, plan a bravo', 'at a bravo, plan a bravo'],
    // Letters that are written in several ways.
    ["Echo O'Delta", 'O’Delta said; O\u02BCDelta; ODelta; o´delta', '@ said; @; @; o´delta'],
    ['Lübeck Fuß', 'LÜBECK FUSS; Luebeck Fuss; lubeck.fuss', '@; @; @'],
    ['Luebeck Fuss', 'Lübeck Fuß; Frau Fuß', '@; Frau @'],
    ['Alpha Schön', 'Schon gestern war Alpha Schon da', 'Schon gestern war @ da'],
    ['Zoë Łódź', 'Zoe said; Lodz said', '@ said; @ said'],
    ['Άλφα Βήτα', 'ΒΗΤΑ', '@'],
    ['Alpha Bravo', 'Al\u00ADpha Bravo; Alp\u200Bha; Alpha\u02BCs', '@; @; @\u02BCs'],
    ['Alpha Bravo', 'Ａｌｐｈａ', '@'],
    // Small words.
    ['Alpha de la Delta', 'De la Delta said; DE LA DELTA; de Delta', '@ said; @; @'],
    ['Alpha von Delta', 'It came von Alpha; von Delta', 'It came von @; @'],
    ['Alpha desk', 'Ask Alpha desk at the desk', 'Ask @ at the desk'],
    ['alpha bravo', 'alpha bravo; Alpha; no alpha', '@; @; no alpha'],
    // One after the other.
    ['Alpha Bravo', 'I asked Alpha. Bravo said no.', 'I asked @. @ said no.'],
    ['Alpha Bravo', 'l’Alpha, d’Alpha', 'l’@, d’@'],
    ['Sierra Alpha', 'Alpha’s plan', '@’s plan'],
    ['Bravo Bravo', 'Bravo Bravo, bravo bravo', '@, @'],
  ])('%s: %s', (name, text, expected) => {
    expect(hide(text, [one(name)])).toBe(expected.replaceAll(/@(?!x)/g, 'Dispatcher'));
  });

  it.each([
    ['alpha@x.example'],
    ['bravo@x.example'],
    ['a.bravo@x.example'],
    ['abravo@x.example'],
    ['alphab@x.example'],
    ['alphabravo7@x.example'],
    ['bravo_alpha@x.example'],
  ])('hides the name in %s', (address) => {
    expect(hide(`Write to ${address}, please`)).toBe('Write to Dispatcher@x.example, please');
  });

  it('hides the name of somebody who is called, and leaves other addresses', () => {
    expect(hide('@alpha, @abravo: info@bravo.example')).toBe(
      '@Dispatcher, @Dispatcher: info@bravo.example',
    );
    expect(hide('alphabet@x.example; the alphabravo')).toBe('alphabet@x.example; the alphabravo');
  });

  it('takes one who is known with and without a title for one of two of the same name', () => {
    const twins = [one('Dr. Alpha Bravo', 'Driver'), { ...one('Alpha Bravo', 'Clerk'), id: 'y' }];
    expect(hide('Alpha Bravo; Bravo', twins)).toBe(
      'somebody of Harbour Logistics; somebody of Harbour Logistics',
    );
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

  it('hides fifty people in a megabyte', () => {
    const many = Array.from({ length: 50 }, (_, i) => one(`Alpha${i} Bravo${i}`));
    const text = 'We met Alpha7 at noon, and nobody had told us about the change. '.repeat(16_000);
    expect(hide(text, many)).toContain('We met Dispatcher at noon');
  });

  it.each([
    ['names alone', 'Alpha7 Bravo3 '],
    ['initials', 'A. B. C. '],
    ['one letter', 'A'],
    ['apostrophes', 'A’'],
    ['invisible signs', 'A\u200B\u200B'],
    ['addresses', 'a@'],
    ['an address without end', 'a.'],
    ['parties', 'Harbour '],
    ['spaces', 'Alpha7          '],
  ])('comes to an end on a long text, with many who share their names: %s', (_, part) => {
    const many = Array.from({ length: 400 }, (_, i) => one(`Dr. Alpha${i} Bravo${i % 20}`));
    const hidden = namesToRoles({ parties, people: many, words });
    // Where time grew with the square of the length, this would take minutes.
    expect(hidden(part.repeat(150_000)).length).toBeGreaterThan(0);
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

  it('names nobody in a template of the host’s own either', () => {
    const template: PostMortemTemplate = {
      id: 'alpha',
      version: 1,
      title: 'Talk with Alpha Bravo',
      sections: [
        {
          id: 'event',
          title: 'What Alpha Bravo asks',
          help: 'Alpha Bravo will lead',
          questions: [
            { id: 'saw', text: 'What did Bravo see?', help: 'Ask Alpha', answeredBy: 'party' },
          ],
          minutes: 5,
        },
        { id: 'signOff' },
      ],
    };
    const copy = withRoles(deepFreeze({ ...closed(), template }), options);
    expect(JSON.stringify(copy)).not.toMatch(/Alpha|Bravo/);
    expect(copy.template).toMatchObject({
      id: 'alpha',
      title: 'Talk with Dispatcher',
      sections: [{ id: 'event', minutes: 5, questions: [{ id: 'saw' }] }, { id: 'signOff' }],
    });
  });

  it('keeps all but the texts and the signatures: ids of people, times', () => {
    const doc = closed();
    expect(Object.keys(doc.signatures)).toHaveLength(2);
    const copy = withRoles({ ...doc, title: 'Alpha Bravo' }, options);
    expect(copy).toEqual({ ...doc, title: 'Dispatcher', signatures: {} });
  });

  it('leaves what is no document alone', () => {
    for (const nothing of [null, 7, 'Alpha Bravo', []]) {
      expect(withRoles(nothing as never, options)).toEqual(nothing);
    }
  });
});

describe('postMortemCopyJson', () => {
  const options = { parties, people, words };

  it('is a file that says of itself that it is a copy, and how many signatures it leaves out', () => {
    const doc = { ...agreed(), title: 'After Alpha Bravo' };
    expect(JSON.parse(unwrap(postMortemCopyJson(doc, options)))).toMatchObject({
      schema: 'troth/post-mortem',
      copy: { names: 'roles', signaturesLeftOut: 2 },
      postMortem: { id: doc.id, title: 'After Dispatcher', stage: 'agreed', signatures: {} },
    });
  });

  it('can be read, but is not taken for the original', () => {
    for (const doc of [agreed(), written()]) {
      const parsed = parsePostMortem(unwrap(postMortemCopyJson(doc, options)));
      expect(parsed).toMatchObject({ ok: false, error: { code: 'E_COPY', path: 'copy' } });
      expect(!parsed.ok && parsed.readable).toMatchObject({ id: doc.id, signatures: {} });
    }
  });

  it('is refused for what is wrong in it first', () => {
    const file = JSON.parse(unwrap(postMortemCopyJson(agreed(), options)));
    const parsed = parsePostMortem({ ...file, postMortem: { ...file.postMortem, title: 7 } });
    expect(parsed).toMatchObject({ ok: false, error: { path: 'postMortem.title' } });
    expect(parsed).not.toHaveProperty('readable');
  });
});
