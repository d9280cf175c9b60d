import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { first, inForce, inReview, openPromises } from '../../stories/support/articulations.ts';
import { parties } from '../../stories/support/partnership.ts';
import { people } from '../../stories/support/roles.ts';
import { describeServerConformance } from '../conformance/describeServerConformance.tsx';

describeServerConformance(
  'RearticulationForm',
  <RearticulationForm
    defaultValue={inReview}
    parties={parties}
    people={people}
    commitments={openPromises}
    viewer={{ partyId: 'northwind' }}
  />,
);

describeServerConformance(
  'RearticulationForm in German, for a witness, all on one page',
  <TrothProvider messages={de} timeZone="Pacific/Auckland">
    <RearticulationForm
      defaultValue={inForce}
      earlier={[first]}
      parties={parties}
      people={people}
      viewer={null}
      defaultView={{ layout: 'page', names: 'roles' }}
    />
  </TrothProvider>,
);
