import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { makeProfile, openBrowser, removeProfile } from './tabs/browsers.ts';
import { openSite, type Site } from './tabs/site.ts';

/** From the last press or key until the page is left, in ms: sooner than any hand. */
const SOON = 90;

let profile: string;
let site: Site;
let browser: BrowserContext;
let page: Page;
const noise: string[] = [];

beforeAll(async () => {
  profile = makeProfile();
  site = await openSite(inject('tabsPage'));
  browser = await openBrowser(profile);
  page = await browser.newPage();
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('console', (message) => noise.push(message.text()));
  await page.goto(`${site.origin}/partnership.html`);
});

afterEach(() => expect(noise.splice(0)).toEqual([]));

afterAll(async () => {
  await browser?.close();
  site?.close();
  removeProfile(profile);
});

it('keeps a draft through a reload right after it was kept', async () => {
  await page.getByRole('button', { name: 'Ask for something' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Title/ }).fill('A spare van on Mondays');
  await page.evaluate((ms) => {
    addEventListener('click', () => setTimeout(() => location.reload(), ms), { once: true });
  }, SOON);
  const reloaded = page.waitForEvent('load');
  await dialog.getByRole('button', { name: 'Keep as a draft' }).click();
  await reloaded;
  await page.getByRole('row', { name: /A spare van on Mondays/ }).waitFor();
});

it('keeps half a sentence through a reload while it is being typed', async () => {
  const purpose = () => page.getByRole('textbox', { name: /^What it is for/ });
  await purpose().fill('');
  await page.evaluate((ms) => {
    addEventListener('input', ({ target }) => {
      const isHalf = (target as HTMLTextAreaElement).value.endsWith('what each of us');
      if (isHalf) setTimeout(() => location.reload(), ms);
    });
  }, SOON);
  const reloaded = page.waitForEvent('load');
  await purpose().pressSequentially('To understand what each of us', { delay: 10 });
  await reloaded;
  await expect.poll(() => purpose().inputValue()).toBe('To understand what each of us');
});
