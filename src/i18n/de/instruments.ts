import type { InstrumentTexts } from '../../core/trust/localiseInstrument.ts';
import type { PresetItemId } from '../../core/trust/presetItems.ts';

const labels = ['Nein', 'Eher nein', 'Teils', 'Eher ja', 'Ja'];

const competence = 'Das Können und die Mittel, die die Arbeit braucht.';
const integrity = 'Ehrlich und fair sein, auch wenn es etwas kostet.';
const benevolence = 'Guter Wille: Es ist wichtig, dass es auch der anderen Seite gut geht.';
const predictability = 'Zu dem stehen, was gesagt wurde, mit wenig Überraschungen.';
const openness = 'Früh sagen, was die andere Seite wissen muss.';

const items: Record<PresetItemId, { text: string; selfText?: string }> = {
  'competence-1': {
    text: 'Die Partnerorganisation hat das Können und die Leute, die diese Arbeit braucht.',
    selfText: 'Wir haben das Können und die Leute, die diese Arbeit braucht.',
  },
  'competence-2': {
    text: 'Die Partnerorganisation leistet gute Arbeit, auf der wir aufbauen können.',
    selfText: 'Wir leisten gute Arbeit, auf der andere aufbauen können.',
  },
  'integrity-1': {
    text: 'Die Partnerorganisation ist ehrlich zu uns, auch wenn es unangenehm ist.',
    selfText: 'Wir sind ehrlich zur Partnerorganisation, auch wenn es unangenehm ist.',
  },
  'integrity-2': {
    text: 'Die Partnerorganisation ist fair zu uns, auch wenn wir Verschiedenes wollen.',
    selfText: 'Wir sind fair zur Partnerorganisation, auch wenn wir Verschiedenes wollen.',
  },
  'benevolence-1': {
    text: 'Es ist der Partnerorganisation wichtig, dass es auch für uns gut ausgeht.',
    selfText: 'Es ist uns wichtig, dass es auch für die Partnerorganisation gut ausgeht.',
  },
  'benevolence-2': {
    text: 'Wenn es bei uns klemmt, packen sie mit an.',
    selfText: 'Wenn es bei der Partnerorganisation klemmt, packen wir mit an.',
  },
  'predictability-1': {
    text: 'Die Partnerorganisation tut, was sie zugesagt hat, und zwar dann, wenn sie es zugesagt hat.',
    selfText: 'Wir tun, was wir zugesagt haben, und zwar dann, wenn wir es zugesagt haben.',
  },
  'predictability-2': {
    text: 'Wir wissen, womit wir bei ihnen rechnen können, auch wenn viel los ist.',
    selfText: 'Man weiß, womit man bei uns rechnen kann, auch wenn viel los ist.',
  },
  'predictability-3': {
    text: 'Was sie tun, kommt für uns manchmal überraschend.',
    selfText: 'Was wir tun, kommt für die Partnerorganisation manchmal überraschend.',
  },
  'openness-1': {
    text: 'Die Partnerorganisation sagt uns früh, wenn sich etwas ändert.',
    selfText: 'Wir sagen der Partnerorganisation früh, wenn sich etwas ändert.',
  },
  'openness-2': {
    text: 'Die Partnerorganisation spricht offen mit uns, auch über Fehler.',
    selfText: 'Wir sprechen offen mit der Partnerorganisation, auch über Fehler.',
  },
  'security-1': { text: 'Wenn zwischen uns etwas schiefgeht, kommen beide wieder auf die Beine.' },
  'security-2': { text: 'Zwischen uns ist genug geklärt, dass wir unbesorgt sein können.' },
  'similarities-1': { text: 'Wir gehen ähnlich an die Dinge heran.' },
  'similarities-2': { text: 'Uns beiden ist Ähnliches wichtig.' },
  'interests-1': {
    text: 'Was für sie gut ist, ist meist auch für uns gut.',
    selfText: 'Was für uns gut ist, ist meist auch für die Partnerorganisation gut.',
  },
  'interests-2': { text: 'Wir wollen beide, dass bei dieser Arbeit dasselbe herauskommt.' },
  'interpersonal-1': {
    text: 'Ich vertraue den Menschen, mit denen ich dort zu tun habe.',
    selfText:
      'Den Menschen, mit denen die Partnerorganisation hier zu tun hat, kann man vertrauen.',
  },
  'interpersonal-2': {
    text: 'Wenn ich eine Sorge anspreche, hören sie mich an.',
    selfText: 'Wenn die Partnerorganisation eine Sorge anspricht, hören wir sie an.',
  },
  'interorganisational-1': {
    text: 'Wir könnten uns auch dann auf sie verlassen, wenn dort andere zuständig wären.',
    selfText: 'Man könnte sich auch dann auf uns verlassen, wenn hier andere zuständig wären.',
  },
  'interorganisational-2': {
    text: 'Wozu ihre Organisation Ja sagt, dazu steht sie.',
    selfText: 'Wozu unsere Organisation Ja sagt, dazu steht sie.',
  },
  'system-1': { text: 'Wie wir gemeinsam entscheiden, ist klar und fair.' },
  'system-2': { text: 'Wenn wir uns nicht einig sind, wissen wir, wie es weitergeht.' },
  'trust-1': { text: 'Wie sehr vertrauen wir einander?' },
};

export const instruments: InstrumentTexts = {
  alliance4: {
    title: 'Vertrauen in einer Allianz',
    labels,
    dimensions: {
      competence: { label: 'Kompetenz', description: competence },
      integrity: { label: 'Integrität', description: integrity },
      benevolence: { label: 'Wohlwollen', description: benevolence },
      predictability: { label: 'Berechenbarkeit', description: predictability },
    },
    items,
  },
  abi3: {
    title: 'Kompetenz, Wohlwollen, Integrität',
    labels,
    dimensions: {
      competence: { label: 'Kompetenz', description: competence },
      benevolence: { label: 'Wohlwollen', description: benevolence },
      integrity: { label: 'Integrität', description: integrity },
    },
    items,
  },
  rocc4: {
    title: 'Verlässlich, offen, kompetent, mitfühlend',
    labels,
    dimensions: {
      predictability: { label: 'Verlässlich', description: predictability },
      openness: { label: 'Offen und ehrlich', description: openness },
      competence: { label: 'Kompetent', description: competence },
      benevolence: { label: 'Mitfühlend', description: benevolence },
    },
    items,
  },
  hurley7: {
    title: 'Die Entscheidung zu vertrauen',
    labels,
    dimensions: {
      security: {
        label: 'Sicherheit der Lage',
        description: 'Wie sicher die Lage ist: was auf dem Spiel steht und was geklärt ist.',
      },
      similarities: {
        label: 'Gemeinsamkeiten',
        description: 'Ähnliche Werte und Arbeitsweisen.',
      },
      interests: { label: 'Interessen', description: 'Dasselbe Ergebnis wollen.' },
      benevolence: { label: 'Wohlwollen', description: benevolence },
      competence: { label: 'Kompetenz', description: competence },
      'predictability-integrity': {
        label: 'Berechenbarkeit und Integrität',
        description: 'Wort und Tat passen zusammen, immer wieder.',
      },
      openness: { label: 'Kommunikation', description: openness },
    },
    items,
    context: {
      'risk-tolerance': {
        label: 'Risikobereitschaft',
        description: 'Wie gut wir mit Ungewissheit umgehen können.',
        text: 'Wir fangen an, auch wenn noch nicht jede Frage beantwortet ist.',
      },
      adjustment: {
        label: 'Zuversicht',
        description: 'Wie gefestigt und zuversichtlich wir sind.',
        text: 'Wir bleiben zuversichtlich, wenn sich um uns herum etwas ändert.',
      },
      power: {
        label: 'Einfluss',
        description: 'Wie viel Einfluss wir haben.',
        text: 'Wenn etwas schiefginge, könnten wir es in Ordnung bringen.',
      },
    },
  },
  levels3: {
    title: 'Drei Ebenen des Vertrauens',
    labels,
    dimensions: {
      interpersonal: {
        label: 'Zwischen Menschen',
        description: 'Zwischen den Menschen, die sich begegnen.',
      },
      interorganisational: {
        label: 'Zwischen Organisationen',
        description: 'Zwischen den Organisationen, egal wer gerade zuständig ist.',
      },
      system: {
        label: 'Im System',
        description: 'Darin, wie wir entscheiden, vereinbaren und klären.',
      },
    },
    items,
  },
  baseline1: {
    title: 'Wo fangen wir an?',
    labels: ['Gar nicht', 'Ein wenig', 'Einigermaßen', 'Sehr'],
    dimensions: {
      trust: { label: 'Vertrauen', description: 'Wie sehr wir einander heute vertrauen.' },
    },
    items,
  },
};
