import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { parsePartnership } from '../../src/core/index.ts';
import { promptly } from '../patience.ts';
import {
  makeProfile,
  openBrowser,
  openPrivately,
  removeProfile,
  setPreferences,
} from './tabs/browsers.ts';
// For what a page says of itself: `window.tab`.
import type {} from './tabs/page/tab.ts';
import { openSite, type Site } from './tabs/site.ts';

let site: Site;
let profile: string;
let browser: BrowserContext;
const noise: string[] = [];
const further: (() => Promise<void>)[] = [];

beforeAll(async () => {
  site = await openSite(inject('tabsPage'));
  profile = makeProfile();
  browser = await openBrowser(profile, '--host-resolver-rules=MAP intranet.example 127.0.0.1');
});

afterEach(async () => {
  for (const close of further.splice(0)) await close();
  expect(noise.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  removeProfile(profile);
});

async function open(address: string, context: BrowserContext | Browser = browser): Promise<Page> {
  const page = await context.newPage();
  further.push(() => page.close());
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('console', (message) => noise.push(message.text()));
  await page.goto(new URL(address, site.origin).href);
  return page;
}

const role = (page: Page | Frame) => page.getByRole('textbox', { name: 'Role' });

async function saving(page: Page | Frame, state: string): Promise<void> {
  const status = page.getByRole('status', { name: 'Saving' });
  await status.filter({ hasText: new RegExp(`^${state}$`) }).waitFor();
}

/** How long it took until a trouble was shown, from what brought it about; in ms. */
async function shown(page: Page | Frame, code: string, since?: number): Promise<number> {
  await saving(page, 'failed');
  return page.evaluate(
    ([wanted, from]) => {
      const { seen } = window.tab;
      const first = seen[0]?.at ?? Number.NaN;
      const at = seen.find((one) => one.code === wanted && one.at >= (from ?? first))?.at;
      return (at ?? Number.NaN) - (from ?? first);
    },
    [code, since] as const,
  );
}

const now = (page: Page | Frame) => page.evaluate(() => window.tab.now());

/** Somebody writes on, and exports it. */
async function goesOn(page: Page | Frame): Promise<void> {
  await role(page).fill('Written in spite of it');
  expect(await role(page).inputValue()).toBe('Written in spite of it');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = parsePartnership(await page.locator('pre').innerText());
  if (!file.ok) throw new Error(file.error.message);
  expect(file.value.people['ward-lead']?.role).toBe('Written in spite of it');
}

/** Somebody opens a copy in place of the record, and works on in it. */
async function opensCopy(page: Page | Frame): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  const text = await page.locator('pre').innerText();
  const copy = text.replace('Written in spite of it', 'Read in a copy');
  const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(copy) };
  await page.getByLabel('Open a copy').setInputFiles(file);
  await page.getByText('The copy is open.').waitFor();
  expect(await role(page).inputValue()).toBe('Read in a copy');
  await goesOn(page);
}

/** What is kept by now, past the page. */
const keptRole = (page: Page | Frame, name: string) =>
  page.evaluate(async (of) => {
    const store = window.tab.open(of);
    const loaded = await store.load();
    store.close();
    return loaded?.partnership.people['ward-lead']?.role;
  }, name);

const SECOND = promptly(1_000);

describe('A full disk', () => {
  const ROOM = 3_000_000;

  /** A page of an origin of its own, for which the browser has little room. */
  async function openSmall(name: string, address: string): Promise<Page> {
    const origin = `http://${name}.localhost:${site.port}`;
    const page = await open(`${origin}/`);
    const cdp = await browser.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
    await page.goto(`${origin}${address}`);
    return page;
  }

  /** The same origin keeps something else, to the last byte. */
  const fill = (page: Page) =>
    page.evaluate(async (room) => {
      const request = indexedDB.open('others');
      request.onupgradeneeded = () =>
        request.result.createObjectStore('all', { autoIncrement: true });
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const put = (size: number) =>
        new Promise<boolean>((resolve) => {
          const bytes = new Uint8Array(size);
          for (let at = 0; at < size; at += 65_536) {
            crypto.getRandomValues(bytes.subarray(at, at + 65_536));
          }
          const transaction = request.result.transaction('all', 'readwrite');
          transaction.objectStore('all').put(bytes);
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        });
      for (let size = room / 2; size >= 16; size = Math.floor(size / 2)) while (await put(size));
      request.result.close();
    }, ROOM);

  const makeRoom = (page: Page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('others').onsuccess = resolve;
        }),
    );

  /** The browser takes a moment to know of the room. */
  async function tryAgain(page: Page): Promise<void> {
    const status = page.getByRole('status', { name: 'Saving' });
    await expect
      .poll(
        async () => {
          await page.getByRole('button', { name: 'Try again' }).click();
          return status.innerText();
        },
        { timeout: 10_000, interval: 200 },
      )
      .toBe('ready');
  }

  it('is told within a second, and what was written meanwhile is kept once there is room', async () => {
    const page = await openSmall('full', '/?name=full');
    await saving(page, 'ready');
    await fill(page);
    const begin = await now(page);
    await role(page).fill('Too much');
    expect(await shown(page, 'E_QUOTA', begin)).toBeLessThan(SECOND);
    expect(await page.getByRole('alert').innerText()).toMatch(/full.*not saved.*export/);
    await goesOn(page);
    expect(await keptRole(page, 'full')).toBe('Runs the night shift');
    await makeRoom(page);
    await tryAgain(page);
    expect(await keptRole(page, 'full')).toBe('Written in spite of it');
  });

  it('that has no room even to begin keeps nobody from writing, and loses nothing of it', async () => {
    const page = await openSmall('full-at-first', '/');
    await fill(page);
    await page.goto(`${new URL(page.url()).origin}/?name=full`);
    expect(await shown(page, 'E_QUOTA')).toBeLessThan(SECOND);
    await goesOn(page);
    await makeRoom(page);
    await tryAgain(page);
    expect(await keptRole(page, 'full')).toBe('Written in spite of it');
  });
});

describe('A private window', () => {
  it('keeps all of it for as long as it is open', async () => {
    const privately = await openPrivately();
    further.push(() => privately.close());
    const context = await privately.newContext();
    const page = await open('/?name=private', context);
    await saving(page, 'ready');
    await goesOn(page);
    await saving(page, 'ready');
    await page.reload();
    await saving(page, 'ready');
    expect(await role(page).inputValue()).toBe('Written in spite of it');
  });
});

describe('A page that may keep nothing', () => {
  it('says so within a second in a frame that may only run scripts', async () => {
    const page = await open('/framed/?name=sandboxed');
    const frame = page.frames().find((one) => one.parentFrame() !== null) as Frame;
    expect(await shown(frame, 'E_DENIED')).toBeLessThan(SECOND);
    expect(await frame.getByRole('alert').innerText()).toMatch(/keep nothing.*until you leave/);
    await goesOn(frame);
    await opensCopy(frame);
    await saving(frame, 'failed');
  });

  it('sends its forms in such a frame, which lets none be submitted', async () => {
    const page = await open('/framed/intranet.html');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Ask for something' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Title/ }).fill('A spare van on Mondays');
    await dialog.getByRole('button', { name: 'Send the request' }).click();
    await dialog.getByRole('group', { name: /need your attention/ }).waitFor();
    await dialog.getByRole('textbox', { name: /^Title/ }).press('Enter');
    expect(await dialog.getByRole('group', { name: /need your attention/ }).count()).toBe(1);
  });

  it('says so within a second where the user has forbidden it', async () => {
    const strict = makeProfile();
    setPreferences(strict, { profile: { default_content_setting_values: { cookies: 2 } } });
    const forbidding = await openBrowser(strict);
    further.push(async () => {
      await forbidding.close();
      removeProfile(strict);
    });
    const page = await open('/?name=forbidden', forbidding);
    expect(await shown(page, 'E_DENIED')).toBeLessThan(SECOND);
    await goesOn(page);
  });
});

describe('A page without a certificate', () => {
  it('keeps all of it as any other', async () => {
    const page = await open(`http://intranet.example:${site.port}/?name=plain`);
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
      false,
      'undefined',
    ]);
    await saving(page, 'ready');
    await goesOn(page);
    await saving(page, 'ready');
    const other = await open(`http://intranet.example:${site.port}/?name=plain`);
    await saving(other, 'ready');
    expect(await role(other).inputValue()).toBe('Written in spite of it');
    await role(other).fill('And heard of in the first tab');
    await page.waitForFunction(() => window.tab.seen.at(-1)?.role.startsWith('And heard'));
  });
});

describe('A new version of the page', () => {
  /** Another tab with an old version, which may or may not make way. */
  async function openOld(name: string, makesWay: boolean): Promise<Page> {
    const page = await open('/');
    await page.evaluate(
      async ([of, isPolite]) => {
        const store = window.tab.open(of);
        await store.begin(window.tab.sample);
        store.close();
        if (isPolite) return;
        const request = indexedDB.open(`troth partnership ${of}`);
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
      },
      [name, makesWay] as const,
    );
    return page;
  }

  it('says within a second that an old tab is in the way, and goes on when it is closed', async () => {
    const old = await openOld('blocked', false);
    const page = await open('/?name=blocked&version=3&migrate=works');
    expect(await shown(page, 'E_BLOCKED')).toBeLessThan(SECOND);
    expect(await page.getByRole('alert').innerText()).toMatch(/Close that tab/);
    await goesOn(page);
    await opensCopy(page);
    await old.close();
    await saving(page, 'ready');
    await page.reload();
    await saving(page, 'ready');
    expect(await role(page).inputValue()).toBe('Written in spite of it');
  });

  it('outdates an old tab, which says so within a second', async () => {
    const old = await open('/?name=outdated');
    await saving(old, 'ready');
    const page = await open('/?name=outdated&version=3&migrate=works');
    await saving(page, 'ready');
    // Since the new one began, and not since it was asked for.
    const begin = await page.evaluate(() => window.tab.seen[0]?.at);
    expect(await shown(old, 'E_OUTDATED', begin)).toBeLessThan(SECOND);
    expect(await old.getByRole('alert').innerText()).toMatch(/newer version.*reload/);
    await goesOn(old);
  });

  it('whose migration fails shows what is kept, and says within a second that it saves nothing', async () => {
    const old = await openOld('migrated', true);
    const page = await open('/?name=migrated&version=3&migrate=fails');
    expect(await shown(page, 'E_MIGRATION')).toBeLessThan(SECOND);
    expect(await role(page).inputValue()).toBe('Runs the night shift');
    expect(await page.getByRole('alert').innerText()).toMatch(/kept as it is.*export/);
    await goesOn(page);
    await opensCopy(page);
    expect(await keptRole(old, 'migrated')).toBe('Runs the night shift');
  });
});

describe('An entry that is damaged', () => {
  it('is named at once, and stays; all others can be written in and exported', async () => {
    const page = await open('/?name=damaged');
    await saving(page, 'ready');
    await page.evaluate(async () => {
      const request = indexedDB.open('troth partnership damaged');
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const entries = request.result.transaction('entries', 'readwrite').objectStore('entries');
      const damaged = { collection: 'commitments', id: 'cold-chain', value: { title: 7 } };
      await new Promise((resolve) => {
        entries.put(damaged).onsuccess = resolve;
      });
      request.result.close();
    });
    await page.reload();
    await saving(page, 'ready');
    const list = page.getByRole('list', { name: 'Cannot be read' });
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual(['commitments cold-chain']);
    await goesOn(page);
    await saving(page, 'ready');
    await page.reload();
    await saving(page, 'ready');
    expect(await list.getByRole('listitem').count()).toBe(1);
    expect(await role(page).inputValue()).toBe('Written in spite of it');
  });
});
