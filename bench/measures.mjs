import { performance } from 'node:perf_hooks';
import { seeded } from './random.mjs';

// How long the measures take, and whether twice as many commitments take twice as long.
// Run it by `node bench/measures.mjs` after `npm run build`.

/** @typedef {typeof import('../src/core/index.ts')} Core */
/** @typedef {import('../src/core/index.ts').Commitment} Commitment */
/** @typedef {import('../src/core/index.ts').CommitmentEvent} CommitmentEvent */

const SIZES = [12_500, 25_000, 50_000, 100_000];
const ROUNDS = 5;
const WINDOW = { from: '2026-01-01', to: '2026-12-31', now: '2026-10-01T09:00:00Z' };

const core = await loadCore();

/** @type {Record<string, (commitments: Commitment[]) => unknown>} */
const contestants = {
  'measureCommitments, original, UTC': (commitments) =>
    core.measureCommitments(commitments, WINDOW),
  'measureCommitments, latest, Pacific/Auckland': (commitments) =>
    core.measureCommitments(commitments, {
      ...WINDOW,
      baseline: 'latest',
      timeZone: 'Pacific/Auckland',
    }),
  'measurePeriods, original, UTC, by week': (commitments) =>
    core.measurePeriods(commitments, { ...WINDOW, every: 'week' }),
};

const all = makeCommitments(Math.max(...SIZES));
for (const [name, measure] of Object.entries(contestants)) {
  console.log(`\n${name}`);
  // Code that runs for the first time is compiled as it runs; that is not what is asked here.
  measure(all.slice(0, SIZES[0]));
  let before = 0;
  for (const size of SIZES) {
    const ms = medianTime(measure, all.slice(0, size));
    const ratio = before > 0 ? `   x ${(ms / before).toFixed(2)} for twice as many` : '';
    console.log(`${String(size).padStart(8)}  ${ms.toFixed(1).padStart(7)} ms${ratio}`);
    before = ms;
  }
}

/** @returns {Promise<Core>} */
async function loadCore() {
  // By its address: the types are those of the source, whether or not there is a build.
  const address = new URL('../dist/core/index.js', import.meta.url).href;
  const built = await import(address).catch(() => ({}));
  if ('measureCommitments' in built) return built;
  console.error('There is no build with the measures in it. Run "npm run build" first.');
  return process.exit(2);
}

/**
 * @param {(commitments: Commitment[]) => unknown} measure
 * @param {Commitment[]} commitments
 * @returns {number} milliseconds
 */
function medianTime(measure, commitments) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    measure(commitments);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/**
 * Promises between two parties, due in 2026: kept, late, missed, extended, sent back.
 *
 * @param {number} n
 */
function makeCommitments(n) {
  const random = seeded(1);
  return Array.from({ length: n }, (_, i) => makeCommitment(`commitment-${i}`, random));
}

/**
 * @param {string} id
 * @param {() => number} random
 * @returns {Commitment}
 */
function makeCommitment(id, random) {
  const northwind = { partyId: 'northwind' };
  const harbour = { partyId: 'harbour' };
  const [requester, performer] = random() < 0.5 ? [northwind, harbour] : [harbour, northwind];
  const due = Math.floor(random() * 365);
  const draft = core.createCommitment({
    id,
    title: 'Stock list',
    requester,
    performer,
    by: requester,
    at: instant(due - 60, 9),
    terms: {
      deliverable: 'Stock list',
      conditions: [{ id: 'c1', text: 'All sites are in it' }],
      due: instant(due, 0).slice(0, 10),
    },
  });
  if (!draft.ok) throw new Error(draft.error.message);
  return actsOf(due, requester, performer, random).reduce((commitment, event) => {
    const result = core.applyCommitmentEvent(commitment, event);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  }, draft.value);
}

/**
 * What happened, in order.
 *
 * @param {number} due the day of the year
 * @param {{ partyId: string }} requester
 * @param {{ partyId: string }} performer
 * @param {() => number} random
 * @returns {CommitmentEvent[]}
 */
function actsOf(due, requester, performer, random) {
  /** @type {CommitmentEvent[]} */
  const acts = [
    { type: 'request', by: requester, at: instant(due - 60, 10) },
    { type: 'promise', by: performer, at: instant(due - 59, 10) },
  ];
  if (random() < 0.2) {
    const said = { note: 'Input is late', varianceReason: /** @type {const} */ ('late_input') };
    acts.push({ type: 'flagRisk', by: performer, at: instant(due - 5, 8), ...said });
  }
  if (random() < 0.2) {
    const asked = { terms: { due: instant(due + 7, 0).slice(0, 10) }, reason: 'Input is late' };
    acts.push({ type: 'proposeAmendment', by: performer, at: instant(due - 4, 8), ...asked });
    acts.push({ type: 'acceptAmendment', by: requester, at: instant(due - 3, 8) });
  }
  if (random() < 0.1) {
    const unmet = ['c1'];
    acts.push({ type: 'report', by: performer, at: instant(due - 3, 11) });
    acts.push({ type: 'declareDissatisfied', by: requester, at: instant(due - 3, 12), unmet });
  }
  const fate = random();
  if (fate < 0.9) {
    const reported = due - 2 + Math.floor(random() * 6);
    acts.push({ type: 'report', by: performer, at: instant(reported, 11) });
    if (fate < 0.85)
      acts.push({ type: 'declareSatisfied', by: requester, at: instant(reported, 15) });
  } else if (fate < 0.95) {
    acts.push({ type: 'renege', by: performer, at: instant(due - 1, 8), reason: 'No people' });
  }
  return acts;
}

/**
 * @param {number} day of the year 2026
 * @param {number} hour
 */
function instant(day, hour) {
  return new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString();
}
