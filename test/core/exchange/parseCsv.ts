/** One cell as a reader of RFC 4180 sees it. */
export interface ReadCell {
  readonly text: string;
  readonly quoted: boolean;
}

/** A strict reader of RFC 4180, apart from the writer: what it cannot read is an error. */
export function parseCsv(csv: string): ReadCell[][] {
  const rows: ReadCell[][] = [];
  let row: ReadCell[] = [];
  let at = 0;
  while (at < csv.length) {
    let text = '';
    const quoted = csv[at] === '"';
    if (quoted) {
      at += 1;
      for (;;) {
        if (at >= csv.length) throw new Error('a quoted cell does not end');
        if (csv[at] !== '"') text += csv[at];
        else if (csv[at + 1] === '"') {
          text += '"';
          at += 1;
        } else break;
        at += 1;
      }
      at += 1;
    } else {
      while (at < csv.length && !'",\r\n'.includes(csv[at] as string)) {
        text += csv[at];
        at += 1;
      }
    }
    row.push({ text, quoted });
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
      continue;
    } else throw new Error(`neither a comma nor a line end at ${at}`);
    if (csv.startsWith('\r\n', at)) {
      row.push({ text: '', quoted: false });
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  if (row.length > 0) throw new Error('the last row does not end');
  return rows;
}

/** The texts alone. */
export function readCsv(csv: string): string[][] {
  return parseCsv(csv).map((row) => row.map(({ text }) => text));
}
