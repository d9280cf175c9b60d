import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { PageEditor } from './PageEditor.tsx';
import { page } from './page.ts';

it('renders on a server as it will at first in the browser, and touches no store there', () => {
  const store = {
    read: vi.fn(),
    write: vi.fn(),
    remove: vi.fn(),
    clear: vi.fn(),
    close: vi.fn(),
  };
  const html = renderToString(
    <PageEditor
      draftKey="k"
      store={store}
      defaultValue={page({ texts: { a: 'from the server', b: '' }, colour: 'blue' })}
    />,
  );
  expect(html).toContain('>from the server</textarea>');
  expect(html).toContain('blue</output>');
  for (const call of Object.values(store)) expect(call).not.toHaveBeenCalled();
});
