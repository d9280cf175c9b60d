import { accept, type Result, refuse } from '../result.ts';

/**
 * The line in the file (from 1) on which each row begins: a quoted cell may hold line breaks.
 * Refuses (`E_SHAPE`) a quote that is never closed, or with something behind it, of which no
 * reader can say where the cell ends.
 */
export function csvRowLines(text: string, separator: string): Result<number[]> {
  const rows = [1];
  let line = 1;
  let isCellStart = true;
  let at = 0;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"' && isCellStart) {
      const end = closingQuote(text, at + 1);
      if (end === -1) return refuseQuote(line, 'opens a cell and is never closed');
      line += lineBreaks(text.slice(at, end));
      at = end + 1;
      if (at < text.length && !isCellEnd(text[at], separator)) {
        return refuseQuote(line, 'closes in the middle of a cell; inside a cell, write it twice');
      }
      isCellStart = false;
      continue;
    }
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1;
    isCellStart = isCellEnd(sign, separator);
    if (isCellStart && sign !== separator) {
      line += 1;
      rows.push(line);
    }
  }
  return accept(rows);
}

function isCellEnd(sign: string | undefined, separator: string): boolean {
  return sign === separator || sign === '\n' || sign === '\r';
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function lineBreaks(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

function refuseQuote(line: number, fault: string): Result<never> {
  return refuse('E_SHAPE', `In line ${line}, a double quote ${fault}.`, `line ${line}`);
}
