import { join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { entries } from '../scripts/entries.mjs';
import { root } from '../scripts/run.mjs';

const NAME = 'virtual:reference';
/** A result whose type takes more characters has no name of its own. */
const LONGEST = 60;
const LISTED = ['./core', './hooks', './store'];

/** Something that can be called or read from an entry. */
export interface ReferenceRow {
  readonly name: string;
  /** How it is called, as its declaration says; `null`: it is no function. */
  readonly call: string | null;
  /** What its comment says. */
  readonly text: string;
}

/** The rows of each entry, in alphabetical order. */
export function readReference(): Record<string, ReferenceRow[]> {
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
      .map(({ name, of }) => ({
        name,
        call: callOf(name, of, checker),
        text: ts.displayPartsToString(of.getDocumentationComment(checker)),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  };
  return Object.fromEntries(
    listed.map(({ entry }, place) => [entry.replace('./', ''), rowsOf(files[place] ?? '')]),
  );
}

function callOf(name: string, of: ts.Symbol, checker: ts.TypeChecker): string | null {
  const [signature] = checker.getTypeOfSymbol(of).getCallSignatures();
  const declared = signature?.getDeclaration();
  if (!signature || !declared) return null;
  const generic = declared.typeParameters?.map((one) => one.getText()).join(', ');
  const given = declared.parameters.map((one) => {
    const isOptional = one.questionToken !== undefined || one.initializer !== undefined;
    const type = one.type ? `: ${one.type.getText()}` : '';
    return `${one.dotDotDotToken ? '...' : ''}${nameOf(one)}${isOptional ? '?' : ''}${type}`;
  });
  const found = declared.type?.getText() ?? checker.typeToString(signature.getReturnType());
  // The parts of what a hook gives are told on the page of its widget.
  const result = found.length > LONGEST ? '' : `: ${found}`;
  return `${name}${generic ? `<${generic}>` : ''}(${given.join(', ')})${result}`
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ');
}

/** Of what a function takes apart, the parts, without what they are when they are missing. */
function nameOf({ name, type }: ts.ParameterDeclaration): string {
  if (!ts.isObjectBindingPattern(name)) return name.getText();
  if (type?.getText().endsWith('Options')) return 'options';
  return `{ ${name.elements.map((one) => (one.propertyName ?? one.name).getText()).join(', ')} }`;
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
