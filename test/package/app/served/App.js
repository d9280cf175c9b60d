import { createElement as h } from 'react';
import {
  CommitmentTracker,
  Partnership,
  PartnershipOverview,
  PostMortem,
  RearticulationForm,
  TrothProvider,
  TrustRadar,
  TrustSurvey,
} from 'troth';
import { createSamplePartnership } from 'troth/sample';

// The same on the server and in the page: both import it, each in an order of its own.

const initial = createSamplePartnership({ today: '2026-11-20' });
const clock = () => new Date('2026-11-20T09:00:00Z');

const widgets = [
  PartnershipOverview,
  TrustRadar,
  TrustSurvey,
  CommitmentTracker,
  PostMortem,
  RearticulationForm,
];

/** A page with every widget on one record. */
export function App({ nonce }) {
  return h(
    TrothProvider,
    { locale: 'en-GB', timeZone: 'Europe/Berlin', clock, nonce },
    h(
      Partnership,
      { initial, viewer: { partyId: 'northwind', personId: 'n-wards' } },
      widgets.map((widget, i) => h(widget, { key: i })),
    ),
  );
}
