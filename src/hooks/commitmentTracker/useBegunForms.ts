'use client';
import { useEffect, useRef, useState } from 'react';
import type { Commitment } from '../../core/commitments/types.ts';
import { viewerKey } from '../document/viewerKey.ts';
import { readSent } from '../keptSent.ts';
import { storeProblem } from '../storeProblem.ts';
import { useTroth } from '../useTroth.ts';
import { usingDrafts } from '../usingDrafts.ts';
import { bringBackSent } from './bringBackSent.ts';
import type { ConversationHost } from './conversationHost.ts';
import { formKey } from './formKey.ts';
import { panelForms, type WrittenForm } from './panelForms.ts';
import type { SentValues } from './sentForm.ts';
import { type KeepingOptions, keepsText } from './useKeptForm.ts';

/** A form with words in it that were not sent. */
export interface BegunForm extends Pick<WrittenForm, 'type'> {
  /** As they were kept. */
  readonly values: unknown;
}

interface Found extends BegunForm {
  readonly form: string;
}

/**
 * In which forms about a commitment this side has left words, on an earlier page too; needs the
 * options that the forms have (`draftKey` or `store`). What an earlier page sent and what is not
 * there comes back into `sent`, whichever form it is of.
 */
export function useBegunForms(
  commitment: Commitment,
  host: ConversationHost,
  options: KeepingOptions,
) {
  const { draftKey, store, sent, onProblem } = options;
  const { timeZone } = useTroth().formats;
  const [found, setFound] = useState<readonly Found[]>([]);
  const [reading, setReading] = useState(0);
  const asNow = useRef({ commitment, host });
  useEffect(() => {
    asNow.current = { commitment, host };
  });
  const { viewer } = host;
  const isSide = viewer !== null && viewer.role !== 'witness';
  const partyId = isSide && keepsText(options) ? viewer.partyId : null;
  const who = viewerKey(viewer);
  const { id } = commitment;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `reading` and `id` ask for it once more.
  useEffect(() => {
    if (partyId === null) return;
    let isHere = true;
    const forms = panelForms(asNow.current.commitment, asNow.current.host, timeZone);
    const read = usingDrafts(store, (drafts) =>
      Promise.all(
        forms.map(async ({ type, place, isBegun, isThere }) => {
          const form = formKey(draftKey, partyId, place);
          const [values, words] = await Promise.all([
            drafts.read(form),
            readSent<SentValues>({ key: form, store: drafts }),
          ]);
          if (isHere && sent) bringBackSent(sent, words, { form, viewer: who, store, isThere });
          return isBegun(values) ? [{ type, values, form }] : [];
        }),
      ),
    );
    // A store that fails says so in the form itself, where something is written.
    void read.then(
      (begun) => isHere && setFound(begun.flat()),
      () => undefined,
    );
    return () => {
      isHere = false;
      setFound([]);
    };
  }, [reading, id, partyId, who, draftKey, store, sent, timeZone]);

  const without = (type: BegunForm['type']) => found.filter((one) => one.type !== type);
  const begun: readonly BegunForm[] = found;
  return {
    begun,
    /** A form was closed, and may hold words now. */
    readAgain: () => setReading((before) => before + 1),
    /** It is open, and shows its words itself. */
    takeUp: (type: BegunForm['type']) => setFound(without(type)),
    throwAway: async (type: BegunForm['type']) => {
      const one = found.find((form) => form.type === type);
      if (!one) return;
      try {
        await usingDrafts(store, (drafts) => drafts.remove(one.form));
        setFound((now) => now.filter(({ form }) => form !== one.form));
      } catch (cause) {
        onProblem?.(storeProblem(cause));
      }
    },
  };
}
