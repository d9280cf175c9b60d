import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The page's nonce; a real server would write a new one into every answer.
export default defineConfig({
  // Every widget, React and styled-components on one page: Vite advises to split that, rightly.
  build: { chunkSizeWarningLimit: 1000 },
  plugins: [react()],
  html: { cspNonce: 'host-nonce' },
});
