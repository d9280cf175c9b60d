import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/run.mjs';
import { tarballPath } from '../../scripts/tarball.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the Vite + React app that has the tarball installed. */
    appHost: string;
    /** Folder that has the tarball and no peer: no React anywhere. */
    bareHost: string;
  }
}

const APP_PACKAGES = [
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-react',
  'react',
  'react-dom',
  'styled-components',
  'typescript',
  'vite',
];

/** Installs the packed tarball into two folders outside the repository; removes them at the end. */
export default async function setUpHosts(project: TestProject): Promise<() => void> {
  const tarball = tarballPath();
  if (!existsSync(tarball)) throw new Error('Nothing is packed: npm test -- --only=package');
  const folder = mkdtempSync(join(tmpdir(), 'troth-hosts-'));
  const appHost = join(folder, 'app');
  const bareHost = join(folder, 'bare');
  cpSync(join(root, 'test/package/app'), appHost, { recursive: true });
  mkdirSync(bareHost);
  writeManifest(appHost, { ...versionsOf(APP_PACKAGES), troth: `file:${tarball}` });
  writeManifest(bareHost, { troth: `file:${tarball}` });
  await npmInstall(appHost);
  await npmInstall(bareHost, '--legacy-peer-deps'); // which means: leave peers out
  project.provide('appHost', appHost);
  project.provide('bareHost', bareHost);
  return () => rmSync(folder, { recursive: true, force: true });
}

function writeManifest(folder: string, dependencies: Record<string, string>): void {
  const manifest = { name: 'troth-host', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
}

/** The versions that the repository itself has installed, so that npm's cache holds them. */
function versionsOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
      return [name, JSON.parse(manifest).version];
    }),
  );
}

async function npmInstall(folder: string, ...options: string[]): Promise<void> {
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await promisify(execFile)('npm', [...args, ...options], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}
