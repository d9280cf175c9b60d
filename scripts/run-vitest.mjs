import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runBin } from './run.mjs';

/**
 * Runs Vitest projects in one go; the report is shown as it comes and counted afterwards.
 *
 * @param {readonly string[]} projects
 * @returns {Promise<{ passed: number, failed: number, skipped: number, output: string }>}
 */
export async function runVitest(projects) {
  const report = join(root, '.cache', `vitest-${projects[0]}.json`);
  rmSync(report, { force: true });
  const { code } = await runBin(
    'vitest',
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { show: true },
  );
  return { ...countTests(readReport(report), code), output: '' };
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 *
 * @param {readonly TestFile[]} files
 * @param {number} code Vitest's exit code
 */
function countTests(files, code) {
  const statuses = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  // A file that broke before its first test counts as one failure.
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.length);
  const failed = statuses.filter((status) => status === 'failed').length + broken.length;
  const skipped = statuses.length + broken.length - passed - failed;
  // No test at all, or an error outside of every test.
  const isUncounted = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isUncounted ? 1 : failed, skipped };
}

/**
 * @param {string} report
 * @returns {TestFile[]} none when Vitest did not come to its end
 */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return [];
  }
}
