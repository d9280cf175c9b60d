import type { SectionId } from '../../../core/postmortem/templateTypes.ts';
import type { PostMortem } from '../../../core/postmortem/types.ts';
import type { SectionState } from '../../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';

/** What every section of the page gets. */
export interface SectionProps {
  readonly host: PostMortemHost;
  /** As this viewer may see it. */
  readonly doc: PostMortem;
  readonly section: SectionState;
  /** Opens a section, and puts the focus on its heading or on a control in it. Always the same. */
  readonly onGo: (section: SectionId, controlId?: string) => void;
}
