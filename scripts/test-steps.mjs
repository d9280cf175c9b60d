import { run, runBin } from './run.mjs';
import { runVitest } from './run-vitest.mjs';
import { buildAndPack, tarballPath } from './tarball.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, output: string }} StepResult
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {readonly string[]} parts what `--only` can pick; most steps have one part
 * @property {boolean} [needsBuild]
 * @property {'sources' | 'tests' | 'package'} phase one after the other; the steps of one run beside
 *   each other, two at a time, the longest first
 * @property {(picked: readonly string[]) => Promise<StepResult>} run
 */

/** @type {readonly Step[]} */
export const steps = [
  check('types', 'Types', () => runBin('typescript', 'tsc', [])),
  check('build', 'Build and pack', buildAndPack),
  check('lint', 'Format and lint', () =>
    runBin('@biomejs/biome', 'biome', ['ci', '--error-on-warnings', '--colors=off', '.']),
  ),
  check('rules', 'House rules', () => run(process.execPath, ['scripts/check-source.mjs'])),
  check('layers', 'Layers', () => runBin('dependency-cruiser', 'depcruise', ['src', 'stories'])),
  check('core-types', 'Types of core without a DOM', () =>
    runBin('typescript', 'tsc', ['--project', 'tsconfig.core.json']),
  ),
  {
    title: 'Tests',
    phase: 'tests',
    parts: ['core', 'unit', 'alone', 'ssr', 'react18', 'alone18', 'browser', 'stories', 'tabs'],
    run: runVitest,
  },
  {
    title: 'The packed tarball in use',
    phase: 'package',
    parts: ['package'],
    needsBuild: true,
    run: runVitest,
  },
  afterBuild('attw', 'Types as hosts resolve them', () =>
    runBin('@arethetypeswrong/cli', 'attw', [tarballPath(), '--profile', 'esm-only', '--no-color']),
  ),
  afterBuild('size', 'Size budgets', () => runBin('size-limit', 'size-limit', [])),
  afterBuild('publint', 'Package manifest', () =>
    runBin('publint', 'publint', [tarballPath(), '--strict']),
  ),
];

/**
 * A step that is one check: a program that must exit with 0.
 *
 * @param {string} name
 * @param {string} title
 * @param {() => Promise<{ code: number, output: string }>} command
 * @returns {Step}
 */
function check(name, title, command) {
  return {
    title,
    phase: 'sources',
    parts: [name],
    run: async () => {
      const { code, output } = await command();
      const isOk = code === 0;
      return {
        passed: Number(isOk),
        failed: Number(!isOk),
        skipped: 0,
        output: isOk ? '' : output,
      };
    },
  };
}

/** @type {typeof check} */
function afterBuild(name, title, command) {
  return { ...check(name, title, command), phase: 'package', needsBuild: true };
}
