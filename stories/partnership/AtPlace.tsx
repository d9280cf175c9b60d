import {
  CommitmentTracker,
  PostMortem,
  RearticulationForm,
  type RecordPlace,
  TrustRadar,
  TrustSurvey,
} from '../../src/index.ts';

/** The widget that shows a place. A router would read the place from the address. */
export function AtPlace({ place }: { readonly place: RecordPlace }) {
  switch (place.widget) {
    case 'commitment-tracker':
      return <CommitmentTracker key={place.id} defaultOpen={place.id} />;
    case 'trust-radar':
      return <TrustRadar key={place.dimensionId} defaultDimension={place.dimensionId} />;
    case 'trust-survey':
      return <TrustSurvey key={place.wave} wave={place.wave} />;
    case 'post-mortem':
      return <PostMortem key={place.id} entry={place.id} />;
    case 'rearticulation-form':
      return <RearticulationForm key={place.id} entry={place.id} />;
  }
}
