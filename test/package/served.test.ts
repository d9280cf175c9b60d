import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { run } from '../../scripts/run.mjs';
import { serve } from './serve.ts';

const folder = inject('appHost');
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

async function inNode(...args: string[]): Promise<string> {
  const options = { cwd: folder, env: { NODE_ENV: 'development' } };
  const { code, output } = await run(process.execPath, args, options);
  expect(code, output).toBe(0);
  return output;
}

beforeAll(async () => {
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  await inNode(vite, 'build', '--config', 'served/vite.config.js', '--logLevel', 'warn');
  writeFileSync(join(folder, 'dist-served/index.html'), await inNode('served/server.js'));
  server = await serve(join(folder, 'dist-served'));
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath ? { executablePath } : {}),
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('is taken over without a word by a page whose bundle has another order of modules', async () => {
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    const said = `${message.type()}: ${message.text()}`;
    // React's development build greets everybody.
    if (!said.includes('React DevTools')) noise.push(said);
  });
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.goto(server.url);
  const radar = page.getByRole('region', { name: 'Trust radar' });
  // Pressed before it is taken over, it would do nothing.
  await expect
    .poll(async () => {
      await radar.getByRole('radio', { name: 'Table', exact: true }).check();
      return radar.getByRole('table').isVisible();
    })
    .toBe(true);
  await page.getByRole('button', { name: 'Ask for something' }).click();
  await page.getByRole('dialog', { name: 'New request' }).waitFor();
  expect(noise).toEqual([]);
});

it('takes over what was answered while its scripts were still on their way', async () => {
  const page = await browser.newPage();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/page.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(server.url, { waitUntil: 'commit' });
  const survey = page.getByRole('region', { name: 'How you see Harbour Logistics' });
  await survey.getByRole('radio', { name: 'Agree', exact: true }).first().check();
  await survey.getByRole('textbox').fill('They call first');
  arrive();
  const isCounted = page.locator('[aria-valuenow="1"]');
  await survey.getByRole('progressbar').and(isCounted).waitFor();
  expect(await survey.getByRole('textbox').inputValue()).toBe('They call first');
});
