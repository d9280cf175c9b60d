import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { checkSource, rules } from './source-rules.mjs';

// The house's own rules (scripts/source-rules.mjs), over every file of src and stories.

const files = ['src', 'stories']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));

const problems = files.flatMap((path) => checkSource(path, readFileSync(join(root, path), 'utf8')));

for (const problem of problems) console.error(problem);
console.log(`${rules.length} rules over ${files.length} files: ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
