import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compactCss } from './scripts/compact-css.mjs';
import { entries, externals } from './scripts/entries.mjs';

// Builds the library; Storybook takes its plugins from here as well. One file per module: a
// chunked build would lose 'use client' and make hosts load what they do not use.
export default defineConfig({
  plugins: [react(), compactCss()],
  build: {
    lib: { entry: entries.map(({ source }) => source), formats: ['es'] },
    target: 'es2022',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rollupOptions: {
      external: (id) => externals.some((name) => id === name || id.startsWith(`${name}/`)),
      // A constant written out where it is used would leave an empty import, and bundlers warn of it.
      optimization: { inlineConst: false },
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
