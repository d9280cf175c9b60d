// Measures how fast Troth's widgets draw, next to libraries of their kind and to the same drawing
// written by hand. Exit code: 0 all bars held, 1 a bar failed, 2 it could not be measured.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../scripts/install.mjs';
import { help, readOptions } from './lib/options.mjs';
import { benchFolder, findTroth } from './lib/prepare.mjs';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else process.exitCode = await main(options);
} catch (cause) {
  console.error(`\nThe benchmark stopped: ${cause instanceof Error ? cause.message : cause}`);
  process.exitCode = 2;
}

/** @param {import('./lib/options.mjs').Options} options */
async function main(options) {
  await ensureInstalled(['.', 'bench']);
  let held = true;
  for (const plan of options.plans) {
    const result = await measure(plan, options);
    held &&= result.bars.every(({ pass }) => pass);
  }
  // Beside the drawing of commitments: what it costs to measure fifty thousand of them.
  const isTracker = options.plans.some(({ suite, complete }) => suite.id === 'tracker' && complete);
  if (isTracker) {
    const { status } = spawnSync(process.execPath, [join(benchFolder, 'measures.mjs')], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('The measures of commitments could not be timed.');
  }
  return held ? 0 : 1;
}

/**
 * @param {import('./lib/options.mjs').Plan} plan
 * @param {import('./lib/options.mjs').Options} options
 * @returns {Promise<import('./lib/report.mjs').Result>}
 */
async function measure(plan, options) {
  // Only now: these need what may just have been installed.
  const { buildPages, expectPages, servePages } = await import('./lib/pages.mjs');
  const { takePictures } = await import('./lib/pictures.mjs');
  const { runRounds } = await import('./lib/rounds.mjs');
  const { checkBars } = await import('./lib/bars.mjs');
  const { summarise } = await import('./lib/stats.mjs');
  const { toMarkdown, toText } = await import('./lib/report.mjs');

  const { suite, contestants, scenarios } = plan;
  const loadBefore = load();
  const alias = await findTroth(suite.entry, options.build);
  if (options.build) {
    console.log(`${suite.title}: building ${contestants.length} pages ...`);
    await buildPages(plan, alias);
  }
  expectPages(plan);

  const { rounds, tooltips } = options;
  const server = await servePages(suite);
  const site = { origin: server.origin, viewport: suite.viewport, tooltips };
  const race = { contestants, scenarios, rounds, site };
  if (options.pictures) await takePictures(race);
  const { batches, browser } = await runRounds(race);
  server.close();
  const busy = loadBefore > cpus().length / 2;
  const result = {
    title: suite.title,
    date: new Date().toISOString(),
    quick: options.quick,
    tooltips,
    rounds,
    machine: {
      cores: cpus().length,
      loadBefore,
      loadAfter: load(),
      node: process.versions.node,
      chromium: browser,
    },
    versions: versionsOf(suite.packages),
    yardsticks: suite.yardsticks,
    scenarios: scenarios.map(({ id, title, iterations }) => ({
      id,
      title,
      iterations,
      rows: inOrder(summarise(batches, id, suite.yardsticks), contestants),
    })),
    bars: checkBars(batches, plan),
    notes: busy
      ? [`the machine was busy (load ${loadBefore}): the times are noisy, trust the ratios.`]
      : [],
  };
  console.log(toText(result));
  const isWhole = plan.complete && !options.quick && !tooltips;
  save(`${suite.id}${isWhole ? '' : '-partial'}`, result, toMarkdown(result));
  return result;
}

/**
 * Only a whole run gets the suite's own name; a partial one must not stand in for it.
 *
 * @param {string} name
 * @param {import('./lib/report.mjs').Result} result
 * @param {string} markdown
 */
function save(name, result, markdown) {
  const folder = join(benchFolder, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(folder, `${name}.md`), markdown);
  console.log(`\nWritten to bench/results/${name}.json and ${name}.md`);
}

/** Processes that wanted a core, on average over the last minute. */
function load() {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

/**
 * @template {{ name: string }} T
 * @param {T[]} rows
 * @param {string[]} names
 */
function inOrder(rows, names) {
  return [...rows].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}

/** What was measured, as installed. @param {string[]} packages */
function versionsOf(packages) {
  const paths = [
    ['troth', '..'],
    ...['react', 'styled-components', ...packages].map((name) => [name, `node_modules/${name}`]),
  ];
  return Object.fromEntries(
    paths.map(([name, path = '']) => {
      const file = join(benchFolder, path, 'package.json');
      return [name, JSON.parse(readFileSync(file, 'utf8')).version];
    }),
  );
}
