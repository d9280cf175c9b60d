import { parseArgs } from 'node:util';
import { contestants, scenarios } from '../scenarios.mjs';

export const help = `npm run bench -- [options]

  --quick              few rounds with few iterations: a first impression, about a minute
  --only=a,b           only these contestants (bare is always in): ${contestants.join(', ')}
  --scenario=a,b       only these scenarios: ${scenarios.map(({ id }) => id).join(', ')}
  --rounds=N           rounds that count (default 8, quick 2)
  --tooltips           the libraries' own tooltips on (default: off, which favours them)
  --pictures           also a picture of each contestant, in results/pictures
  --no-build           use the builds that are there
  --help`;

/**
 * @typedef {object} Options
 * @property {boolean} quick
 * @property {boolean} help
 * @property {boolean} tooltips
 * @property {boolean} pictures
 * @property {boolean} build
 * @property {number} rounds
 * @property {string[]} contestants in the order of the tables, `bare` first
 * @property {import('../scenarios.mjs').Scenario[]} scenarios
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
  const { quick, tooltips, pictures, build, help } = values;
  const only = pick('contestant', values.only, contestants);
  const ids = pick(
    'scenario',
    values.scenario,
    scenarios.map(({ id }) => id),
  );
  const rounds = Number(values.rounds ?? (quick ? 2 : 8));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1.');
  return {
    quick,
    tooltips,
    pictures,
    build,
    help,
    rounds,
    contestants: contestants.filter((name) => name === 'bare' || only.includes(name)),
    scenarios: scenarios
      .filter(({ id }) => ids.includes(id))
      .map((scenario) => (quick ? shorten(scenario) : scenario)),
    complete: values.only === undefined && values.scenario === undefined,
  };
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

/** @param {import('../scenarios.mjs').Scenario} scenario */
function shorten(scenario) {
  return {
    ...scenario,
    warmups: Math.ceil(scenario.warmups / 2),
    iterations: Math.ceil(scenario.iterations / 3),
  };
}
