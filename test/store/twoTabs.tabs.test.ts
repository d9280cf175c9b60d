import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { promptly } from '../patience.ts';
import { makeProfile, openBrowser, removeProfile } from './tabs/browsers.ts';
// For what a page says of itself: `window.tab`.
import type {} from './tabs/page/tab.ts';
import { openSite, type Site } from './tabs/site.ts';

let profile: string;
let site: Site;
let browser: BrowserContext;
const noise: string[] = [];

beforeAll(async () => {
  profile = makeProfile();
  site = await openSite(inject('tabsPage'));
  browser = await openBrowser(profile);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  removeProfile(profile);
});

/** A tab that shows a record, ready to be written in. */
async function openTab(name: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('console', (message) => noise.push(message.text()));
  await page.goto(`${site.origin}/?name=${name}`);
  await saving(page, 'ready');
  return page;
}

async function twoTabs(name: string): Promise<readonly [Page, Page]> {
  return [await openTab(name), await openTab(name)];
}

const roleIn = (page: Page) => page.getByRole('textbox', { name: 'Role' });

async function saving(page: Page, state: string): Promise<void> {
  const status = page.getByRole('status', { name: 'Saving' });
  await status.filter({ hasText: new RegExp(`^${state}$`) }).waitFor();
}

async function shows(page: Page, role: string): Promise<void> {
  await page.waitForFunction((text) => window.tab.seen.at(-1)?.role === text, role);
}

/** From the key in one tab until the other has drawn it, by the clock of the machine; in ms. */
async function timesUntilSeen(from: Page, to: Page, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const text = `Change ${i}`;
    await roleIn(from).fill(text);
    await shows(to, text);
    const [began, drawn] = await Promise.all(
      [from, to].map((page) =>
        page.evaluate((role) => window.tab.seen.find((one) => one.role === role)?.at, text),
      ),
    );
    times.push((drawn ?? Number.NaN) - (began ?? Number.NaN));
  }
  return times.sort((a, b) => a - b);
}

const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)];

it('shows in another tab what was changed, within 200 ms', async () => {
  const [mine, theirs] = await twoTabs('seen');
  const times = await timesUntilSeen(mine, theirs, 21);
  expect(middle(times)).toBeLessThan(promptly(200));
  expect(noise).toEqual([]);
});

it('keeps 400 of 400 edits that two tabs make at the same time', async () => {
  const tabs = await twoTabs('edited');
  const spans = await Promise.all(
    tabs.map((page, by) =>
      page.evaluate(async (tab) => {
        const { now, open, roleChange } = window.tab;
        const store = open('edited');
        await store.load();
        const began = now();
        for (let i = 0; i < 200; i += 1) {
          const id = `tab-${tab}-${i}`;
          const value = { id, partyId: 'northwind', name: `Edit ${i} of tab ${tab}` };
          const field =
            tab === 0 ? roleChange(`Edit ${i}`) : { ...roleChange(''), id: 'dispatcher' };
          await store.commit([
            { collection: 'people', id, value },
            { ...field, value: `Edit ${i}` },
          ]);
        }
        store.close();
        return { began, ended: now() };
      }, by),
    ),
  );
  // They did write at the same time.
  const overlap =
    Math.min(...spans.map((one) => one.ended)) - Math.max(...spans.map((one) => one.began));
  expect(overlap).toBeGreaterThan(0);
  const people = await (await openTab('edited')).evaluate(async () => {
    const loaded = await window.tab.open('edited').load();
    return loaded?.partnership.people ?? {};
  });
  expect(Object.keys(people).filter((id) => id.startsWith('tab-'))).toHaveLength(400);
  expect([people['ward-lead']?.role, people.dispatcher?.role]).toEqual(['Edit 199', 'Edit 199']);
  // Each of them shows what both have written.
  for (const page of tabs) await shows(page, 'Edit 199');
  expect(noise).toEqual([]);
});

it('loses nobody’s words when two tabs write in the same text', async () => {
  const tabs = await twoTabs('written');
  const words = ['What the first tab wrote', 'What the second tab wrote'];
  const at = (await tabs[0].evaluate(() => window.tab.now())) + 500;
  // The second one is busy until it writes, so it cannot have heard of the first one's words.
  await Promise.all(
    tabs.map((page, i) =>
      page.evaluate(
        ([text, from, busy]) => {
          const field = document.querySelector('textarea') as HTMLTextAreaElement;
          const write = () => {
            const { set } =
              Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
            set?.call(field, text);
            field.dispatchEvent(new Event('input', { bubbles: true }));
          };
          return new Promise<void>((resolve) => {
            setTimeout(() => {
              while (window.tab.now() < from + busy);
              write();
              resolve();
            }, from - window.tab.now());
          });
        },
        [words[i] ?? '', at, i * 300] as const,
      ),
    ),
  );
  const notTaken = (page: Page) => page.getByRole('region', { name: 'Not taken' });
  const counts = () => Promise.all(tabs.map((page) => notTaken(page).count()));
  await expect.poll(counts).toContain(1);
  const lost = (await notTaken(tabs[1]).count()) === 1 ? 1 : 0;
  const [won, other] = [tabs[1 - lost] as Page, tabs[lost] as Page];
  const [kept, handedBack] = [words[1 - lost] ?? '', words[lost] ?? ''];
  await shows(won, kept);
  await shows(other, kept);
  expect(await notTaken(other).getByRole('blockquote').innerText()).toBe(handedBack);
  expect(await notTaken(other).innerText()).toContain('Somebody else has changed this meanwhile.');
  expect(await notTaken(won).count()).toBe(0);
  await saving(other, 'ready');
  expect(noise).toEqual([]);
});

it('shows in a tab that one comes back to what it has missed', async () => {
  const [mine, away] = await twoTabs('away');
  await away.goto(`${site.origin}/?name=elsewhere`);
  await saving(away, 'ready');
  await roleIn(mine).fill('Written meanwhile');
  await saving(mine, 'ready');
  await away.goBack();
  await shows(away, 'Written meanwhile');
  expect(noise).toEqual([]);
});

it('keeps every key that is typed, each within a moment', async () => {
  const page = await openTab('typed');
  // A role is one line: it never ends in a blank, which is where one is while typing words.
  const text = 'Two-deliveries-a-night,-and-a-call-when-one-is-late.';
  await roleIn(page).press('ControlOrMeta+a');
  await roleIn(page).pressSequentially(text, { delay: 20 });
  await saving(page, 'ready');
  const seen = await page.evaluate(() => window.tab.seen);
  const waits = seen.flatMap(({ at, role }, i) => {
    const isKey = role !== seen[i - 1]?.role && text.startsWith(role) && role !== '';
    const kept = seen.slice(i).find(({ state }) => state === 'ready');
    return isKey && kept ? [kept.at - at] : [];
  });
  expect(waits).toHaveLength(text.length);
  expect(middle(waits.sort((a, b) => a - b))).toBeLessThan(promptly(500));
  await page.reload();
  await shows(page, text);
  expect(noise).toEqual([]);
});
