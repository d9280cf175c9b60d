import { render, renderHook } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { applyCommitmentEvent, instruments, scoreResponses } from '../../src/core/index.ts';
import { useCommitmentTracker } from '../../src/hooks/index.ts';
import {
  CommitmentTracker,
  DistributionBar,
  PostMortem,
  RearticulationForm,
  TrustRadar,
  TrustRadarChart,
  TrustSurvey,
} from '../../src/index.ts';
import { first } from '../../stories/support/articulations.ts';
import { answersOf, groups } from '../../stories/support/partnership.ts';
import { act as event, make, R } from '../core/commitments/conversation.ts';
import { unwrap } from '../core/partnership/support/records.ts';
import * as postMortems from '../core/postmortem/support/postMortems.ts';

const request = { ...event('request', R, '2026-03-02T09:00:00Z'), id: 'e1' };
const asked = unwrap(applyCommitmentEvent(make(), request));
const { alliance4, baseline1 } = instruments;
const responses = answersOf(groups.northwindOnHarbour, alliance4);
const series = scoreResponses(responses, alliance4);
const viewer = { partyId: 'northwind' };
const survey = { instrument: baseline1, wave: 'w', rater: 'northwind', target: 'harbour' };

type Props = Readonly<Record<string, unknown>>;
const widgets: Readonly<
  Record<string, readonly [lists: readonly string[], show: (props: Props) => ReactElement]>
> = {
  CommitmentTracker: [
    ['parties', 'people', 'dimensions'],
    (props) => <CommitmentTracker value={[asked]} viewer={viewer} {...props} />,
  ],
  PostMortem: [
    ['parties', 'people', 'dimensions', 'commitments', 'scale'],
    (props) => <PostMortem value={postMortems.written()} viewer={viewer} {...props} />,
  ],
  'PostMortem, to begin with': [
    ['parties', 'people', 'dimensions', 'commitments'],
    (props) => <PostMortem viewer={viewer} {...props} />,
  ],
  RearticulationForm: [
    ['parties', 'people', 'commitments', 'earlier'],
    (props) => <RearticulationForm value={first} viewer={viewer} {...props} />,
  ],
  'RearticulationForm, by roles': [
    ['parties', 'people', 'commitments', 'earlier'],
    (props) => (
      <RearticulationForm
        value={first}
        viewer={viewer}
        defaultView={{ names: 'roles', layout: 'page' }}
        {...props}
      />
    ),
  ],
  'RearticulationForm, to begin with': [
    ['parties', 'people', 'commitments', 'earlier'],
    (props) => <RearticulationForm viewer={viewer} {...props} />,
  ],
  TrustRadar: [
    ['parties', 'waves', 'dimensions', 'series'],
    (props) => <TrustRadar dimensions={alliance4.dimensions} series={series} {...props} />,
  ],
  TrustRadarChart: [
    ['parties', 'dimensions', 'series'],
    (props) => <TrustRadarChart dimensions={alliance4.dimensions} series={series} {...props} />,
  ],
  TrustSurvey: [['parties'], (props) => <TrustSurvey {...survey} {...props} />],
  DistributionBar: [
    ['responses'],
    (props) => <DistributionBar instrument={alliance4} responses={responses} {...props} />,
  ],
};
const rubbish = [null, {}, 'text', 7, [null], [{}], [[]], ['text'], [{ id: 'x' }], [{ id: 7 }]];

describe.each(Object.entries(widgets))('%s', (_, [lists, show]) => {
  it.each(lists)('bears any %s', (list) => {
    for (const one of rubbish) {
      const { container, unmount } = render(show({ [list]: one }));
      expect(container.firstElementChild).not.toBeNull();
      unmount();
    }
  });
});

it('leaves out what cannot be read, says what, and uses the rest', () => {
  const dispatcher = { id: 'dispatcher', partyId: 'harbour', name: 'Dispatcher' };
  const { result } = renderHook(() =>
    useCommitmentTracker({
      defaultValue: [asked],
      people: [null, dispatcher] as never,
      parties: [{ id: 'northwind' }, { id: 7 }] as never,
    }),
  );
  const { state, host } = result.current;
  expect(state.leftOut).toMatchObject([
    { code: 'E_SHAPE', path: 'parties[1]' },
    { code: 'E_SHAPE', path: 'people[0]' },
  ]);
  expect(host.people).toEqual([dispatcher]);
  expect(host.partyName('northwind')).toBe('northwind');
});
