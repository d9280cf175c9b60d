import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { runBin } from '../../../scripts/run.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built pages that keep a record. */
    tabsPage: string;
  }
}

/** Builds the pages as a host would, into a folder outside the repository; removes it at the end. */
export default async function buildPage(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'troth-tabs-'));
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, output } = await runBin('vite', 'vite', args, {
    cwd: fileURLToPath(new URL('./page/', import.meta.url)),
    env: { NODE_ENV: 'production' }, // Vitest's own is 'test', with which React is another build
  });
  if (code !== 0) throw new Error(`The pages could not be built:\n${output}`);
  project.provide('tabsPage', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
