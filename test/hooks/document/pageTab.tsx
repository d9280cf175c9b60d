import { createRoot } from 'react-dom/client';
import { createIndexedDbDraftStore } from '../../../src/store/index.ts';
import { type PageDocument, PageEditor } from './PageEditor.tsx';

/** What a tab of the browser test shows of itself to the test. */
export interface PageTab {
  document?: PageDocument;
  readonly problems: unknown[];
}

/** The database that all tabs share. */
export const tabDrafts = 'document-tabs';

/** Runs in a frame of its own: as another tab it shares nothing with the test but the origin. */
export function openPageTab(): PageTab {
  const tab: PageTab = { problems: [] };
  createRoot(document.body.appendChild(document.createElement('div'))).render(
    <PageEditor
      draftKey="k"
      store={createIndexedDbDraftStore({ name: tabDrafts })}
      onProblem={(problem) => tab.problems.push(problem)}
      onOpen={(opened) => {
        tab.document = opened;
      }}
    />,
  );
  return tab;
}
