import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { root, run, runBin } from './run.mjs';

/**
 * Writes dist: JavaScript by Vite, types by TypeScript, tokens.json from the built tokens.
 *
 * @returns {Promise<{ code: number, output: string }>} stops at the first part that fails
 */
export async function build() {
  const parts = [
    () => runBin('vite', 'vite', ['build', '--logLevel', 'warn']),
    () => runBin('typescript', 'tsc', ['-p', 'tsconfig.build.json']),
    rewriteTypeImports,
    () => run(process.execPath, [join('scripts', 'tokens.mjs')]),
  ];
  let output = '';
  for (const part of parts) {
    const result = await part();
    output += result.output;
    if (result.code !== 0) return { code: result.code, output };
  }
  return { code: 0, output };
}

/** TypeScript leaves `./x.ts` in the .d.ts files; only `./x.js` is there in the package. */
function rewriteTypeImports() {
  const dist = join(root, 'dist');
  for (const name of readdirSync(dist, { recursive: true })) {
    const file = join(dist, String(name));
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(file, 'utf8');
    const rewritten = text.replace(/(['"])(\.{1,2}\/[^'"\n]+)\.tsx?\1/g, '$1$2.js$1');
    if (rewritten !== text) writeFileSync(file, rewritten);
  }
  return { code: 0, output: '' };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await ensureInstalled(['.']);
    const { code, output } = await build();
    process.stdout.write(output);
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
