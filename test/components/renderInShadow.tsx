import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StyleSheetManager } from 'styled-components';
import { onTestFinished } from 'vitest';
import { TrothProvider } from '../../src/provider/TrothProvider.tsx';

/** Renders into a shadow root of its own, until the test is over; dialogs open in `portal`. */
export function renderInShadow(element: ReactElement) {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const add = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
    shadow.appendChild(document.createElement(name));
  const [app, portal] = [add('div'), add('div')];
  const root = createRoot(app);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <StrictMode>
      <StyleSheetManager target={shadow as unknown as HTMLElement}>
        <TrothProvider locale="en" timeZone="UTC" portalContainer={portal}>
          {element}
        </TrothProvider>
      </StyleSheetManager>
    </StrictMode>,
  );
  return { shadow, app, portal, add };
}
