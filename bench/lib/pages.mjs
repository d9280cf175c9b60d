import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { benchFolder } from './prepare.mjs';

const outDir = join(benchFolder, 'dist');

/**
 * One production bundle per contestant; React and the harness are shared files.
 *
 * @param {string[]} contestants
 * @param {string | null} trustRadar the built file behind `troth/trust-radar`
 */
export async function buildPages(contestants, trustRadar) {
  await build({
    root: benchFolder,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    resolve: {
      alias: trustRadar ? { 'troth/trust-radar': trustRadar } : {},
      // The library's own imports must find the same React as the page.
      dedupe: ['react', 'react-dom', 'styled-components'],
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: {
        input: Object.fromEntries(
          contestants.map((name) => [name, join(benchFolder, `app/contestants/${name}.tsx`)]),
        ),
        // The libraries' "use client" lines mean nothing in a page.
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
}

/** Throws a sentence when a contestant has no bundle. @param {string[]} contestants */
export function expectPages(contestants) {
  for (const name of contestants) {
    if (existsSync(join(outDir, `${name}.js`))) continue;
    throw new Error(`${name} is not built; run without --no-build.`);
  }
}

/**
 * Serves each contestant as `/<name>` on a free port. The two headers isolate the page: only then
 * does Chromium's clock tick in 5 instead of 100 microseconds.
 *
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function servePages() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    if (!pathname.endsWith('.js')) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(shell(pathname.slice(1)));
      return;
    }
    try {
      const script = await readFile(join(outDir, pathname));
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(script);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  server.unref(); // a run that stops early must not hang on it
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The pages could not be served.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {string} name */
function shell(name) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 16px; font: 16px/1.5 sans-serif; }
  .box { inline-size: 480px; block-size: 360px; }
  .bare-markers { stroke: #fff; stroke-width: 1.5px; paint-order: stroke; vector-effect: non-scaling-stroke; }
  .bare-scale { fill: #57534e; stroke: #fff; stroke-width: 3px; paint-order: stroke; font-size: 12px; text-anchor: end; }
  .bare-label { display: flex; flex-direction: column; block-size: 100%; font-size: 14px; line-height: 1.25; }
  .bare-label.above { justify-content: flex-end; text-align: center; }
  .bare-label.below { text-align: center; }
  .bare-label.left { justify-content: center; text-align: right; }
  .bare-label.right { justify-content: center; }
</style>
<script type="module" src="/${name}.js"></script>
</html>`;
}
