'use client';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { type Refusal, type RefusalCode, type Result, refuse } from '../../core/result.ts';
import type { ActsMessages, FormFaultCode } from '../../i18n/en/actsMessages.ts';
import type { FormError, FormFault } from './formTypes.ts';
import { refusalWords, refusedField } from './refusalWords.ts';

export interface FormStateOptions<Values> {
  /** Another subject starts a fresh form; one that comes back has what was typed. */
  readonly subject: string;
  readonly start: () => Values;
  readonly messages: ActsMessages;
  /** Keys of the fields that a refusal can be shown at. */
  readonly keys: readonly string[];
}

interface Form<Values> {
  readonly subject: string;
  readonly start: Values;
  readonly values: Values;
  readonly faults: readonly FormFault[];
  readonly refusal: Refusal | null;
  readonly attempt: number;
  /** It was sent as it stands. */
  readonly isSent?: boolean;
  /** Those of other subjects, as they were left: a viewer may go and come back. */
  readonly others: readonly Form<Values>[];
}

const codes: Partial<Record<FormFaultCode, RefusalCode>> = {
  date: 'E_DATE',
  respondByLater: 'E_DATE',
  respondByPast: 'E_DATE',
  dateRange: 'E_DATE_RANGE',
  link: 'E_SHAPE',
  unchanged: 'E_UNCHANGED',
  tooLong: 'E_TOO_LONG',
};

/** What is filled in, what has to be put right, and why it was refused. Nothing typed is lost. */
export function useFormState<Values extends object>({
  subject,
  start,
  messages,
  keys,
}: FormStateOptions<Values>) {
  const id = useId();
  const fresh = (): Form<Values> => {
    const values = start();
    return { subject, start: values, values, faults: [], refusal: null, attempt: 0, others: [] };
  };
  const [kept, setForm] = useState(fresh);
  let form = kept;
  if (kept.subject !== subject) {
    const left = [kept, ...kept.others].filter((one) => one.values !== one.start && !one.isSent);
    const others = left.filter((one) => one.subject !== subject);
    form = { ...(left.find((one) => one.subject === subject) ?? fresh()), others };
    setForm(form);
  }
  // Several changes in one event build on each other.
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  });
  const put = useCallback((next: Form<Values>) => {
    latest.current = next;
    setForm(next);
  }, []);

  const set = useCallback(
    <Key extends keyof Values>(key: Key, value: Values[Key]) => {
      const { faults, ...rest } = latest.current;
      // The fault goes as soon as its field is touched, and comes back only with the next try.
      const place = String(key);
      const isHere = ({ at }: FormFault) => at === place || at.startsWith(`${place}.`);
      put({
        ...rest,
        values: { ...rest.values, [key]: value },
        faults: faults.filter((fault) => !isHere(fault) && fault.code !== 'unchanged'),
        refusal: null,
        isSent: false,
      });
    },
    [put],
  );

  /** Tries to send: with faults nothing is sent; a refusal is kept beside what was typed. */
  const attemptTo = <T>(faults: readonly FormFault[], send: () => Result<T>): Result<T> => {
    const attempt = latest.current.attempt + 1;
    const [first] = faults;
    if (first) {
      put({ ...latest.current, faults, refusal: null, attempt });
      return refuse(codes[first.code] ?? 'E_EMPTY', messages.faults[first.code], first.at);
    }
    const result = send();
    const refusal = result.ok ? null : result.error;
    put({ ...latest.current, faults: [], refusal, attempt, isSent: result.ok });
    return result;
  };

  const { refusal } = form;
  const refusedAt = refusal && refusedField(refusal, keys);
  const controlId = (at: string) => `${id}-${at}`;
  const errors: FormError[] = form.faults.map(({ at, code }) => ({
    at,
    controlId: controlId(at),
    message: messages.faults[code],
  }));
  if (refusal && refusedAt) {
    const message = refusalWords(refusal, messages);
    errors.push({ at: refusedAt, controlId: controlId(refusedAt), message });
  }

  return {
    values: form.values,
    isDirty: form.values !== form.start,
    set,
    /** Puts all values in their place at once; the form counts as begun. */
    replace: useCallback(
      (values: Values) =>
        put({ ...latest.current, values, faults: [], refusal: null, isSent: false }),
      [put],
    ),
    latest: useCallback(() => latest.current.values, []),
    start: form.start,
    attempt: form.attempt,
    errors,
    errorAt: (at: string) => errors.find((error) => error.at === at)?.message,
    controlId,
    /** A refusal that speaks of no field. */
    refusal: refusal && !refusedAt ? refusalWords(refusal, messages) : null,
    attemptTo,
  };
}

/** Days that the browser could not read are faults, whatever else is wrong with their field. */
export function withUnreadable(
  faults: readonly FormFault[],
  unreadable: readonly string[],
): FormFault[] {
  const rest = faults.filter(({ at }) => !unreadable.includes(at));
  return [...unreadable.map((at): FormFault => ({ at, code: 'date' })), ...rest];
}
