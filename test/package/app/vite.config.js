import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The page's nonce; a real server would write a new one into every answer.
export default defineConfig({ plugins: [react()], html: { cspNonce: 'host-nonce' } });
