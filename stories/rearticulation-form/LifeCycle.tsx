import { verbs } from '../../src/core/articulation/verbs.ts';
import { articulationStatuses } from '../../src/core/index.ts';
import { articulation as words } from '../../src/i18n/en/articulation.ts';
import { Diagram } from '../support/Diagram.tsx';
import { code, StateNames, VerbRows } from '../support/LifeTables.tsx';
import { drawnArcs, drawnStatuses } from './lifeCycleData.ts';

/** The life of one version, as a picture. */
export function LifeCycle() {
  return (
    <Diagram
      label="The life of a version and what leads from one status to the next: from a draft over review and signatures to being in force, and to being replaced; or withdrawn on the way. The tables below say the same."
      width={900}
      height={360}
      phases={[]}
      states={drawnStatuses}
      arcs={drawnArcs}
      fills={{ all: 'full', creator: 'none', others: 'half' }}
      takers={[
        ['all', 'any side'],
        ['creator', 'the side that began it'],
        ['others', 'any of the other sides'],
      ]}
      end="nothing changes any more"
    />
  );
}

/** The words for a status beside its id. */
export function StatusNames() {
  return <StateNames title="Status" states={articulationStatuses} words={words.statuses} />;
}

const takers = {
  all: 'any side',
  creator: 'the side that began it',
  others: 'the other sides',
} as const;

/** Every verb, from the table by which the core judges it. */
export function VerbTable() {
  return (
    <VerbRows
      verbs={verbs}
      labels={words.acts}
      fromOf={({ from }) => code(...from)}
      whoOf={({ who }) => takers[who]}
      arcs={drawnArcs}
    />
  );
}
