/**
 * The statements behind the presets: own words, one set per construct, shared by every preset that
 * measures it, so that results stay comparable when partners move from one preset to another.
 * Each entry: about the partner, then (where it reads differently) about oneself.
 */
export const presetItems = {
  'competence-1': [
    'They have the skills and people this work needs.',
    'We have the skills and people this work needs.',
  ],
  'competence-2': [
    'They do good work that we can build on.',
    'We do good work that our partner can build on.',
  ],
  'integrity-1': [
    'They are honest with us, also when it is uncomfortable.',
    'We are honest with our partner, also when it is uncomfortable.',
  ],
  'integrity-2': [
    'They are fair to us when our interests differ.',
    'We are fair to our partner when our interests differ.',
  ],
  'benevolence-1': [
    'They care how things turn out for us.',
    'We care how things turn out for our partner.',
  ],
  'benevolence-2': [
    'They lend a hand when we are in difficulty.',
    'We lend a hand when our partner is in difficulty.',
  ],
  'predictability-1': [
    'They do what they said, when they said it.',
    'We do what we said, when we said it.',
  ],
  'predictability-2': [
    'We know what to expect from them, even in busy times.',
    'Our partner knows what to expect from us, even in busy times.',
  ],
  'predictability-3': [
    'What they do sometimes takes us by surprise.',
    'What we do sometimes takes our partner by surprise.',
  ],
  'openness-1': [
    'They tell us early when something changes.',
    'We tell our partner early when something changes.',
  ],
  'openness-2': [
    'They speak openly with us, also about mistakes.',
    'We speak openly with our partner, also about mistakes.',
  ],
  'security-1': ['If something goes wrong between us, both sides can recover.'],
  'security-2': ['Enough is agreed between us that we need not worry.'],
  'similarities-1': ['We go about things in much the same way.'],
  'similarities-2': ['The same things matter to both of us.'],
  'interests-1': [
    'What is good for them is mostly good for us too.',
    'What is good for us is mostly good for our partner too.',
  ],
  'interests-2': ['We both want the same outcome from this work.'],
  'interpersonal-1': [
    'I trust the people I work with there.',
    'The people our partner works with here can be trusted.',
  ],
  'interpersonal-2': [
    'If I raise a worry, they hear me out.',
    'If our partner raises a worry, we hear them out.',
  ],
  'interorganisational-1': [
    'We could rely on them even if our contacts there changed.',
    'Our partner could rely on us even if its contacts here changed.',
  ],
  'interorganisational-2': [
    'What their organisation agrees to, it stands by.',
    'What our organisation agrees to, it stands by.',
  ],
  'system-1': ['The way we decide things together is clear and fair.'],
  'system-2': ['If we disagree, we know what happens next.'],
  'trust-1': ['To what extent do we trust each other?'],
} as const satisfies Record<string, readonly [text: string, selfText?: string]>;

/** Items on which agreeing means less trust. */
export const reversedItems: readonly string[] = ['predictability-3'];

/** Items that ask how it feels rather than what is done. */
export const feelingItems: readonly string[] = ['interpersonal-1', 'security-2', 'trust-1'];

export type PresetItemId = keyof typeof presetItems;
