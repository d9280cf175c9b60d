import { parseArgs } from 'node:util';
import { suites } from '../suites/index.mjs';

const lists = (/** @type {(suite: import('../suites/suite.mjs').Suite) => string[]} */ of) =>
  suites.map((suite) => `\n      ${suite.id}: ${of(suite).join(', ')}`).join('');

export const help = `npm run bench -- [options]

  --suite=NAME           only this widget: ${suites.map(({ id }) => id).join(', ')}
  --quick                few rounds with few iterations: a first impression
  --only=a,b             only these contestants (and the yardsticks):${lists(({ contestants }) => contestants)}
  --scenario=a,b         only these scenarios:${lists(({ scenarios }) => scenarios.map(({ id }) => id))}
  --rounds=N             rounds that count (default 8, quick 2)
  --tooltips             the chart libraries' own tooltips on (default: off, which favours them)
  --pictures             also a picture of each contestant, in results/pictures
  --no-build             use the builds that are there
  --help`;

/**
 * @typedef {object} Options
 * @property {boolean} quick
 * @property {boolean} help
 * @property {boolean} tooltips
 * @property {boolean} pictures
 * @property {boolean} build
 * @property {number} rounds
 * @property {Plan[]} plans one per suite that takes part
 */

/**
 * What of a suite is to be measured.
 *
 * @typedef {object} Plan
 * @property {import('../suites/suite.mjs').Suite} suite
 * @property {string[]} contestants in the order of the tables, with the yardsticks
 * @property {import('../suites/suite.mjs').Scenario[]} scenarios
 * @property {boolean} complete whether nothing was left out, so that every bar must be measured
 */

/**
 * @param {string[]} args
 * @returns {Options}
 * @throws {Error} one sentence when an option or a name is not known
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      suite: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      scenario: { type: 'string' },
      rounds: { type: 'string' },
      tooltips: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, tooltips, pictures, build, help, only, scenario } = values;
  const ids = pick(
    'suite',
    values.suite,
    suites.map(({ id }) => id),
  );
  const chosen = suites.filter(({ id }) => ids.includes(id));
  const names = pick(
    'contestant',
    only,
    chosen.flatMap(({ contestants }) => contestants),
  );
  const wanted = pick(
    'scenario',
    scenario,
    chosen.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)),
  );
  const rounds = Number(values.rounds ?? (quick ? 2 : 8));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1.');
  const plans = chosen
    .map((suite) => ({
      suite,
      contestants: suite.contestants.filter((name) => names.includes(name)),
      scenarios: suite.scenarios
        .filter(({ id }) => wanted.includes(id))
        .map((one) => (quick ? shorten(one) : one)),
      complete: only === undefined && scenario === undefined,
    }))
    .filter(({ contestants, scenarios }) => contestants.length > 0 && scenarios.length > 0)
    .map((plan) => ({ ...plan, contestants: withYardsticks(plan) }));
  if (plans.length === 0) throw new Error('No suite has such a contestant in such a scenario.');
  return { quick, tooltips, pictures, build, help, rounds, plans };
}

/** @param {Plan} plan */
function withYardsticks({ suite, contestants }) {
  return suite.contestants.filter(
    (name) => suite.yardsticks.includes(name) || contestants.includes(name),
  );
}

/**
 * @param {string} what
 * @param {string | undefined} list
 * @param {string[]} known
 */
function pick(what, list, known) {
  if (list === undefined) return known;
  const names = list.split(',').filter(Boolean);
  for (const name of names) {
    if (!known.includes(name)) {
      throw new Error(`There is no ${what} "${name}"; there are: ${known.join(', ')}.`);
    }
  }
  if (names.length === 0) throw new Error(`Name at least one ${what}: ${known.join(', ')}.`);
  return names;
}

/**
 * @template {import('../suites/suite.mjs').Scenario} S
 * @param {S} scenario
 * @returns {S}
 */
function shorten(scenario) {
  return {
    ...scenario,
    warmups: Math.ceil(scenario.warmups / 2),
    iterations: Math.ceil(scenario.iterations / 3),
  };
}
