import { act, render } from '@testing-library/react';
import { type ComponentType, useEffect } from 'react';
import type { StepProps } from '../../../src/components/rearticulation-form/steps/StepProps.ts';
import { applyArticulationEvent } from '../../../src/core/articulation/applyArticulationEvent.ts';
import { createArticulation } from '../../../src/core/articulation/createArticulation.ts';
import type { ArticulationVerb } from '../../../src/core/articulation/events.ts';
import type { Articulation } from '../../../src/core/articulation/types.ts';
import type { RearticulationActions } from '../../../src/hooks/articulation/rearticulationApi.ts';
import type { StepId } from '../../../src/hooks/articulation/rearticulationView.ts';
import {
  type UseRearticulationOptions,
  useRearticulation,
} from '../../../src/hooks/useRearticulation.ts';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';

export const parties = [
  { id: 'northwind', name: 'Northwind Health' },
  { id: 'harbour', name: 'Harbour Logistics' },
];
export type Side = 'northwind' | 'harbour';
const at = '2026-03-10T09:00:00Z';

/** Something that a side does: a verb, or a path and what is to stand there. */
export type Deed = readonly [Side, ArticulationVerb] | readonly [Side, readonly string[], unknown];

export function articulation(...deeds: readonly Deed[]): Articulation {
  const begun = createArticulation({
    id: 'ra',
    title: 'Deliveries after the move',
    partyIds: ['northwind', 'harbour'],
    by: { partyId: 'northwind' },
    at,
    trigger: 'circumstances_changed',
  });
  if (!begun.ok) throw new Error(begun.error.message);
  return deeds.reduce((doc, deed) => afterwards(doc, deed), begun.value);
}

export function afterwards(doc: Articulation, [partyId, what, value]: Deed): Articulation {
  const base = { by: { partyId }, at };
  const event =
    'type' in what ? { ...base, ...what } : { ...base, type: 'edit' as const, path: what, value };
  const result = applyArticulationEvent(doc, event);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.message}`);
  return result.value;
}

interface LookOptions extends Partial<Omit<UseRearticulationOptions, 'value' | 'defaultValue'>> {
  readonly step: StepId;
}

/** Renders one step as a viewer sees it; `doc()` is the document as it stands by then. */
export function look(
  Step: ComponentType<StepProps>,
  doc: Articulation,
  { step, ...options }: LookOptions,
) {
  let now = doc;
  let edit: RearticulationActions['edit'] | undefined;
  const said: string[] = [];
  const announce = (text: string) => said.push(text);
  const gone: [step: StepId, controlId: string | undefined][] = [];
  const onGo = (to: StepId, controlId?: string) => {
    gone.push([to, controlId]);
  };
  /** What was tried that is not possible yet. */
  const tried: string[] = [];
  const onNotYet = (verb: string) => tried.push(verb);
  const viewer = options.viewer === undefined ? { partyId: 'northwind' } : options.viewer;
  function Page() {
    const { host, state, setView } = useRearticulation({
      defaultValue: doc,
      parties,
      announce,
      ...options,
      viewer,
    });
    const { doc: shown, view } = state;
    useEffect(() => {
      now = shown;
      edit = host.actions.edit;
    });
    const found = state.steps.find(({ id }) => id === step);
    if (!found) return null;
    const page = { host, doc: shown, view, setView, onGo, onNotYet };
    return <Step {...page} step={found} />;
  }
  const view = render(
    <TrothProvider locale="en" timeZone="Europe/Berlin" clock={() => new Date(at)}>
      <Page />
    </TrothProvider>,
  );
  /** An edit somewhere else on the page. */
  const write = (path: readonly string[], value: unknown) => act(() => edit?.(path, value));
  return { ...view, doc: () => now, write, said, gone, tried };
}
