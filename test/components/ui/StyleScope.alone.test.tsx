import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Dialog } from '../../../src/components/ui/Dialog.tsx';
import { StyleScope } from '../../../src/components/ui/StyleScope.tsx';
import { Tag } from '../../../src/components/ui/Tag.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';

const widget = (
  <TrothProvider nonce="n-1">
    <StyleScope>
      <Tag>Kept</Tag>
      <Dialog title="Note" open />
    </StyleScope>
  </TrothProvider>
);

it('writes one style element with the nonce, however often widgets come and go', () => {
  for (let times = 0; times < 3; times++) {
    render(
      <>
        <div>{widget}</div>
        <TrothProvider nonce="n-1">
          <StyleScope>
            <Tag>Missed</Tag>
          </StyleScope>
        </TrothProvider>
      </>,
    ).unmount();
  }
  const written = [...document.querySelectorAll<HTMLStyleElement>('style[data-styled]')];
  expect(written.map((style) => style.nonce)).toEqual(['n-1']);
});
