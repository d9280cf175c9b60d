'use client';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Refusal, Result } from '../../core/types.ts';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { unsettledPlace } from './unsettledPlace.ts';

interface VerbOptions<Verb> {
  readonly host: Pick<DocumentUi, 'fieldId' | 'refusalWords' | 'announce' | 'keeping'>;
  /** Tells the form apart from others: the verb, and what it is about. */
  readonly form: readonly string[];
  /** The fields of the form, by the names that the verb has for them. */
  readonly fields?: readonly string[] | undefined;
  readonly perform: (verb: Verb) => Result<unknown>;
  /** What happened, right after it. */
  readonly doneWords: (verb: Verb) => string;
}

/** Does a verb, and says at its place why it was refused. */
export function useVerb<Verb>({ host, form, fields = [], perform, doneWords }: VerbOptions<Verb>) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const [refused, setRefusal] = useState<Refusal | null>(null);
  const notKept = useNotKept(host, form);
  const refusal = refused ?? notKept.refusal;
  const fieldId = (field: string) => host.fieldId(['verb', ...form, field]);
  const isAtField = refusal?.path !== undefined && fields.includes(refusal.path);

  const refuse = (error: Refusal) => {
    setRefusal(error);
    if (error.path !== undefined && fields.includes(error.path)) focus(fieldId(error.path));
    if (error.code === 'E_UNSETTLED') focus(host.fieldId(unsettledPlace));
  };
  /** Whether it was done. */
  const act = (verb: Verb): boolean => {
    notKept.clear();
    const result = perform(verb);
    if (!result.ok) {
      refuse(result.error);
      return false;
    }
    setRefusal(null);
    notKept.tellLater();
    host.announce?.(doneWords(verb));
    return true;
  };
  return {
    /** For the element around the form: fields that are refused take the focus inside it. */
    root,
    focus,
    fieldId,
    refusal,
    refuse,
    act,
    clear: () => {
      setRefusal(null);
      notKept.clear();
    },
    /** What is wrong with a field. */
    errorAt: (field: string) => (refusal?.path === field ? host.refusalWords(refusal) : undefined),
    /** What is wrong with none of the fields. */
    words: refusal && !isAtField ? host.refusalWords(refusal) : null,
  };
}

const notKept = { message: 'It could not be kept.' };

/**
 * Whether the verb was done and could not be kept after all: told where its words come back, also
 * where the form went from the page meanwhile.
 */
function useNotKept({ keeping }: Pick<DocumentUi, 'keeping'>, form: readonly string[]) {
  const { said, viewerKey } = keeping;
  const key = JSON.stringify([viewerKey, 'not kept', ...form]);
  const place = useMemo(
    () => ({
      read: () => said.at(key),
      subscribe: (listener: () => void) => said.subscribe(key, listener),
    }),
    [said, key],
  );
  const mark = useSyncExternalStore(place.subscribe, place.read, () => '');
  const clear = () => {
    if (said.at(key) !== '') said.put(key, '');
  };
  return {
    refusal: mark === '' ? null : ({ ...notKept, code: mark } as Refusal),
    tellLater: () => said.noteIfNotKept(key),
    clear,
  };
}
