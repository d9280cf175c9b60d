import { useCallback, useId, useState } from 'react';
import { PartnershipOverview } from '../../src/components/partnership-overview/index.ts';
import { dayOf } from '../../src/core/calendarDate.ts';
import type { Partnership as PartnershipRecord, RecordPlace } from '../../src/core/index.ts';
import { usePartnership } from '../../src/hooks/usePartnership.ts';
import { useTroth } from '../../src/hooks/useTroth.ts';
import { Partnership } from '../../src/provider/Partnership.tsx';
import { createSamplePartnership } from '../../src/sample/index.ts';
import type { PartnershipStore } from '../../src/store/index.ts';
import { HostTools } from './HostTools.tsx';
import { hostWords } from './hostWords.ts';
import { Place } from './Place.tsx';
import { type Stand, usePlace } from './usePlace.ts';
import { viewers } from './viewers.ts';
import './intranet.css';

interface IntranetPageProps {
  /** The record's name in this browser. */
  readonly name: string;
  /** Where it is kept instead. */
  readonly store?: PartnershipStore | undefined;
  /** The record to begin with; the sample unless told. */
  readonly initial?: PartnershipRecord | undefined;
  /** Through whose eyes at first; then the address does not say where one is. */
  readonly who?: string | undefined;
}

const start: Stand = { who: 'n-wards', place: { widget: 'commitment-tracker' } };

/** An intranet's page about one partner: all widgets on one record, kept in this browser. */
export function IntranetPage({ name, store, initial, who: eyes }: IntranetPageProps) {
  const { clock, timeZone } = useTroth();
  const sample = useCallback(
    () => initial ?? createSamplePartnership({ today: dayOf(clock().toISOString(), timeZone) }),
    [initial, clock, timeZone],
  );
  const [first] = useState(sample);
  const { who, place, look, go } = usePlace(
    { ...start, ...(eyes && { who: eyes }) },
    eyes === undefined,
  );
  const viewer = viewers.find(({ id }) => id === who)?.viewer ?? null;
  return (
    <Partnership name={name} store={store} initial={first} viewer={viewer} onNavigate={go}>
      <Page who={who} place={place} onLook={look} onGo={go} sample={sample} />
    </Partnership>
  );
}

interface PageProps {
  readonly who: string;
  readonly place: RecordPlace;
  readonly onLook: (who: string) => void;
  readonly onGo: (place: RecordPlace) => void;
  readonly sample: () => PartnershipRecord;
}

function Page({ who, place, onLook, onGo, sample }: PageProps) {
  const { partnership, viewer } = usePartnership();
  const { formats, dir } = useTroth();
  const words = hostWords(formats.locale);
  const id = useId();
  // Another record is another page: nothing of the one before stays open.
  const [edition, setEdition] = useState(0);
  const party = partnership?.parties[viewer?.partyId ?? '']?.name ?? 'Northwind Health';
  const tabs = Object.entries(words.tabs) as [RecordPlace['widget'], string][];
  const title = words.tabs[place.widget];
  return (
    <div className="intranet" dir={dir} lang={formats.locale}>
      <header className="intranet-top">
        <p>{words.intranet(party)}</p>
        <label htmlFor={id}>
          {words.seenBy}
          <select id={id} value={who} onChange={({ target }) => onLook(target.value)}>
            {viewers.map((one) => (
              <option key={one.id} value={one.id}>
                {one.id === 'nobody' ? words.witness : one.name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main key={`${who} ${edition}`}>
        <PartnershipOverview headingLevel={2} />
        <nav className="intranet-tabs" aria-label={words.places}>
          {tabs.map(([widget, label]) => (
            <button
              key={widget}
              type="button"
              aria-current={widget === place.widget ? 'page' : undefined}
              onClick={() => onGo({ widget } as RecordPlace)}
            >
              {label}
            </button>
          ))}
        </nav>
        <Place place={place} title={title} onGo={onGo} />
      </main>
      <footer>
        <HostTools sample={sample} onOther={() => setEdition((now) => now + 1)} />
        <p>{words.sampleNote}</p>
      </footer>
    </div>
  );
}
