import type { LintPack } from './types.ts';

/** German words that stand for each other in the patterns. */
export const deWords: LintPack['words'] = {
  toYou: 'Ihnen euch dir',
  your: 'Ihr Ihre Ihrem Ihren Ihrer Ihres euer eure eurem euren eurer eures dein deine deinem deinen deiner deines',
  own: 'wir ich',
  ours: 'unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner',
  no: 'niemandes nichts nicht nie niemals kein keine keinen keinem keiner keinerlei ohne niemand niemanden',
  people:
    '*team *leute *leitung *führung *abteilung *büro *seite *kollege *kollegen *kollegin *kolleginnen *mitarbeiter *mitarbeitenden *mitarbeiterin *fahrer *fahrerin *fahrerinnen *planer *planerin *planung *buchhaltung *disposition *vorstand *geschäftsführer *chef *chefin *partner *organisation *firma *verwaltung *zentrale *einkauf *vertrieb *schicht',
  work: '*bericht *berichte *antwort *antworten *rechnung *rechnungen *abrechnung *mail *mails *liste *listen *zahlen *termine *fristen *lieferungen *entwürfe *unterlagen *formulare *zusagen *pläne *ausreden',
  would: 'hätte hätten hättest hättet',
  were: 'wäre wären wärst wärt',
  earlier: 'früher eher vorher rechtzeitig gleich einmal einfach',
  modal: 'müssen sollen können dürfen',
  must: 'müssen müsst musst',
  wanted: 'wollte wollten wolltet wolltest will wollen wollt willst',
  done: '*ge*t *ge*en be*t be*en ver*t ver*en er*t er*en ent*t ent*en zer*t *iert unter*t unter*en über*t über*en',
  foul: 'vertuschen verschleiern verheimlichen verschweigen hinhalten loswerden täuschen austricksen ausnutzen vorführen blamieren schaden ärgern hintergehen drücken abwälzen lassen',
  guess: 'offenbar offensichtlich anscheinend scheinbar wohl bestimmt sichtlich',
  belief: 'trau* vertrau* glaub* denk* dacht* mein* woll* hoff* interess* halt*',
  believed:
    'dachte dachten dachtet dachtest glaubte glaubten glaubtet hoffte hofften hofftet meinte meinten meintet denkt denken glaubt glauben hofft hoffen',
  said: 'gesagt sagte sagten sagtet geschrieben schrieb schrieben schriebt schriebst mitgeteilt erklärt erzählt berichtet angekündigt gefragt fragten fragte verstanden',
  often: 'immer nie niemals ständig dauernd andauernd ewig permanent unentwegt fortwährend',
  kind: 'fair freundlich hilfreich hilfsbereit ehrlich offen verlässlich zuverlässig geduldig großzügig unterstützt geholfen willkommen dank danke dankbar schätzen schätzten höflich respektvoll pünktlich ansprechbar gut nett',
  label:
    'schlampig* schlamper* fahrlässig* nachlässig* unfähig* inkompeten* unprofessionell* verantwortungslos* unverantwortlich* leichtsinn* dilettant* gedankenlos* stümper* schuldige schuldigen schuldiger übeltäter* versager*',
  bungled: 'verbockt vermasselt geschlampt verpfuscht verpennt vergeigt verschlampt vermurkst',
  shared:
    'kommunikation zusammenarbeit kooperation abstimmung koordination absprache absprachen austausch informationsfluss transparenz vertrauen bewusstsein planung vorbereitung verständnis miteinander dialog beziehung',
  virtue:
    'vorsichtiger sorgfältiger aufmerksamer achtsamer proaktiver gewissenhafter umsichtiger gründlicher zuverlässiger verlässlicher transparenter offener flexibler professioneller wachsamer genauer',
  doBetter:
    'kommunizieren zusammenarbeiten zusammenzuarbeiten abstimmen abzustimmen koordinieren planen informieren vorbereiten zuhören zuzuhören austauschen kooperieren absprechen abzusprechen',
  dated:
    '# montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags januar februar märz april mai juni juli august september oktober november dezember jede jeden jeder jedes täglich wöchentlich monatlich heute morgen',
  ask: 'warum wieso weshalb weswegen',
  askFor:
    'wenn falls sobald sofern weil da was wann wen wem wer wo wofür wie ob bevor nachdem welche welchen',
  about:
    'uns mir das es so nicht nichts nie immer ständig wieder denn eigentlich dann nur bloß einfach auch niemanden kein keine keinen den dem ihr ihre ihren',
  now: 'sofort gefälligst unverzüglich umgehend augenblicklich endlich schleunigst',
};

/** German phrases that stand for each other in the patterns. */
export const dePhrases: LintPack['phrases'] = {
  // A verb's ending tells who is spoken to: "Sie sind" from "sie ist", "ihr seid" from "ihr Plan".
  subject: [
    'Sie *n|sind',
    'ihr *t|seid',
    'du *st|bist|musst|weißt',
    '!den|wenn|denn|dann|von|in|an *n|sind Sie',
    '*t|seid ihr',
    '*st|bist|musst du',
    '^ die wollten|müssen|haben|sind|machen|wissen|denken',
    '@your ~1 @people',
    '@name',
  ],
  others: ['sie', 'ihr', 'du', 'man', 'er', 'jemand', '@name', '!wir|ich|@ours ~2 @people'],
  partner: ['Sie', 'ihr', 'du', 'man', '@name', '@your ~1 @people'],
  asked: [
    '*n|sind Sie',
    '*t|seid ihr',
    '*st|bist du',
    // Of people, not the article of what comes next: "warum sind die Kisten nass".
    '*n|sind die @about',
    '*t|*n|ist|sind|hat|war @name',
    '*t|*n|ist|sind|hat|war sich? @your ~1 @people',
  ],
  owing: ['Sie haben', 'ihr habt', 'du hast', '@your ~1 @people hat|haben', '@name hat'],
  // What someone is known to have said is no guess.
  report: ['@said ,', 'laut|zufolge', 'ob'],
  side: ['auf|von|bei @your *seite', 'bei|von|mit @toYou'],
};
