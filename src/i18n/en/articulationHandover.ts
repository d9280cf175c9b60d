import type { HandoverWords } from './articulationFilesMessages.ts';

export const articulationHandover: HandoverWords = {
  title: ({ party }) => `Handover for ${party}`,
  inForce: ({ title, version, from }) =>
    from === null
      ? `In force: “${title}”, version ${version}.`
      : `In force since ${from}: “${title}”, version ${version}.`,
  notInForce: ({ title, version, status }) =>
    `Nothing is in force yet. What follows is taken from “${title}”, version ${version} (${status}); nobody is bound by it.`,
  inForceElsewhere: ({ title, version, status }) =>
    `The version in force is not among these documents. What follows is taken from the next one, “${title}”, version ${version} (${status}); nobody is bound by it yet.`,
  nothingWritten: 'Nothing is in force, and no draft has been written yet.',
  underWay: ({ version, status }) => `Version ${version} is on its way (${status}).`,
  role: 'The role',
  norms: 'How things are done here',
  work: 'The work',
  tasks: ({ party }) => `What ${party} has in hand`,
  noTasks: ({ party }) => `No task of ${party} is written down.`,
  endedTasks: 'No longer a task',
  yourPart: 'Part in it',
  contacts: 'People to know',
  noContacts: 'Nobody is named.',
  notInText: 'not named in the text',
  channels: 'How to reach each other',
  learned: 'Learned together',
  learnedFrom: ({ title }) => `from “${title}”`,
  withheld: ({ count }, f) =>
    f.plural(count, {
      one: 'One more post-mortem stays with those who took part. Ask them.',
      other: `${f.number(count)} more post-mortems stay with those who took part. Ask them.`,
    }),
  owed: ({ party }) => `What ${party} has in hand for others`,
  expected: ({ party }) => `What ${party} waits for`,
  othersOpen: 'Also open between the parties',
  noneOpen: 'No promise is open.',
  toWhom: 'For whom',
  fromWhom: 'Who does it',
  state: 'Where it stands',
  states: {
    requested: 'asked for',
    offered: 'offered',
    countered: 'other terms proposed',
    promised: 'promised',
    reported: 'reported as done',
  },
  due: 'Due',
  deliverable: 'What is delivered',
  conditions: 'What will be looked at',
  history: 'How it came to this',
  versionLine: ({ version, status, from }) =>
    from === null
      ? `Version ${version} (${status})`
      : `Version ${version} (${status}), from ${from}`,
  earlierMissing: 'There was an earlier version, which is not among these documents.',
};
