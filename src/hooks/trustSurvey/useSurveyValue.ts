'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isRecord } from '../../core/isRecord.ts';
import type { Instrument } from '../../core/trust/types.ts';
import type { DraftStore } from '../../store/drafts/DraftStore.ts';
import { hostProblem, type TrothProblem } from '../problem.ts';
import { randomId } from '../randomId.ts';
import { useControllableState } from '../useControllableState.ts';
import { useDraft } from '../useDraft.ts';
import { useTroth } from '../useTroth.ts';
import { surveyChanges } from './surveyChanges.ts';
import {
  mergeDraft,
  readSurveyDraft,
  type SurveyDraft,
  type SurveySubject,
  surveyDraftKey,
} from './surveyDraft.ts';
import type { SurveyChangeDetails, SurveyChangeReason, SurveyValue } from './surveyTypes.ts';

export interface SurveyValueOptions {
  /** The answers, owned by the host. */
  readonly value?: SurveyValue | undefined;
  /** The answers to begin with; then the widget keeps them. */
  readonly defaultValue?: Partial<SurveyValue> | undefined;
  /** Something was answered: the whole new value, why, and exactly what. */
  readonly onValueChange?: ((value: SurveyValue, details: SurveyChangeDetails) => void) | undefined;
  /**
   * Asks for a draft that survives a reload, and says whose it is: a name that nobody else on
   * this device has. Without a `store` it is kept in this browser.
   */
  readonly draftKey?: string | undefined;
  /** Asks for a draft, kept in this store. Make it once, outside of rendering. */
  readonly store?: DraftStore | undefined;
  /** Makes the response's id; random 128-bit unless told. */
  readonly createId?: (() => string) | undefined;
}

const nothing: SurveyValue = { answers: {}, comment: '' };

/** Whatever the host passes, as a value that can be worked with. */
function readValue(given: unknown): SurveyValue {
  const { answers, comment } = isRecord(given) ? given : nothing;
  return {
    answers: isRecord(answers) ? (answers as SurveyValue['answers']) : nothing.answers,
    comment: typeof comment === 'string' ? comment : '',
  };
}

/** What has been filled in: owned by the host or here, and kept as a draft when one is asked for. */
export function useSurveyValue(
  options: SurveyValueOptions,
  instrument: Instrument,
  subject: SurveySubject,
  report: (problem: TrothProblem) => void,
) {
  const { draftKey, store, createId = randomId } = options;
  const { clock } = useTroth();
  const [held, setValue] = useControllableState<SurveyValue, SurveyChangeDetails>({
    value: options.value,
    defaultValue: readValue(options.defaultValue),
    onValueChange: options.onValueChange,
    name: 'TrustSurvey',
    onError: (error) => report(hostProblem('onValueChange', error)),
  });
  const value = useMemo(() => readValue(held), [held]);
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });

  // One id from the first change to the last retry, so that a host can tell a response sent twice.
  const responseId = useRef('');
  const idOf = useCallback(() => {
    responseId.current ||= createId();
    return responseId.current;
  }, [createId]);

  const unsaved = useRef(false);
  /** What was filled in here, as against what the host or a draft brought. */
  const touched = useRef(new Set<string>());
  const change = useCallback(
    (reason: SurveyChangeReason, next: SurveyValue) => {
      const changes = surveyChanges(idOf(), newest.current, next);
      if (changes.length === 0) return;
      newest.current = next;
      if (reason !== 'restore' && reason !== 'discard') {
        unsaved.current = true;
        for (const { path } of changes) touched.current.add(String(path));
      }
      setValue(next, { reason, changes });
    },
    [setValue, idOf],
  );

  const [earlier, setEarlier] = useState<Pick<SurveyDraft, 'savedAt' | 'wasSent'> | null>(null);
  const wasSent = useRef(false);
  const asDraft = useCallback(
    (now: SurveyValue): SurveyDraft => ({
      ...now,
      responseId: idOf(),
      savedAt: clock().toISOString(),
      ...(wasSent.current && { wasSent: true }),
    }),
    [idOf, clock],
  );
  const restore = (kept: unknown): SurveyDraft | null => {
    const draft = readSurveyDraft(kept, instrument);
    if (!draft) return null;
    responseId.current = draft.responseId || responseId.current;
    wasSent.current ||= draft.wasSent === true;
    setEarlier(draft);
    const merged = mergeDraft(newest.current, draft, touched.current);
    change('restore', merged);
    return asDraft(merged);
  };
  const wantsDraft = Boolean(store) || draftKey !== undefined;
  const draft = useDraft({
    draftKey: wantsDraft ? surveyDraftKey({ ...subject, draftKey, instrument }) : null,
    store,
    restore,
    onProblem: report,
  });

  const { write, remove } = draft;
  useEffect(() => {
    if (!unsaved.current) return;
    unsaved.current = false;
    write(asDraft(value));
  }, [value, write, asDraft]);

  /** What is being sent may arrive though the page goes: its draft says so until that is known. */
  const sending = useCallback(
    (sent: Promise<unknown>) => {
      const before = wasSent.current;
      const note = (isSent: boolean) => {
        wasSent.current = isSent;
        write(asDraft(newest.current));
      };
      note(true);
      remove(sent);
      sent.catch(() => note(before));
    },
    [write, remove, asDraft],
  );

  const discard = useCallback(() => {
    change('discard', nothing);
    touched.current.clear();
    responseId.current = '';
    wasSent.current = false;
    remove();
  }, [change, remove]);

  return { value, newest, change, discard, sending, idOf, draft, earlier };
}
