import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distributionOf,
  type Instrument,
  type SurveyResponse,
  scoreResponses,
  wavesSideBySide,
} from '../../../src/core/index.ts';
import { makeInstrument, makeResponse, someAnswers } from './make.ts';

/**
 * An attacker who knows the rules and every published number, and combines the means as equations.
 * It is written without the library's own code: a published mean is a weighted sum of single
 * answers. Whoever can combine such sums into one that only involves the answers of fewer than k
 * people has learned something about these few.
 */
type Equation = Map<string, number>;

interface Person {
  response: SurveyResponse;
  name: string;
}

const prime = 1_000_003;
const inverse = (value: number): number => power(value, prime - 2);
function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const half = power(base, Math.floor(exponent / 2));
  const square = (half * half) % prime;
  return exponent % 2 === 0 ? square : (square * base) % prime;
}

/** The rank of the equations, looking only at some unknowns; exact, in a finite field. */
function rank(equations: Equation[], isSeen: (unknown: string) => boolean): number {
  const columns = [...new Set(equations.flatMap((one) => [...one.keys()]))].filter(isSeen);
  const rows = equations.map((one) => columns.map((column) => one.get(column) ?? 0));
  let found = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const pivot = rows.findIndex((row, i) => i >= found && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot] as number[], rows[found] as number[]];
    const lead = rows[found] as number[];
    const scale = inverse(lead[column] as number);
    for (let i = found + 1; i < rows.length; i += 1) {
      const row = rows[i] as number[];
      const factor = ((row[column] as number) * scale) % prime;
      rows[i] = row.map((value, j) => (value + (prime - factor) * (lead[j] as number)) % prime);
    }
    found += 1;
  }
  return found;
}

/** Every choice of `size` people. */
function choices(people: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return people.flatMap((person, i) =>
    choices(people.slice(i + 1), size - 1).map((others) => [person, ...others]),
  );
}

/** Groups of k − 1 people about whom, or about some of whom, the equations tell something. */
function givenAway(equations: Equation[], people: readonly Person[], k: number): string[][] {
  const whole = rank(equations, () => true);
  const isAbout = (few: string[], unknown: string) => few.includes(unknown.split(':')[0] as string);
  return choices(
    people.map(({ name }) => name),
    k - 1,
  ).filter((few) => rank(equations, (unknown) => !isAbout(few, unknown)) < whole);
}

const isPoint = (answer: unknown) => typeof answer === 'number';

/** What the library publishes about these responses, as equations in single answers. */
function published(people: readonly Person[], instrument: Instrument, k: number): Equation[] {
  const responses = people.map(({ response }) => response);
  const options = { minRespondents: k };
  const equations: Equation[] = [];
  for (const series of scoreResponses(responses, instrument, options)) {
    const group = people.filter(({ response }) => response.rater === series.rater);
    for (const { id } of instrument.dimensions) {
      const items = instrument.items.filter((item) => item.dimensionId === id);
      const scored = group.flatMap(({ name, response }) => {
        const answered = items.filter((item) => isPoint(response.answers[item.id]));
        return answered.length * 2 >= items.length && answered.length > 0
          ? [{ name, answered }]
          : [];
      });
      const score = series.scores[id];
      if (score?.mean != null) {
        const equation: Equation = new Map();
        for (const { name, answered } of scored) {
          for (const item of answered) equation.set(`${name}:${item.id}`, inverse(answered.length));
        }
        equations.push(equation);
      }
      // Who gave no answer, and of which kind, is told for the whole group.
      if (Object.keys(score?.distribution ?? {}).length > 0) {
        equations.push(new Map(group.map(({ name }) => [`${name}:kind of ${id}`, 1])));
      }
    }
  }
  for (const item of instrument.items) {
    for (const total of distributionOf(responses, instrument, item.id, options)) {
      const answered = people.filter(({ response }) => isPoint(response.answers[item.id]));
      if (total.mean !== null) {
        equations.push(new Map(answered.map(({ name }) => [`${name}:${item.id}`, 1])));
      }
      const isAlone =
        instrument.items.filter((other) => other.dimensionId === item.dimensionId).length === 1;
      if (isAlone && Object.keys(total.counts).length > 0) {
        equations.push(
          new Map(people.map(({ name }) => [`${name}:kind of ${item.dimensionId}`, 1])),
        );
      }
    }
  }
  return equations;
}

function survey(instrument: Instrument): fc.Arbitrary<Person[]> {
  const person = fc.record({
    rater: fc.constantFrom('a', 'b', 'c'),
    answers: someAnswers(instrument),
  });
  return fc.array(person, { minLength: 3, maxLength: 11 }).map((list) =>
    list.map(({ rater, answers }, i) => ({
      name: `p${i}`,
      response: makeResponse(answers, { rater, target: 'shared' }),
    })),
  );
}

describe('an attacker who subtracts published numbers', () => {
  it('is a good one: it finds the single answer between two means', () => {
    const people = ['p0', 'p1', 'p2', 'p3'].map((name) => ({ name, response: makeResponse({}) }));
    const sumOf = (names: string[]): Equation => new Map(names.map((name) => [`${name}:x`, 1]));
    const equations = [sumOf(['p0', 'p1', 'p2', 'p3']), sumOf(['p0', 'p1', 'p2'])];
    expect(givenAway(equations, people, 3)).toContainEqual(['p0', 'p3']);
    expect(givenAway([equations[0] as Equation], people, 3)).toEqual([]);
  });

  it.each([
    ['one question', [1]],
    ['two dimensions of one item', [1, 1]],
    ['a dimension of two items', [2]],
    ['a dimension of three items beside one of one', [3, 1]],
  ])('learns nothing about fewer than k people: %s', (_, shape) => {
    const instrument = makeInstrument(shape);
    fc.assert(
      fc.property(survey(instrument), fc.constantFrom(3, 4), (people, k) => {
        const equations = published(people, instrument, k);
        expect(givenAway(equations, people, k)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is not stopped by hiding small groups alone', () => {
    // Without complementary suppression, b's mean and the total give a's three away.
    const people = ['a', 'a', 'a', 'b', 'b', 'b', 'b', 'b', 'b'].map((rater, i) => ({
      name: `p${i}`,
      response: makeResponse({ 'd0-0': 3 }, { rater, target: 'shared' }),
    }));
    const sumOf = (some: Person[]): Equation =>
      new Map(some.map(({ name }) => [`${name}:d0-0`, 1]));
    const naive = [sumOf(people), sumOf(people.slice(3))];
    expect(givenAway(naive, people, 5)).not.toEqual([]);
    expect(givenAway(published(people, makeInstrument([1]), 5), people, 5)).toEqual([]);
  });

  it.each([
    ['one question', [1]],
    ['two dimensions of one item', [1, 1]],
  ])('learns nothing about those who came or left either: %s', (_, shape) => {
    const instrument = makeInstrument(shape);
    fc.assert(
      fc.property(twoWaves(instrument), fc.constantFrom(3, 4), (people, k) => {
        const equations = publishedInWaves(people, instrument, k);
        expect(givenAway(equations, people, k)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

interface Regular extends Person {
  waves: readonly string[];
}

/** People who answer in one wave, the other or both; who answers twice says the same again. */
function twoWaves(instrument: Instrument): fc.Arbitrary<Regular[]> {
  const person = fc.record({
    rater: fc.constantFrom('a', 'b'),
    answers: someAnswers(instrument),
    waves: fc.constantFrom(['1'], ['2'], ['1', '2'], ['1', '2']),
  });
  return fc.array(person, { minLength: 5, maxLength: 13 }).map((list) =>
    list.map(({ rater, answers, waves }, i) => ({
      name: `p${i}`,
      waves,
      response: makeResponse(answers, { rater, target: 'shared', respondentId: `p${i}` }),
    })),
  );
}

/** The means that stand side by side: of each rater, and of all of them together. */
function publishedInWaves(people: readonly Regular[], instrument: Instrument, k: number) {
  const options = { minRespondents: k };
  const responses = people.flatMap(({ response, waves }) =>
    waves.map((wave) => ({ ...response, id: `${response.id} ${wave}`, wave })),
  );
  const equations: Equation[] = [];
  const tell = (itemId: string, wave: string, rater?: string) => {
    const answered = people.filter(
      ({ response, waves }) =>
        waves.includes(wave) &&
        (rater === undefined || response.rater === rater) &&
        isPoint(response.answers[itemId]),
    );
    equations.push(new Map(answered.map(({ name }) => [`${name}:${itemId}`, 1])));
  };
  const series = wavesSideBySide(scoreResponses(responses, instrument, options));
  for (const { id: itemId, dimensionId } of instrument.items) {
    for (const { wave, rater, scores } of series) {
      if (scores[dimensionId]?.mean != null) tell(itemId, wave, rater);
    }
    for (const { wave, mean } of distributionOf(responses, instrument, itemId, options)) {
      if (mean !== null) tell(itemId, wave);
    }
  }
  return equations;
}
