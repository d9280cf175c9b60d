import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { first, inReview, openPromises } from '../../stories/support/articulations.ts';
import { parties } from '../../stories/support/partnership.ts';
import { people } from '../../stories/support/roles.ts';
import { describeConformance } from './describeConformance.tsx';

describeConformance(
  'RearticulationForm',
  <RearticulationForm
    defaultValue={inReview}
    earlier={[first]}
    commitments={openPromises}
    parties={parties}
    people={people}
    viewer={{ partyId: 'northwind' }}
  />,
  { root: '[data-troth="rearticulation-form"]', refInstance: HTMLElement, named: 'region' },
);

describeConformance(
  'RearticulationForm that has not begun',
  <RearticulationForm parties={parties} viewer={{ partyId: 'northwind' }} />,
  { root: '[data-troth="rearticulation-form"]', refInstance: HTMLElement, named: 'region' },
);
