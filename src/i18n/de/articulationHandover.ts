import type { HandoverWords } from '../en/articulationFilesMessages.ts';

export const articulationHandover: HandoverWords = {
  title: ({ party }) => `Übergabe für ${party}`,
  inForce: ({ title, version, from }) =>
    from === null
      ? `In Kraft: „${title}“, Fassung ${version}.`
      : `In Kraft seit ${from}: „${title}“, Fassung ${version}.`,
  notInForce: ({ title, version, status }) =>
    `Noch ist nichts in Kraft. Das Folgende stammt aus „${title}“, Fassung ${version} (${status}); es bindet niemanden.`,
  inForceElsewhere: ({ title, version, status }) =>
    `Die Fassung, die in Kraft ist, gehört nicht zu diesen Dokumenten. Das Folgende stammt aus der nächsten, „${title}“, Fassung ${version} (${status}); noch bindet sie niemanden.`,
  nothingWritten: 'Nichts ist in Kraft, und noch ist kein Entwurf geschrieben.',
  underWay: ({ version, status }) => `Fassung ${version} ist unterwegs (${status}).`,
  role: 'Die Rolle',
  norms: 'Wie es hier gehalten wird',
  work: 'Die Arbeit',
  tasks: ({ party }) => `Was ${party} in der Hand hat`,
  noTasks: ({ party }) => `Für ${party} ist keine Aufgabe aufgeschrieben.`,
  endedTasks: 'Keine Aufgabe mehr',
  yourPart: 'Anteil daran',
  contacts: 'Wen man kennen sollte',
  noContacts: 'Niemand ist genannt.',
  notInText: 'im Text nicht genannt',
  channels: 'Wie man einander erreicht',
  learned: 'Gemeinsam gelernt',
  learnedFrom: ({ title }) => `aus „${title}“`,
  withheld: ({ count }, f) =>
    f.plural(count, {
      one: 'Eine weitere Nachbetrachtung bleibt bei denen, die dabei waren. Fragen Sie dort nach.',
      other: `${f.number(count)} weitere Nachbetrachtungen bleiben bei denen, die dabei waren. Fragen Sie dort nach.`,
    }),
  owed: ({ party }) => `Was ${party} für andere in der Hand hat`,
  expected: ({ party }) => `Worauf ${party} wartet`,
  othersOpen: 'Was zwischen den Seiten sonst noch offen ist',
  noneOpen: 'Keine Zusage ist offen.',
  toWhom: 'Für wen',
  fromWhom: 'Wer es tut',
  state: 'Stand',
  states: {
    requested: 'erbeten',
    offered: 'angeboten',
    countered: 'andere Bedingungen vorgeschlagen',
    promised: 'zugesagt',
    reported: 'als erledigt gemeldet',
  },
  due: 'Fällig',
  deliverable: 'Was geliefert wird',
  conditions: 'Worauf geachtet wird',
  history: 'Wie es dazu kam',
  versionLine: ({ version, status, from }) =>
    from === null ? `Fassung ${version} (${status})` : `Fassung ${version} (${status}), ab ${from}`,
  earlierMissing: 'Es gab eine frühere Fassung, die nicht unter diesen Dokumenten ist.',
};
