/**
 * @typedef {{ text: string, value: number | null, pass: boolean }} Bar
 * @typedef {import('./stats.mjs').Row} Row
 *
 * @typedef {object} Measured one scenario
 * @property {string} id
 * @property {string} title
 * @property {number} iterations
 * @property {Row[]} rows
 *
 * @typedef {object} Result everything that one run found of a suite; this is `results/<suite>.json`
 * @property {string} title
 * @property {string} date
 * @property {boolean} quick
 * @property {boolean} tooltips
 * @property {number} rounds
 * @property {{ cores: number, loadBefore: number, loadAfter: number, node: string, chromium: string }} machine
 * @property {Record<string, string>} versions
 * @property {string[]} yardsticks
 * @property {Measured[]} scenarios
 * @property {Bar[]} bars
 * @property {string[]} notes
 */

/** @param {Result} result @returns {string} for the terminal */
export function toText(result) {
  const lines = ['', result.title];
  for (const { title, rows } of result.scenarios) {
    const cells = toTable(rows, result.yardsticks);
    const widths = (cells[0] ?? []).map((_, i) =>
      Math.max(...cells.map((row) => (row[i] ?? '').length)),
    );
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
    `# ${result.title}: benchmark results`,
    '',
    `${result.date.slice(0, 10)}, Chromium ${machine.chromium} headless, Node ${machine.node}, ` +
      `${machine.cores} cores, load ${machine.loadBefore} before and ${machine.loadAfter} after, ` +
      `${result.rounds} rounds${result.quick ? ' (quick)' : ''}` +
      `${result.tooltips ? ", libraries' tooltips on" : ''}. How to read it: ../README.md`,
    '',
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
  ];
  for (const { title, iterations, rows } of result.scenarios) {
    const [head = [], ...body] = toTable(rows, result.yardsticks);
    lines.push('', `## ${title}`, '', `${result.rounds} x ${iterations} samples each.`, '');
    lines.push(tableRow(head), tableRow(head.map((_, i) => (i === 0 ? '---' : '---:'))));
    lines.push(...body.map(tableRow));
  }
  lines.push('', '## Bars', '');
  lines.push(...result.bars.map((bar) => `- ${verdict(bar)}: ${sentence(bar)}`));
  if (result.notes.length > 0) {
    lines.push('', '## Notes', '', ...result.notes.map((note) => `- ${note}`));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * @param {Row[]} rows
 * @param {string[]} yardsticks
 * @returns {string[][]} the head first
 */
function toTable(rows, yardsticks) {
  const cells = rows.map((row) => {
    if ('worst' in row) return blockedCells(row);
    const times = Object.fromEntries(
      yardsticks.map((other) => [`x ${other}`, row.times[other]?.toFixed(2) ?? '-']),
    );
    if ('slowest' in row) return waitCells(row, times);
    return 'heap' in row ? heapCells(row, times) : timeCells(row, times);
  });
  return [Object.keys(cells[0] ?? {}), ...cells.map((row) => Object.values(row))];
}

/**
 * @param {import('./stats.mjs').TimeRow} row
 * @param {Record<string, string>} times
 * @returns {Record<string, string>} by the column's name
 */
function timeCells(row, times) {
  return {
    contestant: row.name,
    'drawn ms': ms(row.drawn),
    'p25-p75': `${ms(row.p25)}-${ms(row.p75)}`,
    ...times,
    'script ms': ms(row.script),
    'to paint ms': ms(row.paint),
    ...(row.work && workCells(row.work)),
    'first ms': ms(row.first),
    'drawn late': row.late === 0 ? 'no' : `${Math.round(row.late * 100)} %`,
    elements: String(Math.round(row.elements)),
  };
}

/**
 * @param {import('./rounds.mjs').Work} work
 * @returns {Record<string, string>} by the column's name
 */
function workCells({ all, js, layout, pause }) {
  return { 'all ms': ms(all), 'js ms': ms(js), 'layout ms': ms(layout), 'pause ms': ms(pause) };
}

/**
 * @param {import('./stats.mjs').HeapRow} row
 * @param {Record<string, string>} times
 * @returns {Record<string, string>} by the column's name
 */
function heapCells(row, times) {
  return {
    contestant: row.name,
    MB: (row.heap / 1e6).toFixed(2),
    ...times,
    elements: String(row.elements),
  };
}

/**
 * @param {import('./stats.mjs').BlockedRow} row
 * @returns {Record<string, string>} by the column's name
 */
function blockedCells(row) {
  return {
    contestant: row.name,
    'longest ms': ms(row.longest),
    'first ms': ms(row.first),
    'worst ms': ms(row.worst),
    'over 50 ms': row.over.toFixed(1),
    'long tasks': row.tasks.toFixed(1),
    'total ms': ms(row.total),
    elements: String(row.elements),
  };
}

/**
 * @param {import('./stats.mjs').WaitRow} row
 * @param {Record<string, string>} times
 * @returns {Record<string, string>} by the column's name
 */
function waitCells(row, times) {
  return {
    contestant: row.name,
    'median ms': ms(row.median),
    'p99 ms': ms(row.p99),
    'slowest ms': ms(row.slowest),
    ...times,
    'first ms': ms(row.firstWait),
  };
}

/** @param {Bar} bar */
function sentence({ text, value }) {
  return `${text}: ${value === null ? 'not measured' : value.toFixed(2)}`;
}

/** @param {Bar} bar */
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
