import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';

// npm test                          everything
// npm test -- --only=lint,unit      some steps (and the build, where they need it)

/**
 * @typedef {import('./test-steps.mjs').Step} Step
 * @typedef {import('./test-steps.mjs').StepResult} StepResult
 */

const NEED_CHROMIUM = ['browser', 'stories', 'tabs', 'package'];

/** @type {StepResult} */
const NOT_RUN = { passed: 0, failed: 0, skipped: 1, output: '' };

try {
  await ensureInstalled();
  const { steps } = await import('./test-steps.mjs'); // needs what was installed just now
  const wanted = wantedParts(steps.flatMap(({ parts }) => parts));
  if (NEED_CHROMIUM.some((part) => wanted.includes(part))) {
    process.env.CHROMIUM_PATH = ensureChromium();
  }
  summarise(await runAll(steps, wanted));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  summarise([{ passed: 0, failed: 1, skipped: 0, output: '' }]);
}

/**
 * @param {readonly string[]} all
 * @returns {readonly string[]} those that `--only` names, else all
 */
function wantedParts(all) {
  const option = process.argv.slice(2).find((argument) => argument.startsWith('--only='));
  if (!option) return all;
  const wanted = option.replace('--only=', '').split(',');
  const unknown = wanted.filter((part) => !all.includes(part));
  if (unknown.length === 0) return wanted;
  throw new Error(`No step is called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
}

/**
 * Runs the steps, and goes on after one that failed.
 *
 * @param {readonly Step[]} steps
 * @param {readonly string[]} wanted
 */
async function runAll(steps, wanted) {
  const needsBuild = steps.some((step) => step.needsBuild && picks(step, wanted).length > 0);
  const isBuild = (/** @type {Step} */ step) => step.parts.includes('build');
  const chosen = steps.filter(
    (step) => picks(step, wanted).length > 0 || (isBuild(step) && needsBuild),
  );
  let isBuilt = true;
  /** @param {Step} step */
  const runStep = async (step) => {
    if (step.needsBuild && !isBuilt) return notRun(step);
    const result = await runTimed(step, picks(step, wanted));
    if (isBuild(step)) isBuilt = result.failed === 0;
    return result;
  };
  /** @type {StepResult[]} */
  const results = [];
  for (const phase of ['sources', 'tests', 'package']) {
    const ofPhase = chosen.filter((step) => step.phase === phase);
    results.push(...(await twoAtATime(ofPhase, runStep)));
  }
  return results;
}

/**
 * @template Item, Answer
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Answer>} work
 * @returns {Promise<Answer[]>} in no order
 */
async function twoAtATime(items, work) {
  const waiting = [...items];
  /** @type {Answer[]} */
  const answers = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      answers.push(await work(item));
    }
  };
  await Promise.all([worker(), worker()]);
  return answers;
}

/**
 * @param {Step} step
 * @param {readonly string[]} wanted
 */
function picks(step, wanted) {
  return step.parts.filter((part) => wanted.includes(part));
}

/**
 * @param {Step} step
 * @param {readonly string[]} picked
 */
async function runTimed(step, picked) {
  const start = performance.now();
  const result = await step.run(picked);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.output) console.log(result.output.trimEnd());
  console.log(`${result.failed > 0 ? 'FAILED' : 'ok    '}  ${step.title} (${seconds} s)`);
  return result;
}

/** @param {Step} step */
function notRun(step) {
  console.log(`not run ${step.title}: the build failed`);
  return NOT_RUN;
}

/** @param {readonly StepResult[]} results */
function summarise(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
