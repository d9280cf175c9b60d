import { PostMortem } from '../../src/components/post-mortem/index.ts';
import { inMeeting, talkParties, talkPeople } from '../../stories/support/postMortems.ts';
import { describeConformance } from './describeConformance.tsx';

describeConformance(
  'PostMortem',
  <PostMortem
    defaultValue={inMeeting}
    parties={talkParties}
    people={talkPeople}
    viewer={{ partyId: 'northwind' }}
  />,
  { root: '[data-troth="post-mortem"]', refInstance: HTMLElement, named: 'region' },
);

describeConformance(
  'PostMortem that has not begun',
  <PostMortem parties={talkParties.slice(0, 2)} viewer={{ partyId: 'northwind' }} />,
  { root: '[data-troth="post-mortem"]', refInstance: HTMLElement, named: 'region' },
);
