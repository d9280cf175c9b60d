import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TrothProvider } from '../../../../src/index.ts';
import { IntranetPage } from '../../../../stories/partnership/IntranetPage.tsx';

// The page that Storybook opens on, by itself.

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <TrothProvider locale="en-GB" timeZone="Europe/Berlin">
      <IntranetPage name="intranet" />
    </TrothProvider>
  </StrictMode>,
);
