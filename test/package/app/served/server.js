import { createElement as h, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { App } from './App.js';

// A real server would write a new one into every answer.
const nonce = 'host-nonce';
const sheet = new ServerStyleSheet({ nonce });
const body = renderToString(sheet.collectStyles(h(StrictMode, null, h(App, { nonce }))));

process.stdout.write(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta property="csp-nonce" content="${nonce}">
    <title>Our partnership</title>
    <link rel="icon" href="data:,">
    ${sheet.getStyleTags()}
  </head>
  <body>
    <div id="root">${body}</div>
    <script type="module" src="/page.js"></script>
  </body>
</html>`);
