import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { expect, it } from 'vitest';
import { StyleScope } from '../../../src/components/ui/StyleScope.tsx';
import { Tag } from '../../../src/components/ui/Tag.tsx';
import { TrothProvider } from '../../../src/provider/TrothProvider.tsx';

it('leaves the styles to the server’s own sheet when there is a nonce', () => {
  const sheet = new ServerStyleSheet();
  const html = renderToString(
    sheet.collectStyles(
      <TrothProvider nonce="n-1">
        <StyleScope>
          <Tag>Kept</Tag>
        </StyleScope>
      </TrothProvider>,
    ),
  );
  const [own = ''] = (/class="([^"]+)"/.exec(html)?.[1] ?? '').split(' ').slice(-1);
  expect(sheet.getStyleTags()).toContain(`.${own}`);
  sheet.seal();
});
