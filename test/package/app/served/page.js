import { createElement as h, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

const nonce = document.querySelector('meta[property="csp-nonce"]')?.content;
hydrateRoot(document.getElementById('root'), h(StrictMode, null, h(App, { nonce })));
document.documentElement.dataset.hydrating = 'true';
