import { DistributionBar, TrustSurvey } from '../../src/components/trust-survey/index.ts';
import { instruments } from '../../src/core/trust/instruments.ts';
import { de } from '../../src/i18n/de/index.ts';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';
import { describeServerConformance } from '../conformance/describeServerConformance.tsx';
import { surveyElements } from '../conformance/surveyElements.tsx';

for (const [name, element] of Object.entries(surveyElements)) {
  describeServerConformance(name, element);
}

describeServerConformance(
  'TrustSurvey in German, with a draft and an invalid instrument beside it',
  <TrothProvider messages={de}>
    <TrustSurvey
      instrument={instruments.hurley7}
      rater="a"
      target="b"
      wave="1"
      perspective="self"
      draftKey="ada"
    />
    <TrustSurvey instrument={{} as never} rater="a" target="b" wave="1" />
    <DistributionBar instrument={instruments.baseline1} responses={[]} />
  </TrothProvider>,
);
