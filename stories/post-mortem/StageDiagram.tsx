import { postMortemStages } from '../../src/core/index.ts';
import { verbs } from '../../src/core/postmortem/verbs.ts';
import { postMortem as words } from '../../src/i18n/en/postMortem.ts';
import { Diagram } from '../support/Diagram.tsx';
import { code, StateNames, VerbRows } from '../support/LifeTables.tsx';
import { drawnArcs, drawnPhases, drawnStages } from './stageDiagramData.ts';

/** The stages of a post-mortem and the ways between them, as a picture. */
export function StageDiagram() {
  return (
    <Diagram
      label="The stages of a post-mortem and what leads from one to the next: from a draft over sharing, the meeting and the review to agreed, with or without differences, and closed. The tables below say the same."
      width={870}
      height={690}
      phases={drawnPhases}
      states={drawnStages}
      arcs={drawnArcs}
      fills={{ sides: 'full', all: 'half' }}
      takers={[
        ['sides', 'one of the two sides'],
        ['all', 'also a neutral facilitator'],
      ]}
      end="nothing changes any more"
    />
  );
}

/** The words for a stage beside its id. */
export function StageNames() {
  return <StateNames title="Stage" states={postMortemStages} words={words.stages} />;
}

/** Every verb, from the table by which the core judges it. */
export function VerbTable() {
  return (
    <VerbRows
      verbs={verbs}
      labels={words.acts}
      fromOf={({ from }) =>
        from.length === postMortemStages.length - 1 ? 'all but `closed`' : code(...from)
      }
      whoOf={({ who }) => (who === 'all' ? 'side, facilitator' : 'side')}
      arcs={drawnArcs}
    />
  );
}
