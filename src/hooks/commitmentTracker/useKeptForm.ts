'use client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Result } from '../../core/result.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import { viewerKey } from '../document/viewerKey.ts';
import { forgetSent, keepSent, readSent } from '../keptSent.ts';
import type { TrothProblem } from '../problem.ts';
import { type DraftStatus, useDraft } from '../useDraft.ts';
import { bringBackSent } from './bringBackSent.ts';
import type { ConversationHost } from './conversationHost.ts';
import { type FormPlace, formKey } from './formKey.ts';
import { restoredValues } from './restoredValues.ts';
import type { SentForms } from './SentForms.ts';
import type { SentValues, UnkeptForm } from './sentForm.ts';
import type { useFormState } from './useFormState.ts';

/** Where what is being written is kept until it is sent; with neither of the two, it is not. */
export interface KeepingOptions {
  /** Keeps unsent text on this device under this key. */
  readonly draftKey?: string | undefined;
  /** Where unsent text is kept instead of this browser's IndexedDB; needs no key of its own. */
  readonly store?: DraftStore | undefined;
  readonly onProblem?: ((problem: TrothProblem) => void) | undefined;
  /**
   * Follows what becomes of what is sent (see `useSentForms`): words that were not kept come back.
   * Without it, they are gone from here as soon as they are sent.
   */
  readonly sent?: SentForms | undefined;
}

/** What a form says of its unsent text. */
export interface KeptForm {
  /** How the unsent text is kept. */
  readonly keeping: DraftStatus;
  /** Throws the unsent text away: the form is as it was at first. */
  readonly forget: () => void;
  /** What was sent from here and not kept after all, until it is sent again; its words are back. */
  readonly unkept: UnkeptForm | null;
}

/** Whether `options` ask for unsent text to be kept. */
export function keepsText({ draftKey, store }: KeepingOptions): boolean {
  return draftKey !== undefined || store !== undefined;
}

type FormState<Values extends object> = Pick<
  ReturnType<typeof useFormState<Values>>,
  'set' | 'replace' | 'latest' | 'start'
>;

/** Which form it is, and before whom. */
interface Place {
  readonly host: Pick<ConversationHost, 'viewer'>;
  /** Tells the forms of one key apart. */
  readonly place: FormPlace;
  /** Whether something that an earlier page sent from here is there by now. */
  readonly isThere: (id: string, words: Pick<SentValues, 'commitmentId' | 'values'>) => boolean;
  /** Its words are in the form again. */
  readonly onTakenUp?: (unkept: UnkeptForm) => void;
}

/** Keeps a form's values from keystroke to keystroke, and what was sent until it is kept. */
export function useKeptForm<Values extends object>(
  { set, replace, latest, start }: FormState<Values>,
  { host, place, isThere, onTakenUp }: Place,
  options: KeepingOptions,
) {
  const { draftKey, store, onProblem, sent } = options;
  const { viewer } = host;
  const form = formKey(draftKey, viewer?.partyId ?? '', place);
  const key = keepsText(options) ? form : null;
  const kept = useDraft({
    draftKey: key,
    store,
    restore: (from) => {
      const restored = restoredValues(from, start, latest());
      if (restored) replace(restored);
      return restored;
    },
    onProblem: (problem) => onProblem?.(problem),
  });
  const [unkept, setUnkept] = useState<UnkeptForm | null>(null);
  const who = viewerKey(viewer);
  const takeUp = () => {
    const back = sent?.read().find((one) => one.form === form && one.notKept !== 'failed');
    // What is typed there is newer, and goes first.
    if (!back || latest() !== start) return;
    const values = restoredValues(back.values, start, start);
    if (values && back.values) {
      replace(values);
      kept.write(values);
    }
    setUnkept(back);
    onTakenUp?.(back);
    sent?.takeUp(back.id);
    void forgetSent({ key, store }, back.id);
  };
  const list = useSyncExternalStore(sent?.subscribe ?? deaf, sent?.read ?? nothing, nothing);
  const isRead = kept.status !== 'loading';
  const asNow = useRef({ takeUp, isThere });
  useEffect(() => {
    asNow.current = { takeUp, isThere };
  });
  useEffect(() => {
    if (isRead && list.length > 0) asNow.current.takeUp();
  }, [isRead, list]);
  useEffect(() => {
    if (!sent || key === null) return;
    let isHere = true;
    void readSent<SentValues>({ key, store }).then((words) => {
      const { isThere } = asNow.current;
      if (isHere) bringBackSent(sent, words, { form, viewer: who, store, isThere });
    });
    return () => {
      isHere = false;
    };
  }, [sent, key, form, store, who]);

  return {
    keeping: kept.status,
    unkept,
    set: <Key extends keyof Values>(name: Key, value: Values[Key]) => {
      set(name, value);
      kept.write(latest());
    },
    /** Sends what is filled in by `act`, and lets go of it once it is kept. */
    send: <T>(what: Omit<SentValues, 'values' | 'said'>, act: () => Result<T>) => {
      const values = latest() === start ? null : latest();
      const words = { ...what, values, form, viewer: who };
      let isTold = false;
      const send = () =>
        sent
          ? sent.send(words, act, {
              onTold: ({ id, said }) => {
                isTold = true;
                const sentValues: SentValues = { ...what, values, said: [...said] };
                kept.remove(values ? keepSent({ key, store }, id, sentValues) : undefined);
              },
              onKept: (id) => void forgetSent({ key, store }, id),
            })
          : act();
      const result = send();
      if (result.ok) {
        setUnkept(null);
        if (!isTold) kept.remove();
      }
      return result;
    },
    forget: () => {
      replace(start);
      setUnkept(null);
      kept.remove();
    },
  };
}

const none: readonly UnkeptForm[] = [];
const nothing = () => none;
const deaf = () => () => {};
