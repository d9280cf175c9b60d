import type { LintPack } from './types.ts';

/** English words that stand for each other in the patterns. */
export const enWords: LintPack['words'] = {
  they: 'you they he she',
  your: 'your their his her',
  own: 'we i',
  not: "not never don't doesn't didn't isn't aren't wasn't weren't won't can't cannot",
  people:
    'team teams people office offices desk staff side colleague colleagues management leadership lead manager managers director board department unit planner planners driver drivers crew finance billing accountant accountants contractor contractors subcontractor partner partners organisation organization company',
  work: 'report reports answer answers reply replies invoice invoices email emails message messages list lists figures numbers dates deadlines deliveries drafts documents forms updates promises plans excuses',
  aux: "do does did have has had are is were was can could would will must should don't doesn't didn't haven't hasn't hadn't aren't isn't weren't wasn't can't cannot couldn't wouldn't won't",
  done: 'been *ed told sent given taken known seen said asked come gone made kept done had found read written brought bought built caught chosen dealt drawn driven fallen felt fought flown forgotten got gotten grown heard held hidden hit hurt kept laid led left lent let lost meant met paid put run rung shown shut sold spent split spoken spoilt stood taught thought thrown understood woken worn won withdrawn reached',
  harm: 'disaster mess delay delays damage failure failures loss losses trouble chaos problem problems confusion fiasco',
  label:
    'careless carelessly carelessness negligent negligently negligence sloppy sloppily sloppiness incompetent incompetence lazy laziness irresponsible irresponsibly unprofessional unprofessionally reckless recklessly recklessness amateurish inept ineptitude shoddy thoughtless guilty',
  often: 'always never constantly forever permanently invariably',
  kind: 'fair kind helpful honest open friendly generous patient welcome welcoming supportive supported helped reliable grateful thank thanks polite respectful well kindly complained reached arrived',
  said: 'said says told wrote writes asked explained mentioned stated reported',
  guess: 'obviously clearly apparently evidently plainly',
  mental:
    'think thinks thought believe believes believed trust trusts trusted want wants wanted hope hopes hoped assume assumes assumed care cares cared feel feels felt know knows knew expect expects expected value values valued respect respects respected mean meant decided prefer preferred',
  shared:
    'communication cooperation co-operation collaboration coordination co-ordination awareness alignment relationship relationships transparency trust teamwork dialogue planning preparation understanding information accountability engagement',
  more: 'more extra',
  virtue:
    'careful proactive attentive responsive diligent mindful vigilant transparent open flexible aware thorough reliable professional cautious considerate',
  dated:
    '# monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays january february march april june july august september october november december every each daily weekly fortnightly monthly quarterly today tomorrow tonight noon',
  benign:
    'know hear ask see check discuss talk meet speak learn understand be start begin open come arrive leave help grow join finish deliver send visit call use add bring test try',
  act: 'be not have send get do make fix give stop start pay call tell answer explain keep find come deliver hurry',
  askFor: 'if when whenever what whatever where before after because since as unless in until',
};

/** English phrases that stand for each other in the patterns. */
export const enPhrases: LintPack['phrases'] = {
  partner: ['@they', '@your ~1 @people', '@name ~1'],
  doing: ['@they', '@your ~1 @people', '@your @work', '@name'],
  nobody: ['nobody|no-one|none', 'no one'],
  // What someone is known to have said is no guess.
  report: ['@they|@own|@name @said', '@your|the|one ~1 @people @said', 'according to', 'whether'],
};
