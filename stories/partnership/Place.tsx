import { CommitmentTracker } from '../../src/components/commitment-tracker/index.ts';
import { PostMortem } from '../../src/components/post-mortem/index.ts';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import { TrustRadar } from '../../src/components/trust-radar/index.ts';
import { TrustSurvey } from '../../src/components/trust-survey/index.ts';
import type { RecordPlace } from '../../src/core/index.ts';
import { DocumentList } from './DocumentList.tsx';

interface PlaceProps {
  readonly place: RecordPlace;
  readonly title: string;
  readonly onGo: (place: RecordPlace) => void;
}

/** A widget at work: all that it needs comes from the record around. */
export function Place({ place, title, onGo }: PlaceProps) {
  switch (place.widget) {
    case 'commitment-tracker':
      return (
        <CommitmentTracker
          title={title}
          open={place.id ?? null}
          onOpenChange={(id) => onGo({ widget: 'commitment-tracker', ...(id !== null && { id }) })}
        />
      );
    case 'trust-radar':
      return (
        <TrustRadar title={title} defaultDimension={place.dimensionId} key={place.dimensionId} />
      );
    case 'trust-survey':
      return <TrustSurvey {...(place.wave && { wave: place.wave })} />;
    case 'post-mortem':
      return (
        <div className="intranet-document">
          <DocumentList
            collection="postMortems"
            open={place.id}
            onOpen={(id) => onGo({ widget: 'post-mortem', id })}
          />
          <PostMortem entry={place.id} key={place.id} />
        </div>
      );
    case 'rearticulation-form':
      return (
        <div className="intranet-document">
          <DocumentList
            collection="articulations"
            open={place.id}
            onOpen={(id) => onGo({ widget: 'rearticulation-form', id })}
          />
          <RearticulationForm entry={place.id} key={place.id} />
        </div>
      );
  }
}
