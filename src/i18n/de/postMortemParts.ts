import type { PostMortemPartsMessages } from '../en/postMortemPartsMessages.ts';

export const postMortemParts: PostMortemPartsMessages = {
  factorStates: { answered: 'Beantwortet', open: 'Noch offen' },
  addChangeFor: ({ entry }) => `Änderung hinzufügen zu „${entry}“`,
  changeBegun: 'Dazu ist eine Änderung begonnen; noch steht nicht darin, was sich ändert.',
  goOnWithChange: 'Daran weiterschreiben',

  elementWritten: 'Geschrieben',
  receivingIsFree: 'Sie müssen das nicht tun, und es eilt nicht.',

  changeStates: { whole: 'Sagt alles Nötige', unfinished: 'Noch nicht fertig' },
  preventsLine: ({ names }) => `Was es verhindert: ${names}`,
  preventsNothing: 'noch nichts gewählt',
  noFactorsYet: 'Noch ist nichts genannt, was dazu beigetragen hat.',
  handOverTitle: 'Von Änderungen zu Zusagen',
  wholeChanges: ({ count, total }, f) =>
    f.plural(total, {
      one: `${f.number(count)} von ${f.number(total)} Änderung sagt, was, wer, bis wann, und woran die andere Seite es sieht.`,
      other: `${f.number(count)} von ${f.number(total)} Änderungen sagen, was, wer, bis wann, und woran die andere Seite es sieht.`,
    }),
  handOverMeans:
    'Niemand sagt für andere zu: Aus jeder Änderung wird ein Entwurf, der auf die Zusage der Seite wartet, die ihn übernimmt.',
  handOverLater:
    'Wenn beide Seiten unterschrieben haben, können diese Änderungen zu Zusagen werden.',
  handOverNowhere:
    'Die Seite ringsum übernimmt keine Zusagen. Sie können den Text speichern und sie dort aufschreiben.',
  resetLeadsOn:
    'Wenn hier etwas steht, fassen Sie Ihre gemeinsamen Verantwortungen neu in Worte, sobald unterschrieben ist.',

  notAnsweredYet: ({ party }) => `${party} hat noch nicht geantwortet.`,
  answersOpenLater: 'Sie lesen die Antworten im selben Augenblick.',

  noLadder: 'Es ist kein Schritt vereinbart.',
  onTheLadder: 'vorab vereinbart',

  againSuggests:
    'Das ist kein Grund aufzugeben. Eine neue Nachbetrachtung zu diesem Mal kann finden, was die Änderungen nicht erreicht haben.',

  whatIsSigned: ({ title, version }, f) => `Der Text „${title}“, Fassung ${f.number(version)}`,
  signLater: 'Unterschrieben wird, wenn der Text dafür vorgelegt ist.',
  signNotYet: 'Bevor unterschrieben werden kann, muss im Text noch etwas ergänzt werden.',
  changeVoids:
    'Wer den Text jetzt ändert, macht daraus eine neue Fassung, und beide Seiten werden noch einmal um ihre Unterschrift gebeten.',
  earlierSignatures: ({ count }, f) =>
    f.plural(count, {
      one: 'Eine frühere Unterschrift',
      other: `${f.number(count)} frühere Unterschriften`,
    }),
};
