import { join } from 'node:path';
import ts from 'typescript';
import { entries } from '../../../scripts/entries.mjs';
import { root } from '../../../scripts/run.mjs';
import type { Example } from './readExamples.ts';

const folder = join(root, 'test/house/examples').replaceAll('\\', '/');
const given = `${folder}/given.d.ts`;

/** As strict as a host can be, with the names of the package. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  noEmit: true,
  types: [],
  paths: Object.fromEntries(
    entries.map(({ entry, source }) => [entry.replace('.', 'troth'), [join(root, source)]]),
  ),
};

/** What TypeScript says of the examples, each as a file of its own: `README.md:34: …`. */
export function compileExamples(examples: readonly Example[]): string[] {
  const pageOf = new Map([[given, 'given.d.ts']]);
  const codeOf = new Map(
    examples.map(({ page, language, code }, place) => {
      const path = `${folder}/${place}.${language}`;
      pageOf.set(path, page);
      return [path, withOthers(code)];
    }),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => codeOf.has(path) || fileExists(path);
  host.readFile = (path) => codeOf.get(path) ?? readFile(path);
  const program = ts.createProgram([...pageOf.keys()], options, host);
  return [...pageOf].flatMap(([path, page]) => {
    const source = program.getSourceFile(path);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

/** `<Widget … />` leaves the other props to the reader. */
function withOthers(code: string): string {
  return code.replace(/<([A-Z]\w*)([^<]*?)…\s*\/>/g, '<$1 {...others($1)}$2/>');
}
