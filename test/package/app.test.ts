import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { run } from '../../scripts/run.mjs';
import { serve } from './serve.ts';

const folder = inject('appHost');
const noise: string[] = [];
let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;

/** Runs a command of a package that the host has installed. */
async function inHost(script: string, ...args: string[]): Promise<void> {
  const file = join(folder, 'node_modules', script);
  const { code, output } = await run(process.execPath, [file, ...args], {
    cwd: folder,
    env: { NODE_ENV: 'production' }, // Vitest's own is 'test', which bundles React's development build
  });
  expect(output, script).not.toMatch(/error|warning/i);
  expect(code, output).toBe(0);
}

/** Cells of a table's row, found by the row's heading. */
async function cells(table: string, heading: string): Promise<string[]> {
  const row = page
    .getByRole('table', { name: table })
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: heading, exact: true }) });
  const texts = await row.getByRole('cell').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' '));
}

describe('a Vite and React 19 app with the tarball installed', () => {
  beforeAll(async () => {
    await inHost('vite/bin/vite.js', 'build', '--logLevel', 'warn');
    server = await serve(join(folder, 'dist'));
    const executablePath = findChromium();
    browser = await chromium.launch({
      args: chromiumArgs,
      ...(executablePath ? { executablePath } : {}),
    });
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(String(error)));
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'Our partnership' }).waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it("has types that the host's own TypeScript accepts", async () => {
    await inHost('typescript/bin/tsc', '--project', '.');
  });

  it("shows article 001's baseline survey as a distribution", async () => {
    const question = 'To what extent do we trust each other?';
    const figure = page.getByRole('figure', { name: question });
    await figure.getByText('9 people answered, 7 of them on the scale').waitFor();
    expect(await cells(question, 'A great deal')).toEqual(['1', '11%']);
    expect(await cells(question, 'A moderate amount')).toEqual(['1', '11%']);
    expect(await cells(question, 'A little')).toEqual(['5', '56%']);
    expect(await cells(question, 'Other')).toEqual(['2', '22%']);
    expect(await cells(question, 'None at all')).toEqual(['0', '0%']);
  });

  it('draws an alliance4 radar of two parties from raw responses', async () => {
    const chart = page.getByRole('application', { name: 'Trust radar' });
    const outlines = chart.locator('[data-part="outline"]');
    expect(await outlines.count()).toBe(2);
    const box = await outlines.first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
    await page.getByText('The two views are furthest apart on Predictability').waitFor();
    await page.getByRole('radio', { name: 'Table', exact: true }).check();
    const table = 'Trust by dimension, 0 to 100';
    expect(await cells(table, 'Competence')).toEqual(['100 6 answers', '75 6 answers', '25']);
    expect(await cells(table, 'Predictability')).toEqual(['25 5 answers', '100 5 answers', '75']);
  });

  it('saves the drawing as a picture, though the page lets no picture in', async () => {
    const radar = page.getByRole('region', { name: 'Trust radar' });
    await radar.getByRole('button', { name: 'More' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      radar.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Trust-radar.png');
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it('lets one side ask for something, in a dialog that is fetched on demand', async () => {
    const tracker = page.getByRole('region', { name: 'Promises' });
    await tracker.getByRole('button', { name: 'Ask for something' }).click();
    const dialog = page.getByRole('dialog', { name: 'New request' });
    await dialog.getByLabel(/^Title/).fill('Keys for the night shift');
    await dialog.getByLabel(/^What is delivered/).fill('Four keys to the side gate');
    await dialog.getByLabel('Condition 1').fill('Each opens the gate');
    await dialog.getByLabel(/^Due/).fill('2040-03-01');
    await dialog.getByRole('button', { name: 'Send the request' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const list = tracker.getByRole('grid', { name: /^What Harbour Logistics does/ });
    await list.getByRole('row', { name: /Keys for the night shift.*Requested/ }).waitFor();
  });

  it('saves what is listed as files that other programs can read', async () => {
    const tracker = page.getByRole('region', { name: 'Promises' });
    const save = async (name: string) => {
      await tracker.getByRole('button', { name: 'Files' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        tracker.getByRole('button', { name }).click(),
      ]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const csv = await save('Save as CSV');
    expect(csv.name).toBe('Promises.csv');
    const { data } = Papa.parse<Record<string, string>>(csv.text, { header: true });
    expect(data[0]).toMatchObject({ title: 'Keys for the night shift', due: '2040-03-01' });
    const calendar = await save('Save due dates as calendar');
    expect(calendar.name).toBe('Promises.ics');
    const [entry] = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents();
    expect(entry?.getFirstPropertyValue('summary')).toContain('Keys for the night shift');
    const report = await save('Save as Markdown');
    expect(report.name).toBe('Promises.md');
    expect(report.text).toContain('Keys for the night shift');
  });

  it('lets a person answer the survey and hands over the response', async () => {
    const survey = page.getByRole('region', { name: 'How you see Harbour Logistics' });
    await survey.getByRole('radio', { name: 'A little' }).check();
    await survey.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Send answers' }).click();
    await page.getByLabel('Sent').getByText(':2}').waitFor();
  });

  it('speaks German where the host says so', async () => {
    expect(await page.getByRole('region', { name: 'Vertrauensradar' }).count()).toBe(1);
  });

  it('keeps to a strict content security policy and writes nothing to the console', () => {
    expect(noise).toEqual([]);
  });
});
