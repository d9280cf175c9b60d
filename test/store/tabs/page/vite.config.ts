import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const input = [
  'index.html',
  'document.html',
  'intranet.html',
  'partnership.html',
  'writer.html',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

export default defineConfig({
  build: { target: 'es2022', modulePreload: false, rollupOptions: { input } },
});
