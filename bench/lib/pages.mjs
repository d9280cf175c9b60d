import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { benchFolder } from './prepare.mjs';

/**
 * One production bundle per contestant; React and the harness are shared files.
 *
 * @param {import('./options.mjs').Plan} plan
 * @param {{ find: RegExp, replacement: string }[]} alias the built files behind `troth/…`
 */
export async function buildPages({ suite, contestants }, alias) {
  await build({
    root: benchFolder,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    resolve: {
      alias,
      // The library's own imports must find the same packages as the page.
      dedupe: ['react', 'react-dom', 'styled-components', '@tanstack/react-virtual'],
    },
    build: {
      outDir: outDirOf(suite.id),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: {
        input: Object.fromEntries(
          contestants.map((name) => [
            name,
            join(benchFolder, `app/${suite.id}/contestants/${name}.tsx`),
          ]),
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

/** Throws a sentence when a contestant has no bundle. @param {import('./options.mjs').Plan} plan */
export function expectPages({ suite, contestants }) {
  for (const name of contestants) {
    if (existsSync(join(outDirOf(suite.id), `${name}.js`))) continue;
    throw new Error(`${name} is not built; run without --no-build.`);
  }
}

/**
 * Serves each contestant as `/<name>` on a free port. The two headers isolate the page: only then
 * does Chromium's clock tick in 5 instead of 100 microseconds.
 *
 * @param {import('../suites/suite.mjs').Suite} suite
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function servePages(suite) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    if (!pathname.endsWith('.js')) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(shell(pathname.slice(1), suite.css));
      return;
    }
    try {
      const script = await readFile(join(outDirOf(suite.id), pathname));
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

/** @param {string} suite */
function outDirOf(suite) {
  return join(benchFolder, 'dist', suite);
}

/**
 * @param {string} name
 * @param {string} css
 */
function shell(name, css) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>
body { margin: 16px; font: 16px/1.5 sans-serif; }
${css.trim()}
</style>
<script type="module" src="/${name}.js"></script>
</html>`;
}
