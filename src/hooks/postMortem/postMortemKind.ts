import { valueAt } from '../../core/own.ts';
import { applyPostMortemEvent } from '../../core/postmortem/applyPostMortemEvent.ts';
import type { PostMortemActor, PostMortemEvent } from '../../core/postmortem/events.ts';
import { readPostMortem } from '../../core/postmortem/readPostMortem.ts';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { Instant } from '../../core/types.ts';
import type { DocumentKind } from '../document/documentTypes.ts';
import { mergeImport } from './mergeImport.ts';

/** Who edits, and when. */
export interface Editor {
  /** `null`: somebody who may only read; every edit is refused. */
  readonly actor: PostMortemActor | null;
  readonly now: () => Instant;
}

const stranger: PostMortemActor = { partyId: '' };

/** What the engine of long documents has to know of a post-mortem. */
export function postMortemKind({ actor, now }: Editor): DocumentKind<PostMortem, PostMortemEvent> {
  return {
    valueAt,
    apply: applyPostMortemEvent,
    edit: (path, value) => ({ type: 'edit', by: actor ?? stranger, at: now(), path, value }),
    bring: mergeImport,
    read: (value) => (readPostMortem(value).ok ? (value as PostMortem) : null),
  };
}
