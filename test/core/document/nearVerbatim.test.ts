import { describe, expect, it } from 'vitest';
import { isNearVerbatim } from '../../../src/core/document/nearVerbatim.ts';

const english = [
  'We had agreed that your drivers would call the ward before nine if a delivery was late. ' +
    'On the 4th nobody called, and our nurses stood there without insulin until noon. It made ' +
    'us feel that we did not matter to you, and since then we check everything twice.',
];
const german = [
  'Wir hatten vereinbart, dass Ihre Fahrer vor neun Uhr auf der Station anrufen, wenn sich eine ' +
    'Lieferung verspätet. Am 4. hat niemand angerufen, und unsere Pflegekräfte standen bis ' +
    'mittags ohne Insulin da. Wir hatten das Gefühl, dass wir Ihnen egal sind, und seitdem ' +
    'kontrollieren wir alles doppelt.',
];
const japanese = [
  '配送が遅れる場合は、九時前に病棟へ電話をいただくことになっていました。四日は誰からも連絡がなく、' +
    '看護師たちは正午までインスリンなしで待っていました。私たちは大切にされていないと感じ、' +
    'それ以来すべてを二度確認しています。',
];
const arabic = [
  'اتفقنا على أن يتصل السائق بالقسم قبل التاسعة إذا تأخرت الشحنة، ولم يتصل بنا أحد حتى الظهر.',
];
const emoji = ['🚚💔😢⏰🏥💉😡'];
const brief = ['We lost trust in the morning deliveries.'];

describe('a copy', () => {
  it.each<[string, string, readonly string[]]>([
    ['of itself', english.join(), english],
    ['without marks, in capitals', english.join().replace(/[.,]/g, ' -').toUpperCase(), english],
    [
      'with other pronouns',
      'You had agreed that our drivers would call the ward before nine if a delivery was late. ' +
        'On the 4th nobody called, and your nurses stood there without insulin until noon. It ' +
        'made you feel that you did not matter to us, and since then you check everything twice.',
      english,
    ],
    [
      'with a few words put between',
      'You say that you had agreed with us that our drivers would call the ward before nine if a ' +
        'delivery was late, and that on the 4th nobody called, and that your nurses stood there ' +
        'without insulin until noon. It made you feel that you did not matter to us, and that ' +
        'since then you check everything twice.',
      english,
    ],
    [
      'of one part',
      'On the 4th nobody called, and your nurses stood there without insulin until noon. It made ' +
        'you feel that you did not matter to us.',
      english,
    ],
    ['in another order', english.join().split(' ').reverse().join(' '), english],
    ['of several fields in one', [...brief, ...english].join(' '), [...english, ...brief]],
    ['in full-width letters', 'Ｗｅ ｌｏｓｔ ｔｒｕｓｔ in the morning deliveries', brief],
    [
      'with invisible marks between',
      brief.join().replace(/e/g, 'e\u00AD').replace(/ /g, '\u200B '),
      brief,
    ],
    ['of a short text', 'You lost trust in the morning deliveries!', brief],
    ['of three words', 'you were hurt', ['We were hurt.']],
    [
      'of one short sentence of several',
      'The van came late, nobody called us!',
      ['The van came late. Nobody called us. We waited until noon.'],
    ],
    ['of one short clause in Japanese', '九時前に病棟へ電話をいただく', japanese],
    [
      'in German, with other pronouns',
      'Sie hatten vereinbart, dass unsere Fahrer vor neun Uhr auf der Station anrufen, wenn sich ' +
        'eine Lieferung verspätet. Am 4. hat niemand angerufen, und Ihre Pflegekräfte standen ' +
        'bis mittags ohne Insulin da. Sie hatten das Gefühl, dass Sie uns egal sind, und seitdem ' +
        'kontrollieren Sie alles doppelt.',
      german,
    ],
    [
      'in German, as reported speech',
      'Sie sagen, Sie hätten vereinbart, dass unsere Fahrer vor neun Uhr auf der Station anrufen, ' +
        'wenn sich eine Lieferung verspätet. Am 4. habe niemand angerufen, und Ihre Pflegekräfte ' +
        'hätten bis mittags ohne Insulin dagestanden. Sie hätten das Gefühl gehabt, dass Sie uns ' +
        'egal sind, und seitdem kontrollierten Sie alles doppelt.',
      german,
    ],
    [
      'in Japanese, with other persons',
      '配送が遅れる場合は九時前に病棟へ電話をすることになっていました。四日は誰からも連絡がなく、' +
        '看護師の皆さんは正午までインスリンなしで待っていました。あなた方は大切にされていないと感じ、' +
        'それ以来すべてを二度確認しているのですね。',
      japanese,
    ],
    [
      'in Japanese, sentences in another order',
      japanese.join().split('。').reverse().join('。'),
      japanese,
    ],
    ['in Arabic, without marks', arabic.join().replace(/[،.]/g, ''), arabic],
    ['of emoji', '🚚 💔 😢 ⏰ 🏥 💉 😡!!', emoji],
  ])('%s is refused', (_, text, originals) => {
    expect(isNearVerbatim(text, originals)).toBe(true);
  });
});

describe('words of one’s own', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'with hardly a common word',
      'You relied on a phone call in the morning whenever a van runs late, and on that day it did ' +
        'not come. The ward waited for hours for its medicine. What stayed with you is the ' +
        'impression that the patients were not important enough to us, so now you control what ' +
        'we bring.',
      english,
    ],
    [
      'with the facts named alike',
      'As we understand it, the worst part was not that the delivery was late but that nobody ' +
        'called. Your nurses could not plan, they waited until noon without insulin, and you took ' +
        'it as a sign that your ward does not matter to us. Checking everything is how you ' +
        'protect yourselves now.',
      english,
    ],
    ['in a sentence', 'You felt left alone: no call, no insulin, no sign that we cared.', english],
    ['in a few words', 'You feel let down in the morning.', brief],
    ['in a few words, three of them alike', 'without insulin until', english],
    ['in three words', 'It hurt you', ['We were hurt.']],
    [
      'in German',
      'Sie haben sich darauf verlassen, dass wir Bescheid geben, sobald ein Wagen später kommt. ' +
        'An dem Morgen kam kein Anruf, und auf der Station fehlte stundenlang das Insulin. Für ' +
        'Sie war das ein Zeichen, dass uns die Patienten nicht wichtig sind; deshalb prüfen Sie ' +
        'heute jede Lieferung zweimal.',
      german,
    ],
    [
      'in German, with the facts named alike',
      'Schlimmer als die Verspätung der Lieferung war für Sie, dass niemand angerufen hat. Ihre ' +
        'Pflegekräfte konnten nicht planen und mussten bis mittags ohne Insulin auskommen. Daraus ' +
        'haben Sie geschlossen, dass Ihre Station uns egal ist, und kontrollieren uns jetzt ' +
        'doppelt.',
      german,
    ],
    [
      'in Japanese',
      '一番つらかったのは遅れそのものより、連絡がなかったことだと理解しました。インスリンがないまま' +
        '正午まで待たされ、自分たちは大切に思われていないと感じた。だから今は二度確認しているのですね。',
      japanese,
    ],
    [
      'in Arabic',
      'ما آلمكم هو الصمت أكثر من التأخير، فقد انتظرتم نصف يوم من دون أن تعرفوا ماذا يجري.',
      arabic,
    ],
    ['in other emoji', '🙁🤝📞❓', emoji],
    ['about nothing that was written', 'You have not said anything yet.', ['', '…', '   ']],
  ])('%s pass', (_, text, originals) => {
    expect(isNearVerbatim(text, originals)).toBe(false);
  });

  it('pass next to very long texts on the same thing', () => {
    const topics = ['van', 'ward', 'nurse', 'call', 'insulin', 'driver', 'morning', 'delivery'];
    const long = topics
      .flatMap((a) => topics.map((b) => `The ${a} came before the ${b} and nobody knew of it.`))
      .join(' ');
    const own = 'You would have needed a word from us early on, to plan your own day by it.';
    expect(isNearVerbatim(own, [long, ...english])).toBe(false);
  });
});

describe('what says nothing', () => {
  it.each(['', ' ', '?!', '\uD800', '\u200B'])('%j is no copy', (text) => {
    expect(isNearVerbatim(text, ['', '?!', '\uD800', ...english])).toBe(false);
  });
});

/** So many characters that nobody else has written. */
const ownWords = (length: number, letter = 'v') =>
  Array.from({ length: length / 4 }, (_, i) => `${letter}${(i * 7919) % 100_003}`)
    .join(' ')
    .slice(0, length);

describe('a long text', () => {
  const theirs = ownWords(3000, 'w');

  it.each<[string, string, string]>([
    ['copied after 10,000 characters', `${ownWords(10_000)} ${theirs}`, theirs],
    ['copied between', `${ownWords(30_000)} ${theirs} ${ownWords(30_000)}`, theirs],
    ['copied at the end of a megabyte', `${ownWords(990_000)} ${theirs}`, theirs],
    [
      'of 600 characters, from behind character 12,000',
      theirs.slice(-600),
      `${ownWords(12_000)} ${theirs}`,
    ],
    ['of 600 characters, from far behind', theirs.slice(-600), `${ownWords(90_000)} ${theirs}`],
    ['copied whole, in another order', theirs.split(' ').reverse().join(' '), theirs],
    [
      'copied at length, in another order',
      ownWords(60_000).split(' ').reverse().join(' '),
      ownWords(60_000),
    ],
  ])('%s is refused', (_, text, original) => {
    expect(isNearVerbatim(text, ['', original])).toBe(true);
  });

  it('passes with a sentence quoted, wherever it stands', () => {
    for (const length of [9000, 10_000, 50_000]) {
      const text = `${ownWords(length)} ${theirs.slice(0, 900)} ${ownWords(1000, 'x')}`;
      expect(isNearVerbatim(text, [theirs])).toBe(false);
    }
  });
});

describe('a megabyte', () => {
  const words = ownWords(1_000_000, 'w');
  const nine = (text: string) => Array.from({ length: 9 }, () => text);

  it('is compared as far as its beginning and its end go', () => {
    expect(isNearVerbatim(words, nine(words))).toBe(true);
    expect(isNearVerbatim('a'.repeat(1_000_000), nine(words))).toBe(false);
    const theirs = words.slice(0, 3000);
    const own = [ownWords(500_000), ownWords(500_000, 'x')];
    expect(isNearVerbatim(own.join(` ${theirs} `), [theirs])).toBe(false);
    const others = nine('z'.repeat(1_000_000));
    expect(isNearVerbatim(theirs, [...others.slice(0, 1), theirs])).toBe(true);
    expect(isNearVerbatim(theirs, [...others.slice(0, 2), theirs])).toBe(false);
  });

  it('comes to an end, however long they are', () => {
    const own = ownWords(20_000_000);
    expect(isNearVerbatim(own, nine('z'.repeat(20_000_000)))).toBe(false);
  });
});
