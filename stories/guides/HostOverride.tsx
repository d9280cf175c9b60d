import type { CSSProperties, ReactNode } from 'react';
import { styled } from 'styled-components';
import { Button } from '../../src/components/ui/Button.tsx';
import { rootCss } from '../../src/components/ui/rootCss.ts';
import { useRootAttributes } from '../../src/components/ui/useRootAttributes.ts';
import './tokens.css';

/** What a host could set; any ancestor of the widget will do. */
const brand = {
  '--troth-accent': 'light-dark(#7a1f4b, #f0a8c8)',
  '--troth-on-accent': 'light-dark(#ffffff, #2b0b1a)',
  '--troth-radius': '999px',
  '--troth-font-family': 'Georgia, "Liberation Serif", serif',
} as CSSProperties;

/** The same few controls, as they come and under a host's own values. */
export function HostOverride() {
  return (
    <div className="guide-hosts sb-unstyled">
      <Example caption="As it comes" />
      <div style={brand}>
        <Example caption="With four custom properties set" />
      </div>
    </div>
  );
}

const Frame = styled.div`${rootCss('')}`;

function Example({ caption }: { readonly caption: ReactNode }) {
  return (
    <figure>
      <Frame {...useRootAttributes('example')}>
        <p>Northwind Health rates Harbour Logistics.</p>
        <Button variant="primary">Review answers</Button> <Button>Save draft</Button>
      </Frame>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
