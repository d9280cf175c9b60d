import { act, render } from '@testing-library/react';
import { type ComponentType, useEffect } from 'react';
import { vi } from 'vitest';
import { PostMortem as PostMortemWidget } from '../../../src/components/post-mortem/index.ts';
import type { SectionProps } from '../../../src/components/post-mortem/sections/SectionProps.ts';
import { applyPostMortemEvent } from '../../../src/core/postmortem/applyPostMortemEvent.ts';
import { createPostMortem } from '../../../src/core/postmortem/createPostMortem.ts';
import type { PostMortemVerb } from '../../../src/core/postmortem/events.ts';
import { postMortemHash } from '../../../src/core/postmortem/postMortemHash.ts';
import { signatureOf } from '../../../src/core/postmortem/signatures.ts';
import type { SectionId } from '../../../src/core/postmortem/templateTypes.ts';
import type { PostMortem } from '../../../src/core/postmortem/types.ts';
import type { PostMortemActions } from '../../../src/hooks/postMortem/postMortemApi.ts';
import { type UsePostMortemOptions, usePostMortem } from '../../../src/hooks/usePostMortem.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';

export const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
export const people = [
  { id: 'ward', partyId: 'northwind', name: 'Ward manager' },
  { id: 'dispatch', partyId: 'harbour', name: 'Dispatcher' },
  { id: 'mediator', partyId: 'outside-both', name: 'Mediator' },
];
export type Side = 'northwind' | 'harbour';
const at = '2026-03-10T09:00:00Z';

/** Something that a side does: a verb, or a path and what is to stand there. */
export type Deed = readonly [Side, PostMortemVerb] | readonly [Side, readonly string[], unknown];

export function postMortem(...deeds: readonly Deed[]): PostMortem {
  const begun = createPostMortem({
    id: 'pm',
    title: 'The missed delivery',
    partyIds: ['northwind', 'harbour'],
    by: { partyId: 'northwind' },
    at,
  });
  if (!begun.ok) throw new Error(begun.error.message);
  return deeds.reduce((doc, deed) => after(doc, deed), begun.value);
}

export function after(doc: PostMortem, [partyId, what, value]: Deed): PostMortem {
  const base = { by: { partyId }, at };
  const event =
    'type' in what ? { ...base, ...what } : { ...base, type: 'edit' as const, path: what, value };
  const result = applyPostMortemEvent(doc, event);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.message}`);
  return result.value;
}

/** A talk that has begun, after both sides have written their account. */
export function talking(): PostMortem {
  const sides = parties.map(({ id }) => id as Side);
  return postMortem(
    ['northwind', { type: 'startSharing' }],
    ...sides.map((side): Deed => [side, ['perspectives', side, 'happened'], 'Nobody called']),
    ...sides.map((side): Deed => [side, { type: 'submitPerspective' }]),
    ['harbour', { type: 'startMeeting' }],
  );
}

/** What both sides have signed as it stands, whatever is missing in it. */
export function agreed(...deeds: readonly Deed[]): PostMortem {
  const doc: PostMortem = { ...postMortem(...deeds), stage: 'agreed' };
  const contentHash = postMortemHash(doc);
  const history = parties.map(({ id }) => ({
    ...({ type: 'sign', id: `sign-${id}`, by: { partyId: id }, at } as const),
    ...({ stance: 'agree', contentHash } as const),
  }));
  const signatures = history.map((entry, i) => [
    entry.id,
    { order: `a${i}`, ...signatureOf(entry), version: doc.version },
  ]);
  return { ...doc, history, signatures: Object.fromEntries(signatures) };
}

interface LookOptions extends Partial<Omit<UsePostMortemOptions, 'value' | 'defaultValue'>> {
  readonly section: SectionId;
  readonly timeZone?: string;
}

/** Renders one section as a viewer sees it; `doc()` is the document as it stands by then. */
export function look(
  Section: ComponentType<SectionProps>,
  doc: PostMortem,
  { section, timeZone = 'Europe/Berlin', ...options }: LookOptions,
) {
  let now = doc;
  let edit: PostMortemActions['edit'] | undefined;
  const said: string[] = [];
  const announce = (text: string) => said.push(text);
  const gone: [section: SectionId, controlId: string | undefined][] = [];
  const onGo = (to: SectionId, controlId?: string) => {
    gone.push([to, controlId]);
  };
  const viewer = options.viewer === undefined ? { partyId: 'northwind' } : options.viewer;
  function Page() {
    const { host, state } = usePostMortem({
      defaultValue: doc,
      parties,
      people,
      announce,
      defaultView: { hints: false },
      ...options,
      viewer,
    });
    const { doc: shown } = state;
    useEffect(() => {
      now = shown;
      edit = host.actions.edit;
    });
    const found = state.sections.find(({ id }) => id === section);
    return found ? <Section host={host} doc={shown} section={found} onGo={onGo} /> : null;
  }
  const view = render(
    <TrothProvider locale="en" timeZone={timeZone} clock={() => new Date(at)}>
      <Page />
    </TrothProvider>,
  );
  /** An edit somewhere else on the page. */
  const write = (path: readonly string[], value: unknown) => act(() => edit?.(path, value));
  return { ...view, doc: () => now, write, said, gone };
}

/** Renders the whole widget as a viewer sees it; `doc()` is what the host was last told. */
export function showWhole(doc: PostMortem, viewer: { partyId: string } | null) {
  const onValueChange = vi.fn<(value: PostMortem) => void>();
  render(
    <TrothProvider locale="en" timeZone="UTC" clock={() => new Date('2026-03-11T09:00:00Z')}>
      <PostMortemWidget
        defaultValue={doc}
        onValueChange={onValueChange}
        parties={parties}
        people={people}
        viewer={viewer}
      />
    </TrothProvider>,
  );
  return { doc: () => onValueChange.mock.lastCall?.[0] };
}
