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
});

afterEach(() => expect(noise.splice(0)).toEqual([]));

afterAll(async () => {
  await browser?.close();
  site?.close();
  removeProfile(profile);
});

it('keeps a draft through a reload right after it was kept', async () => {
  await page.goto(`${site.origin}/partnership.html`);
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
  await page.goto(`${site.origin}/partnership.html`);
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

it.each([
  ['the first that was ever typed in it', false],
  ['what was typed after something was done', true],
])('keeps the last key in a document, sooner than any hand: %s', async (_, isUsed) => {
  for (let round = 0; round < 3; round += 1) {
    await page.goto(`${site.origin}/document.html`);
    await page.evaluate(forgetAll);
    await page.reload();
    await page.getByText(/^ready/).waitFor();
    if (isUsed) {
      await page.getByRole('button', { name: 'stamp' }).click();
      await page.getByText(/^saved/).waitFor();
    }
    const reloaded = page.waitForEvent('load');
    await page.evaluate(typeAndReload);
    await reloaded;
    const shown = async () => JSON.parse((await page.getByTestId('value').textContent()) ?? '');
    const history = isUsed ? [{ id: 's0' }] : [];
    await expect.poll(shown).toMatchObject({ texts: { a: '', b: 'two' }, history });
  }
});

/** Nothing of an earlier round is left. */
async function forgetAll(): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  const ends = names.map((name) => {
    const request = indexedDB.deleteDatabase(name);
    return new Promise((resolve) => request.addEventListener('success', resolve));
  });
  await Promise.all(ends);
}

async function typeAndReload(): Promise<void> {
  const field = document.querySelector('[aria-label="b"]');
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  set?.call(field, 'two');
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // As after an event of the user: what the keystroke has begun is under way.
  await new Promise((resolve) => setTimeout(resolve));
  location.reload();
}

it('keeps an intranet’s page as it was left: what was done, where one was, and as whom', async () => {
  await page.goto(`${site.origin}/intranet.html`);
  const eyes = page.getByRole('combobox', { name: 'Seen by' });
  await eyes.selectOption('Head of purchasing, Northwind Health');
  await page.getByRole('button', { name: 'Ask for something' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Title/ }).fill('A spare van on Mondays');
  await dialog.getByRole('button', { name: 'Keep as a draft' }).click();
  await page.getByText('Kept on this device').waitFor();
  const agreement = page.getByRole('button', { name: 'Agreement', exact: true });
  await agreement.click();
  await page.reload();

  await expect.poll(() => agreement.getAttribute('aria-current')).toBe('page');
  expect(await eyes.inputValue()).toBe('n-purchasing');
  const waiting = page.getByRole('region', { name: 'Waiting for you' });
  const draft = waiting.getByRole('button', { name: 'A spare van on Mondays' });
  const more = waiting.getByRole('button', { name: /^Show \d+ more/ });
  await more.click();
  await draft.waitFor();

  await page.getByRole('button', { name: 'Start over' }).click();
  await draft.waitFor({ state: 'detached' });
  await page.reload();
  await more.click();
  expect(await draft.count()).toBe(0);
});
