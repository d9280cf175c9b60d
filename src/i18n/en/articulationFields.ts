import type { ArticulationSectionsMessages } from './articulationSectionsMessages.ts';

export const articulationFields: ArticulationSectionsMessages['fields'] = {
  title: { label: 'Title', hint: 'Neutral words by which everybody will know it.' },
  trigger: { label: 'Why now' },
  triggerNote: { label: 'What led to it', hint: 'In a few plain sentences, without judging.' },
  effectiveFrom: { label: 'Meant to hold from', hint: 'The first day on which you work by it.' },
  reviewBy: {
    label: 'To be looked at again by',
    hint: 'Things go on changing. A day to ask whether it still fits.',
  },

  personName: { label: 'Name' },
  personRole: { label: 'Role', hint: 'What this person does for the partnership.' },
  personParty: { label: 'Organisation' },

  aspect: { label: 'Changed, or as it was' },
  measure: { label: 'How we will tell', hint: 'Something that can be counted or seen.' },
  baseline: { label: 'Where it stands today' },
  target: { label: 'Where it is to stand' },
  by: { label: 'By when' },
  beneficiaries: { label: 'Whom it serves' },
  aimParty: { label: 'Whose aim it is' },
  resourceParty: { label: 'Who brings it' },
  outcomeId: { label: 'Which outcome it serves' },
  accountable: {
    label: 'Who answers for it',
    hint: 'Exactly one: where two answer for something, each may wait for the other.',
  },
  responsible: {
    label: 'Who does it',
    hint: 'At least one; it may be the one who answers for it.',
  },
  consulted: { label: 'Who is asked before' },
  informed: { label: 'Who is told after' },
  ended: { label: 'This ends', hint: 'From this version on it is nobody’s task any longer.' },
  channel: { label: 'By what means' },
  cadence: { label: 'How often' },
  responseTime: { label: 'How soon an answer comes' },

  changeReason: { label: 'Why it changes', hint: 'For those who join later and were not there.' },
  counterReason: { label: 'Why you would put it so' },
  sendBackReason: { label: 'What does not fit yet' },
  echo: {
    label: 'In our own words',
    hint: 'How you understand it, and what it will mean for your work. Not a copy.',
  },
  correction: {
    label: 'What is still missing',
    hint: 'What did you mean that did not come across?',
  },
  disposition: { label: 'What becomes of it' },
  dispositionNote: { label: 'A word about it' },
  signerName: { label: 'Your name' },
  signerRole: { label: 'Your role' },
  stance: { label: 'How your side signs' },
  reservation: {
    label: 'Our reservation',
    hint: 'Everybody will read it; it is kept with the text.',
  },
  unsignReason: { label: 'Why you take it back' },
  declineReason: { label: 'What your side cannot agree to' },
  withdrawReason: { label: 'Why you take it back' },
};

export const articulationTexts: ArticulationSectionsMessages['texts'] = {
  situation: { label: 'What has changed or stayed', hint: 'What somebody watching could tell.' },
  purpose: { label: 'What we are here for' },
  outcome: { label: 'What will be different', hint: 'For those whom it serves, not for you.' },
  aim: { label: 'The aim' },
  responsibility: { label: 'The task', hint: 'So that a stranger could see whether it is done.' },
  resource: { label: 'What it is', hint: 'How much, and for how long.' },
  decision: { label: 'The rule' },
  communication: { label: 'What it is for' },
  principle: { label: 'The sentence' },
  assumption: { label: 'What has to stay true' },
  escalation: { label: 'The step', hint: 'What sets it off, and who takes it.' },
  review_exit: { label: 'What we agree on' },
};
