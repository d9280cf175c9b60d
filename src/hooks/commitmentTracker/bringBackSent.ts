import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import { forgetSent } from '../keptSent.ts';
import type { SentForms } from './SentForms.ts';
import type { SentValues } from './sentForm.ts';

/** A form that an earlier page may have sent something from. */
export interface SentFrom {
  /** Its key. */
  readonly form: string;
  /** Who looks, as `viewerKey` says. */
  readonly viewer: string;
  readonly store: DraftStore | undefined;
  /** Whether something that was sent is there by now. */
  readonly isThere: (id: string, words: Pick<SentValues, 'commitmentId' | 'values'>) => boolean;
}

/** Brings back what an earlier page sent and what is not there; lets go of what is. */
export function bringBackSent(
  sent: SentForms,
  kept: readonly (readonly [string, SentValues])[],
  { form, viewer, store, isThere }: SentFrom,
): void {
  for (const [id, { said, ...words }] of kept) {
    if (sent.knows(id)) continue;
    if (isThere(id, words)) void forgetSent({ key: form, store }, id);
    else sent.bringBack(id, { ...words, form, viewer }, Array.isArray(said) ? said : []);
  }
}
