// Measures how fast Troth's trust radar draws, next to a hand-written drawing and four chart
// libraries. Exit code: 0 all bars held, 1 a bar failed, 2 it could not be measured.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../scripts/install.mjs';
import { help, readOptions } from './lib/options.mjs';
import { benchFolder, findTrustRadar } from './lib/prepare.mjs';

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
  const loadBefore = load();
  await ensureInstalled(['.', 'bench']);
  // Only now: these need what may just have been installed.
  const { buildPages, expectPages, servePages } = await import('./lib/pages.mjs');
  const { takePictures } = await import('./lib/pictures.mjs');
  const { runRounds } = await import('./lib/rounds.mjs');
  const { checkBars } = await import('./lib/bars.mjs');
  const { summarise } = await import('./lib/stats.mjs');
  const { toMarkdown, toText } = await import('./lib/report.mjs');

  const notes = [];
  const wantsTroth = options.contestants.some(isTroth);
  const trustRadar = wantsTroth ? await findTrustRadar(options.build) : null;
  const playing = options.contestants.filter((name) => trustRadar || !isTroth(name));
  if (wantsTroth && !trustRadar) {
    notes.push('troth and troth-chart did not run: the package has no entry ./trust-radar.');
  }
  if (options.build) {
    console.log(`Building ${playing.length} pages ...`);
    await buildPages(playing, trustRadar);
  }
  expectPages(playing);

  if (loadBefore > cpus().length / 2) {
    notes.push(`the machine was busy (load ${loadBefore}): the times are noisy, trust the ratios.`);
  }
  const server = await servePages();
  const plan = { ...options, contestants: playing };
  if (options.pictures) await takePictures(plan, server.origin);
  const { batches, browser } = await runRounds(plan, server.origin);
  server.close();
  const result = {
    date: new Date().toISOString(),
    quick: options.quick,
    tooltips: options.tooltips,
    rounds: options.rounds,
    machine: {
      cores: cpus().length,
      loadBefore,
      loadAfter: load(),
      node: process.versions.node,
      chromium: browser,
    },
    versions: versionsOf(),
    scenarios: options.scenarios.map(({ id, title, iterations }) => ({
      id,
      title,
      iterations,
      rows: inOrder(summarise(batches, id), playing),
    })),
    bars: checkBars(batches, options),
    notes,
  };
  console.log(toText(result));
  save(options, `${JSON.stringify(result, null, 2)}\n`, toMarkdown(result));
  return result.bars.every(({ pass }) => pass) ? 0 : 1;
}

/**
 * Only a whole run becomes `latest`; a partial one must not stand in for it.
 *
 * @param {import('./lib/options.mjs').Options} options
 * @param {string} json
 * @param {string} markdown
 */
function save({ complete, quick, tooltips }, json, markdown) {
  const name = complete && !quick && !tooltips ? 'latest' : 'partial';
  const folder = join(benchFolder, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), json);
  writeFileSync(join(folder, `${name}.md`), markdown);
  console.log(`\nWritten to bench/results/${name}.json and ${name}.md`);
}

/** @param {string} name */
function isTroth(name) {
  return name.startsWith('troth');
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

/** What was measured, as installed. */
function versionsOf() {
  const packages = {
    react: 'node_modules/react',
    troth: '..',
    'styled-components': 'node_modules/styled-components',
    'chart.js': 'node_modules/chart.js',
    '@mui/x-charts': 'node_modules/@mui/x-charts',
    '@nivo/radar': 'node_modules/@nivo/radar',
    recharts: 'node_modules/recharts',
  };
  return Object.fromEntries(
    Object.entries(packages).map(([name, path]) => {
      const file = join(benchFolder, path, 'package.json');
      return [name, JSON.parse(readFileSync(file, 'utf8')).version];
    }),
  );
}
