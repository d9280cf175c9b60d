import { describe, expect, it } from 'vitest';
import { allowedPostMortemVerbs } from '../../../src/core/postmortem/allowedPostMortemVerbs.ts';
import type { PostMortemActor, PostMortemVerbType } from '../../../src/core/postmortem/events.ts';
import { postMortemTemplates } from '../../../src/core/postmortem/templates/index.ts';
import type { PostMortem, PostMortemStage } from '../../../src/core/postmortem/types.ts';
import { verbs } from '../../../src/core/postmortem/verbs.ts';
import {
  agreed,
  agreedWithDifferences,
  answerTo,
  closed,
  escalated,
  escalatedUnrevealed,
  F,
  H,
  inReview,
  looked,
  meeting,
  N,
  restatedByN,
  revealed,
  STRANGER,
  sharing,
  signedByN,
  submittedByN,
  understood,
  written,
} from './support/postMortems.ts';

/** Columns of the tables, in their order. */
const situations: readonly PostMortem[] = [
  written(), // dr
  written({ template: postMortemTemplates.short }), // dS: a template without perspectives
  sharing(), // sh
  submittedByN(), // sN: one side has submitted
  revealed(), // sR
  meeting(), // me
  restatedByN(), // mN: northwind has restated, harbour has yet to answer
  understood(), // mU: nothing is missing
  inReview(), // re
  signedByN(), // rN: one side has signed
  agreed(), // ag
  looked(), // aL: what was planned was looked at
  agreedWithDifferences(), // ad
  escalated(), // es
  escalatedUnrevealed(), // eU: one side had submitted
  closed(), // cl
];

const short: Record<PostMortemStage, string> = {
  draft: 'dr',
  sharing: 'sh',
  in_meeting: 'me',
  in_review: 're',
  agreed: 'ag',
  agreed_with_differences: 'ad',
  escalated: 'es',
  closed: 'cl',
};

const codes: Record<string, string> = { E_STATE: 's', E_ACTOR: 'a', E_CLOSED: 'c', E_EMPTY: 'e' };

function cellOf(doc: PostMortem, type: PostMortemVerbType, by: PostMortemActor): string {
  const result = answerTo(doc, type, by);
  if (result.ok) return short[result.value.stage];
  return codes[result.error.code] ?? result.error.code;
}
// A cell is the stage that follows, or the refusal: s = E_STATE, a = E_ACTOR, e = E_EMPTY,
// c = E_CLOSED. Harbour has acknowledged something, northwind has not.
const northwind = `
                       dr dS sh sN sR me mN mU re rN ag aL ad es eU cl
startSharing           sh s  s  s  s  s  s  s  s  s  s  s  s  s  s  c
submitPerspective      s  s  sh s  s  s  s  s  s  s  s  s  s  s  s  c
startMeeting           s  me s  s  me s  s  s  s  s  s  s  s  s  s  c
startReview            s  s  s  s  s  s  s  re s  s  s  s  s  s  s  c
sign                   s  s  s  s  s  s  s  s  re s  s  s  s  s  s  c
resume                 s  s  s  s  s  s  s  s  s  s  s  s  s  me sh c
close                  s  s  s  s  s  s  s  s  s  s  s  cl s  cl cl c
answerRestatement      s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  c
restate                s  s  s  s  sh me s  s  s  s  s  s  s  s  s  c
recordRecurrence       s  s  s  s  s  s  s  s  s  s  ag ag ad s  s  c
receiveAcknowledgement dr dr sh sh sh me me me re re ag ag ad es es c
takePosition           dr dr sh sh sh me me me re re re re re es es c
withdrawPerspective    s  s  s  sh s  s  s  s  s  s  s  s  s  s  s  c
sendBack               s  s  s  s  s  s  s  s  me me s  s  s  s  s  c
escalate               s  s  es es es es es es es es s  s  es s  s  c`;

const harbour = `
                       dr dS sh sN sR me mN mU re rN ag aL ad es eU cl
startSharing           sh s  s  s  s  s  s  s  s  s  s  s  s  s  s  c
submitPerspective      s  s  sh sh s  s  s  s  s  s  s  s  s  s  s  c
startMeeting           s  me s  s  me s  s  s  s  s  s  s  s  s  s  c
startReview            s  s  s  s  s  s  s  re s  s  s  s  s  s  s  c
sign                   s  s  s  s  s  s  s  s  re ag s  s  s  s  s  c
resume                 s  s  s  s  s  s  s  s  s  s  s  s  s  me sh c
close                  s  s  s  s  s  s  s  s  s  s  s  cl s  cl cl c
answerRestatement      s  s  s  s  s  s  me s  s  s  s  s  s  s  s  c
restate                s  s  s  s  sh me me s  s  s  s  s  s  s  s  c
recordRecurrence       s  s  s  s  s  s  s  s  s  s  ag ag ad s  s  c
receiveAcknowledgement e  e  e  e  e  e  e  e  e  e  e  e  e  e  e  c
takePosition           dr dr sh sh sh me me me re re re re re es es c
withdrawPerspective    s  s  s  s  s  s  s  s  s  s  s  s  s  s  s  c
sendBack               s  s  s  s  s  s  s  s  me me s  s  s  s  s  c
escalate               s  s  es es es es es es es es s  s  es s  s  c`;

const facilitator = `
                       dr dS sh sN sR me mN mU re rN ag aL ad es eU cl
startSharing           sh s  s  s  s  s  s  s  s  s  s  s  s  s  s  c
submitPerspective      s  s  a  a  a  s  s  s  s  s  s  s  s  s  s  c
startMeeting           s  me s  s  me s  s  s  s  s  s  s  s  s  s  c
startReview            s  s  s  s  s  s  s  re s  s  s  s  s  s  s  c
sign                   s  s  s  s  s  s  s  s  a  a  s  s  s  s  s  c
resume                 s  s  s  s  s  s  s  s  s  s  s  s  s  me sh c
close                  s  s  s  s  s  s  s  s  s  s  a  a  a  a  a  c
answerRestatement      s  s  a  a  a  a  a  a  s  s  s  s  s  s  s  c
restate                s  s  a  a  a  a  a  a  s  s  s  s  s  s  s  c
recordRecurrence       s  s  s  s  s  s  s  s  s  s  a  a  a  s  s  c
receiveAcknowledgement a  a  a  a  a  a  a  a  a  a  a  a  a  a  a  c
takePosition           a  a  a  a  a  a  a  a  a  a  a  a  a  a  a  c
withdrawPerspective    s  s  a  a  a  s  s  s  s  s  s  s  s  s  s  c
sendBack               s  s  s  s  s  s  s  s  me me s  s  s  s  s  c
escalate               s  s  es es es es es es es es s  s  es s  s  c`;

const nobody = situations.map(() => 'a');

type Row = [PostMortemVerbType, string[]];

function rowsOf(table: string): Row[] {
  const lines = table.trim().split('\n').slice(1);
  return lines.map((line) => {
    const [type, ...cells] = line.split(/\s+/);
    return [type as PostMortemVerbType, cells];
  });
}

const everyType = rowsOf(northwind).map(([type]) => type);

describe.each<[string, PostMortemActor, Row[]]>([
  ['northwind', N, rowsOf(northwind)],
  ['harbour', H, rowsOf(harbour)],
  ['another person of harbour', { partyId: H.partyId }, rowsOf(harbour)],
  [
    'somebody of harbour who calls itself neutral',
    { ...H, ...F, partyId: 'harbour' },
    rowsOf(harbour),
  ],
  ['the neutral facilitator', F, rowsOf(facilitator)],
  ['a stranger', STRANGER, everyType.map((type) => [type, nobody])],
  [
    'a facilitator that is not the one named',
    { ...F, personId: 'other' },
    everyType.map((type) => [type, nobody]),
  ],
])('%s', (_, actor, rows) => {
  it.each(rows)('%s', (type, cells) => {
    expect(situations.map((doc) => cellOf(doc, type, actor))).toEqual(cells);
  });

  it('is offered exactly what would be accepted, the likeliest first', () => {
    for (const [i, doc] of situations.entries()) {
      const accepted = rows.filter(([, cells]) => (cells[i] as string).length === 2);
      expect(allowedPostMortemVerbs(doc, actor)).toEqual(accepted.map(([type]) => type));
    }
  });
});

it('knows every verb of the tables, and no other', () => {
  expect(verbs.map(({ type }) => type)).toEqual(everyType);
  expect(rowsOf(facilitator).map(([type]) => type)).toEqual(everyType);
  expect(everyType).toHaveLength(15);
});

it('stands in every stage at the start of some column', () => {
  expect(new Set(situations.map(({ stage }) => stage)).size).toBe(8);
});

it('leaves nothing to the facilitator where none is neutral', () => {
  const led = (frame: Partial<PostMortem['frame']>) => {
    const draft = written();
    return { ...draft, frame: { ...draft.frame, ...frame } };
  };
  expect(allowedPostMortemVerbs(led({ facilitation: 'party' }), F)).toEqual([]);
  expect(allowedPostMortemVerbs(led({ facilitation: 'none' }), F)).toEqual([]);
  expect(allowedPostMortemVerbs(led({ facilitator: '' }), F)).toEqual(['startSharing']);
});
