import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureInstalled } from './install.mjs';
import { binOf, root } from './run.mjs';

const PORT = 6006;

try {
  await ensureInstalled(['.']);
  if (!(await isFree(PORT))) {
    throw new Error(`Port ${PORT} is taken: stop the program that listens there, then try again.`);
  }
  console.log(`Storybook will be at http://localhost:${PORT}/ (Ctrl+C stops it).`);
  serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function serve() {
  const storybook = spawn(
    process.execPath,
    [
      binOf('storybook', 'storybook'),
      'dev',
      '--port',
      String(PORT),
      '--exact-port',
      '--ci', // asks nothing and opens no browser
      '--no-version-updates',
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  // Ctrl+C reaches the child by itself; a plain `kill` of this process has to be passed on.
  process.on('SIGTERM', () => storybook.kill('SIGTERM'));
  process.on('SIGINT', () => {});
  storybook.on('exit', (code) => process.exit(code ?? 0));
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.once('listening', () => probe.close(() => resolve(true)));
    probe.listen(port);
  });
}
