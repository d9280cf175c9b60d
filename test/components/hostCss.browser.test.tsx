import { cleanup, render } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { PartnershipOverview } from '../../src/components/partnership-overview/index.ts';
import { PostMortem } from '../../src/components/post-mortem/index.ts';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { TrustRadar, TrustRadarChart } from '../../src/components/trust-radar/index.ts';
import { Dialog } from '../../src/components/ui/Dialog.tsx';
import { Partnership } from '../../src/provider/Partnership.tsx';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { createSamplePartnership } from '../../src/sample/index.ts';
import { createMemoryStore } from '../../src/store/index.ts';
import { first, inReview, openPromises } from '../../stories/support/articulations.ts';
import { sampleCommitments, today } from '../../stories/support/commitments.ts';
import { parties } from '../../stories/support/partnership.ts';
import { inMeeting, talkParties, talkPeople } from '../../stories/support/postMortems.ts';
import { people } from '../../stories/support/roles.ts';
import { surveyElements } from '../conformance/surveyElements.tsx';
import { uiElements } from '../conformance/uiElements.tsx';
import { bothViews, dimensions, waves } from '../hooks/radarData.ts';
import { bareRules, frameworkRules } from './bareRules.ts';

const viewer = { partyId: 'northwind' };
const radar = { dimensions, series: bothViews, parties, waves };
const store = { ...createMemoryStore(), load: () => new Promise<never>(() => {}) };

const widgets: Readonly<Record<string, ReactElement>> = {
  ...surveyElements,
  Dialog: uiElements.Dialog,
  TrustRadar: <TrustRadar {...radar} title="How we see each other" />,
  'TrustRadar, its gaps': <TrustRadar {...radar} defaultValue={{ view: 'dots' }} />,
  'TrustRadar, its table': <TrustRadar {...radar} defaultValue={{ view: 'table' }} />,
  TrustRadarChart: <TrustRadarChart dimensions={dimensions} series={bothViews} parties={parties} />,
  CommitmentTracker: (
    <CommitmentTracker
      defaultValue={sampleCommitments}
      parties={parties}
      people={people}
      viewer={viewer}
      today={today}
      title="Promises"
    />
  ),
  PostMortem: (
    <PostMortem
      defaultValue={inMeeting}
      parties={talkParties}
      people={talkPeople}
      viewer={viewer}
    />
  ),
  RearticulationForm: (
    <RearticulationForm
      defaultValue={inReview}
      earlier={[first]}
      commitments={openPromises}
      parties={parties}
      people={people}
      viewer={viewer}
    />
  ),
  PartnershipOverview: (
    <Partnership store={store} initial={createSamplePartnership({ today })} viewer={viewer}>
      <PartnershipOverview today={today} />
    </Partnership>
  ),
};

/** Where a widget stands; no rule changes how much room it has. */
function box(): HTMLElement {
  const main = document.createElement('main');
  main.className = 'content';
  main.style.cssText =
    'position: absolute; inset: 0 auto auto 0; inline-size: 800px; padding: 0; margin: 0';
  return document.body.appendChild(main);
}

const sheet = document.createElement('style');
afterEach(() => {
  sheet.remove();
  cleanup();
});

/** What an element looks like, and what stands before and after its content. */
function look(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  const found = Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
  for (const place of ['::before', '::after']) {
    found[place] = getComputedStyle(element, place).content;
  }
  return found;
}

/** Every element of a widget with its name for a message. */
function parts(): (readonly [name: string, element: Element])[] {
  const roots = document.querySelectorAll('[data-troth], [role="dialog"]');
  return [...roots]
    .flatMap((root) => [root, ...root.querySelectorAll('*')])
    .map((element) => [`${element.tagName} ${element.getAttribute('data-part')}`, element]);
}

/** What looks different with the rules of a page than without. */
function changes(css: string): string[] {
  const before = parts().map(([name, element]) => [name, element, look(element)] as const);
  expect(before.length).toBeGreaterThan(1);
  sheet.textContent = css;
  // Where the styles of a page stand: before those of the widgets.
  document.head.prepend(sheet);
  return before.flatMap(([name, element, was]) => {
    const is = look(element);
    return Object.keys(was)
      .filter((property) => was[property] !== is[property])
      .map((property) => `${name}: ${property} ${was[property]} → ${is[property]}`);
  });
}

describe.each([
  ['elements as such', bareRules],
  ['the content of its boxes', frameworkRules],
])('a page with rules for %s', (_, rules) => {
  it.each(Object.entries(widgets))('changes nothing in %s', async (_name, widget) => {
    render(
      <StrictMode>
        <TrothProvider locale="en" timeZone="UTC" clock={() => new Date(`${today}T09:00:00Z`)}>
          {widget}
        </TrothProvider>
      </StrictMode>,
      { container: box() },
    );
    // What is fetched for what stands open has come, and what measures itself has done so.
    await new Promise((done) => setTimeout(done, 300));
    expect(changes(rules)).toEqual([]);
  });
});

it.each(Object.entries(widgets))('%s looks as its attributes say', (_, widget) => {
  const { container } = render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date(`${today}T09:00:00Z`)}>
      {widget}
    </TrothProvider>,
    { container: box() },
  );
  for (const hidden of container.querySelectorAll('[hidden]')) {
    expect(getComputedStyle(hidden).display).toBe('none');
  }
  for (const part of container.querySelectorAll<HTMLElement>('[lang]')) {
    expect(getComputedStyle(part).getPropertyValue('-webkit-locale')).toBe(`"${part.lang}"`);
  }
});

it.each(Object.entries(widgets))(
  '%s can be read in a place as wide as its content',
  (_, widget) => {
    const place = box();
    place.style.inlineSize = 'fit-content';
    render(<TrothProvider locale="en">{widget}</TrothProvider>, { container: place });
    for (const root of document.querySelectorAll('[data-troth]:not([data-troth="announcer"])')) {
      expect(root.getBoundingClientRect().width).toBeGreaterThan(200);
    }
  },
);

it('leaves a widget in another its own ground', () => {
  render(
    <TrothProvider locale="en" colorScheme="light">
      <Dialog open title="What was answered" onOpenChange={() => {}}>
        {surveyElements.DistributionBar}
      </Dialog>
    </TrothProvider>,
  );
  const inner = document.querySelector('[data-troth] [data-troth]') as HTMLElement;
  const { containerType, backgroundColor } = getComputedStyle(inner);
  expect(containerType).toBe('inline-size');
  expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
});

it('lets a page style the parts that it names, and a root by its class', () => {
  render(<TrustRadar {...radar} title="How we see each other" className="of-the-page" />);
  const root = document.querySelector('[data-troth="trust-radar"]') as HTMLElement;
  const title = root.querySelector('[data-part="title"]') as HTMLElement;
  changes(`
    [data-troth='trust-radar'] [data-part='title'] { color: rgb(1, 2, 3); }
    .of-the-page { padding-top: 13px; font-size: 21px; inline-size: 500px; color: rgb(4, 5, 6); }
  `);
  expect(getComputedStyle(title).color).toBe('rgb(1, 2, 3)');
  const { paddingTop, fontSize, width, color } = getComputedStyle(root);
  expect({ paddingTop, fontSize, width, color }).toEqual({
    paddingTop: '13px',
    fontSize: '21px',
    width: '500px',
    color: 'rgb(4, 5, 6)',
  });
});
