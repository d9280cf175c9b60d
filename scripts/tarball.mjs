import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, run } from './run.mjs';

const FOLDER = join(root, '.cache', 'package');

/** Where `buildAndPack` puts the package: the file that `npm publish` would upload. */
export function tarballPath() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(FOLDER, `${name}-${version}.tgz`);
}

/** Builds dist and packs it. */
export async function buildAndPack() {
  const built = await build();
  if (built.code !== 0) return built;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Without scripts: `prepack` would build a second time.
  return run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', FOLDER]);
}
