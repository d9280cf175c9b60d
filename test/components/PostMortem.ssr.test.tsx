import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PostMortem } from '../../src/components/post-mortem/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import {
  agreed,
  inMeeting,
  sharing,
  talkParties,
  talkPeople,
} from '../../stories/support/postMortems.ts';
import { describeServerConformance } from '../conformance/describeServerConformance.tsx';

const people = { parties: talkParties, people: talkPeople } as const;

describeServerConformance(
  'PostMortem',
  <PostMortem defaultValue={inMeeting} {...people} viewer={{ partyId: 'northwind' }} />,
);

describeServerConformance(
  'PostMortem in German, for a witness, all on one page',
  <TrothProvider messages={de} timeZone="Pacific/Auckland">
    <PostMortem
      defaultValue={agreed}
      {...people}
      viewer={null}
      defaultView={{ layout: 'page', names: 'roles' }}
    />
  </TrothProvider>,
);

it('sends nothing of what the other side wrote alone', () => {
  const html = renderToString(
    <PostMortem
      defaultValue={sharing}
      {...people}
      viewer={{ partyId: 'harbour' }}
      defaultView={{ layout: 'page' }}
    />,
  );
  const theirs = sharing.perspectives.northwind;
  expect(theirs?.submittedAt).not.toBe('');
  expect(theirs?.saw.length).toBeGreaterThan(20);
  expect(html).not.toContain(theirs?.saw.slice(0, 20));
});
