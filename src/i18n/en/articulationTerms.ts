import type { ArticulationTermsMessages } from './articulationTermsMessages.ts';

export const articulationTerms: ArticulationTermsMessages = {
  statuses: {
    draft: { name: 'Draft', means: 'It is being written. Nobody is bound by any of it yet.' },
    in_review: {
      name: 'Being read',
      means: 'Everybody reads it, takes each clause as it stands, or offers another wording.',
    },
    partly_signed: {
      name: 'Partly signed',
      means:
        'Some have signed, others have yet to. A change to the text now asks everybody to sign anew.',
    },
    in_force: {
      name: 'In force',
      means: 'All have signed. This text stays as it is until a new version takes its place.',
    },
    superseded: {
      name: 'Replaced',
      means: 'A later version took its place. It stays here to be read.',
    },
    withdrawn: {
      name: 'Withdrawn',
      means: 'It did not come into force. It stays here to be read.',
    },
  },
  allSigned: {
    name: 'Signed by all',
    means: 'All have signed. It holds from the moment when somebody brings it into force.',
  },
  altered: 'Not all have signed this text, though it says so. You can read it; do not rely on it.',
  triggers: {
    circumstances_changed: {
      name: 'Circumstances have changed',
      means: 'Something around you is different, and the old text no longer fits it.',
    },
    people_changed: {
      name: 'People have changed',
      means: 'Somebody who carried this has moved on, or somebody new has come.',
    },
    scope_changed: {
      name: 'The work has changed',
      means: 'You do more together than before, or less, or something else.',
    },
    resources_changed: {
      name: 'Resources have changed',
      means: 'Money, time or people are more or fewer than you had planned for.',
    },
    expectation_gap: {
      name: 'You expected different things',
      means: 'Each side had something else in mind, and it came to light.',
    },
    after_post_mortem: {
      name: 'After a post-mortem',
      means: 'You found out together what has to be put differently.',
    },
    scheduled_review: {
      name: 'The agreed review',
      means: 'The day has come that you had set for looking at it again.',
    },
    partner_joined: {
      name: 'A partner joins',
      means: 'Another organisation comes in, and everybody’s part is said anew.',
    },
    partner_leaving: {
      name: 'A partner leaves',
      means: 'An organisation goes, and what it carried has to be carried or ended.',
    },
  },
  aspects: { changed: 'What has changed', unchanged: 'What has not changed' },
  standings: {
    agreed: { name: 'Agreed', means: 'Everybody takes this wording.' },
    proposed: { name: 'Proposed', means: 'Somebody has yet to answer.' },
    differing: {
      name: 'Seen differently',
      means: 'There are two wordings. Both are kept until you settle on one.',
    },
    not_discussed: { name: 'Not talked about yet', means: 'Nobody has said anything here so far.' },
  },
  stances: {
    agree: { name: 'We agree', means: 'Your side stands by the whole text.' },
    agree_with_reservation: {
      name: 'We agree, with a reservation',
      means: 'Your side stands by the text, and says what it is unsure about.',
    },
  },
  dispositions: {
    carried: { name: 'Carried on', means: 'The promise holds as it was given.' },
    amended: {
      name: 'To be changed',
      means: 'The promise goes on with other terms, which the two sides agree on there.',
    },
    released: { name: 'Let go', means: 'Nobody waits for it any longer.' },
  },
  echoVerdicts: {
    confirmed: 'Yes, that is how we mean it',
    partly: 'Partly',
    not_yet: 'Not yet',
  },
  parts: {
    accountable: {
      name: 'answers for it',
      letter: 'A',
      means: 'The one who sees to it that it is done, and whom to ask about it. Exactly one.',
    },
    responsible: {
      name: 'does it',
      letter: 'R',
      means: 'Those who carry out the work. At least one.',
    },
    consulted: {
      name: 'is asked before',
      letter: 'C',
      means: 'Those whose view is heard before something is decided or done.',
    },
    informed: {
      name: 'is told after',
      letter: 'I',
      means: 'Those who hear what was decided or done.',
    },
  },
  clauseChanges: {
    added: { name: 'New', means: 'The earlier version did not have this clause.' },
    removed: { name: 'Left out', means: 'The earlier version had this clause.' },
    changed: { name: 'Changed', means: 'The earlier version put it differently.' },
    moved: { name: 'Moved', means: 'The same words, in another place.' },
    unchanged: { name: 'As before', means: 'The same words, in the same place.' },
  },
  verifyVerdicts: {
    unsigned: { name: 'Not signed', means: 'There is no signature to check it against.' },
    as_signed: {
      name: 'As signed',
      means: 'This is, word for word, the text under which the signatures stand.',
    },
    changed: {
      name: 'Not as signed',
      means: 'This text is not the one that was signed. You can read it; do not rely on it.',
    },
    unknown_method: {
      name: 'Cannot be checked here',
      means: 'It was signed in a way that this page does not know yet. A newer one may.',
    },
  },
  templates: {
    light: {
      name: 'A light reset',
      means: 'What has changed, what you want to reach, and who does what. An hour may do.',
    },
    full: {
      name: 'A full partnering agreement',
      means: 'Everything that partners rely on, from the purpose to how it could end well.',
    },
    afterPostMortem: {
      name: 'After a post-mortem',
      means: 'What you found out becomes what you expect of each other from now on.',
    },
    staffTransition: {
      name: 'Somebody new takes over',
      means: 'What carries on, who does what now, and how you stay in touch.',
    },
  },
};
