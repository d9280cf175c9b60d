import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = fileURLToPath(new URL('./page.js', import.meta.url));

// React's development build: it says so where the page is not what the server sent.
export default defineConfig({
  mode: 'development',
  build: {
    outDir: fileURLToPath(new URL('../dist-served', import.meta.url)),
    emptyOutDir: true,
    minify: false,
    chunkSizeWarningLimit: 10_000,
    rollupOptions: { input: { page }, output: { entryFileNames: '[name].js' } },
  },
});
