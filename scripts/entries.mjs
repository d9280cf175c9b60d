import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * The public entries that are code: `exports` of package.json is the one list of them. Each file
 * in dist comes from the file of the same name in src.
 *
 * @type {readonly { entry: string, dist: string, source: string }[]}
 */
export const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([entry, target]) => ({
    entry,
    dist: target.default.replace('./', ''),
    source: target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
  }));

/** Packages that a host or the package manager brings: never bundled. */
export const externals = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
