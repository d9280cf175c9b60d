import { join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { entries } from '../scripts/entries.mjs';
import { root } from '../scripts/run.mjs';

const NAME = 'virtual:reference';
const LISTED = ['./core', './hooks', './store'];

/** Rows of a table for each entry: what can be called or read from it, and what its comment says. */
export function readReference(): Record<string, string[][]> {
  const listed = entries.filter(({ entry }) => LISTED.includes(entry));
  const files = listed.map(({ source }) => join(root, source).replaceAll('\\', '/'));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const rowsOf = (path: string) => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : [])
      .map((symbol) => ({
        name: symbol.name,
        of: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      }))
      .filter(({ of }) => of.flags & ts.SymbolFlags.Value)
      .map(({ name, of }) => [
        `\`${name}\``,
        ts.displayPartsToString(of.getDocumentationComment(checker)),
      ])
      .sort(([a = ''], [b = '']) => a.localeCompare(b, 'en'));
  };
  return Object.fromEntries(
    listed.map(({ entry }, place) => [entry.replace('./', ''), rowsOf(files[place] ?? '')]),
  );
}

/** Gives the page “Reference” its rows; read when somebody opens it. */
export function reference(): Plugin {
  return {
    name: 'troth:reference',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(readReference())};` : null,
  };
}
