import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { makeProfile, removeProfile, startVictim, type Victim } from './tabs/browsers.ts';
import { databaseLog } from './tabs/databaseLog.ts';
import { openSite, type Site } from './tabs/site.ts';

const KILLS = 25;
/** As many commits are on their way at the same time (tabs/page/writer.ts). */
const AT_ONCE = 4;

/** What the page says (tabs/page/writer.ts). */
interface Found {
  readonly found: readonly string[];
  readonly role: string;
  /** Of what the record is without. */
  readonly issues: readonly string[];
  readonly state: string;
}

let kept: string[] = [];
let tell: (found: Found) => void = () => {};
let profile: string;
let site: Site;
let victim: Victim | null = null;

beforeEach(async () => {
  kept = [];
  profile = makeProfile();
  site = await openSite(inject('tabsPage'), (said) => {
    const { kept: id, ...found } = said as { kept?: string } & Found;
    if (id !== undefined) kept.push(id);
    else tell(found);
  });
});

afterEach(async () => {
  await victim?.kill();
  site.close();
  removeProfile(profile);
});

/** Starts the browser on the same profile; resolves with what its page finds there. */
function start(session: string): Promise<Found> {
  return new Promise((resolve) => {
    tell = resolve;
    victim = startVictim(profile, `${site.origin}/writer.html?session=${session}`);
  });
}

async function kill(): Promise<void> {
  await victim?.kill();
  victim = null;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function acknowledged(count: number): Promise<void> {
  while (kept.length < count) await wait(2);
}

const numberOf = (id: string) => Number(id.split('-')[1]);

/** All that was acknowledged is there, no commit is there by half, and the database works. */
function check({ found, role, issues, state }: Found, session: number): void {
  const there = new Set(found);
  expect(kept.filter((id) => !there.has(id))).toEqual([]);
  expect([issues, state]).toEqual([[], 'ready']);
  const last = kept.filter((id) => id.startsWith(`${session}-`)).map(numberOf);
  if (last.length === 0) return;
  expect(there).toContain(role);
  expect(role.startsWith(`${session}-`)).toBe(true);
  expect(numberOf(role)).toBeGreaterThanOrEqual(Math.max(...last));
}

it(`keeps all that it has acknowledged when the browser is killed ${KILLS} times`, {
  timeout: 300_000,
}, async () => {
  for (let session = 0; session < KILLS; session += 1) {
    check(await start(`${session}`), session - 1);
    // Now and then right at the beginning, now and then in full course.
    await acknowledged(kept.length + 1 + ((session * 17) % 60));
    await wait((session * 7) % 40);
    await kill();
  }
  check(await start(''), KILLS - 1);
  expect(kept.length).toBeGreaterThan(KILLS);
  await kill();
});

/** What a browser leaves that is killed in the midst of writing a line: seldom, but then for good. */
function tear(): void {
  const log = databaseLog(profile);
  truncateSync(log, statSync(log).size - 7);
}

it('keeps it, too, when a line was torn off in the middle, and written on behind it', async () => {
  for (let session = 0; session < 4; session += 1) {
    check(await start(`${session}`), session - 1);
    await acknowledged(kept.length + 8);
    await kill();
    tear();
    // The torn line itself is lost with what is not written at all: no disk can keep that.
    kept.splice(-AT_ONCE);
  }
  expect(kept.length).toBeGreaterThan(4);
  await start('');
});

it('says so when the browser itself has found its database damaged, and emptied it', async () => {
  check(await start('0'), -1);
  await acknowledged(20);
  await kill();
  const log = openSync(databaseLog(profile), 'r+');
  writeSync(log, 'damaged', 2_000);
  closeSync(log);
  const { found, issues, state } = await start('1');
  expect(kept.filter((id) => found.includes(id))).toEqual([]);
  expect([issues, state]).toEqual([['E_LOST'], 'ready']);
  kept = [];
  await acknowledged(1);
  await kill();
  // Somebody works on what was begun anew.
  check(await start(''), 1);
});
