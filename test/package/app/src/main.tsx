import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CommitmentTracker, DistributionBar, TrothProvider, TrustRadar, TrustSurvey } from 'troth';
import type { SurveyResponse } from 'troth/core';
import { de } from 'troth/locales/de';
import { alliance, allianceSeries, parties } from './alliance.ts';
import { baseline, baselineResponses } from './baseline.ts';

const nonce = document.querySelector('script')?.nonce;

function App() {
  const [sent, setSent] = useState<SurveyResponse | null>(null);
  return (
    <TrothProvider locale="en" timeZone="UTC" {...(nonce ? { nonce } : {})}>
      <h1>Our partnership</h1>
      <DistributionBar instrument={baseline} responses={baselineResponses} />
      <TrustRadar dimensions={alliance.dimensions} series={allianceSeries} parties={parties} />
      <TrustSurvey
        instrument={baseline}
        wave="Spring"
        rater="northwind"
        target="harbour"
        parties={parties}
        onSubmit={setSent}
      />
      <output aria-label="Sent">{sent && JSON.stringify(sent.answers)}</output>
      <CommitmentTracker parties={parties} viewer={{ partyId: 'northwind' }} />
      <TrothProvider messages={de}>
        <TrustRadar dimensions={alliance.dimensions} series={allianceSeries} parties={parties} />
      </TrothProvider>
    </TrothProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
