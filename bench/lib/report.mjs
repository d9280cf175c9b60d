/**
 * @typedef {object} Result everything that one run found; this is `results/latest.json`
 * @property {string} date
 * @property {boolean} quick
 * @property {boolean} tooltips
 * @property {number} rounds
 * @property {{ cores: number, loadBefore: number, loadAfter: number, node: string, chromium: string }} machine
 * @property {Record<string, string>} versions
 * @property {{ id: string, title: string, iterations: number, rows: import('./stats.mjs').Row[] }[]} scenarios
 * @property {import('./bars.mjs').Bar[]} bars
 * @property {string[]} notes
 */

const COLUMNS = [
  'contestant',
  'drawn ms',
  'p25-p75',
  'x bare',
  'script ms',
  'to paint ms',
  'first ms',
  'drawn late',
  'elements',
];

/** @param {Result} result @returns {string} for the terminal */
export function toText(result) {
  const lines = [];
  for (const { title, rows } of result.scenarios) {
    const cells = [COLUMNS, ...rows.map(toCells)];
    const widths = COLUMNS.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
    lines.push('', title);
    for (const row of cells) {
      const padded = row.map((cell, i) =>
        i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      );
      lines.push(`  ${padded.join('  ')}`);
    }
  }
  lines.push('', ...result.bars.map((bar) => `${verdict(bar)}  ${sentence(bar)}`));
  lines.push(...result.notes.map((note) => `Note: ${note}`));
  return lines.join('\n');
}

/** @param {Result} result @returns {string} */
export function toMarkdown(result) {
  const { machine, versions } = result;
  const lines = [
    '# Benchmark results',
    '',
    `${result.date.slice(0, 10)}, Chromium ${machine.chromium} headless, Node ${machine.node}, ` +
      `${machine.cores} cores, load ${machine.loadBefore} before and ${machine.loadAfter} after, ` +
      `${result.rounds} rounds${result.quick ? ' (quick)' : ''}, ` +
      `libraries' tooltips ${result.tooltips ? 'on' : 'off'}. How to read it: ../README.md`,
    '',
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  ];
  for (const { title, iterations, rows } of result.scenarios) {
    lines.push('', `## ${title}`, '', `${result.rounds} x ${iterations} samples each.`, '');
    lines.push(tableRow(COLUMNS), tableRow(COLUMNS.map((_, i) => (i === 0 ? '---' : '---:'))));
    lines.push(...rows.map((row) => tableRow(toCells(row))));
  }
  lines.push('', '## Bars', '');
  lines.push(...result.bars.map((bar) => `- ${verdict(bar)}: ${sentence(bar)}`));
  if (result.notes.length > 0) {
    lines.push('', '## Notes', '', ...result.notes.map((note) => `- ${note}`));
  }
  return `${lines.join('\n')}\n`;
}

/** @param {import('./stats.mjs').Row} row */
function toCells(row) {
  return [
    row.name,
    ms(row.drawn),
    `${ms(row.p25)}-${ms(row.p75)}`,
    row.timesBare === null ? '-' : row.timesBare.toFixed(2),
    ms(row.script),
    ms(row.paint),
    ms(row.first),
    row.late === 0 ? 'no' : `${Math.round(row.late * 100)} %`,
    String(Math.round(row.elements)),
  ];
}

/** @param {import('./bars.mjs').Bar} bar */
function sentence({ text, value }) {
  return `${text}: ${value === null ? 'not measured' : value.toFixed(2)}`;
}

/** @param {import('./bars.mjs').Bar} bar */
function verdict({ pass }) {
  return pass ? 'PASS' : 'FAIL';
}

/** @param {number} value */
function ms(value) {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** @param {string[]} cells */
function tableRow(cells) {
  return `| ${cells.join(' | ')} |`;
}
