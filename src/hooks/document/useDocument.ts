'use client';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { hostProblem, type TrothProblem } from '../problem.ts';
import { throwLater } from '../throwLater.ts';
import { useControllableState } from '../useControllableState.ts';
import type { DocumentHost } from './documentHost.ts';
import type { DocumentChangeDetails, DocumentEvent, UseDocumentOptions } from './documentTypes.ts';
import { OpenDocument } from './OpenDocument.ts';
import { takenAnswer } from './takenAnswer.ts';
import { useDocumentDraft } from './useDocumentDraft.ts';

/**
 * A long document that is worked on: its value, the ways to change it, and `document`, one object
 * for as long as it is open, which fields take (`useTypedText`, `useDocumentValue`). Typing does not
 * draw the component that calls this anew; only changes of the document do.
 */
export function useDocument<Doc, Event extends DocumentEvent>(
  options: UseDocumentOptions<Doc, Event>,
) {
  const { kind, collection, id, value, defaultValue, onValueChange, onProblem, name } = options;
  const { typist = '' } = options;
  const [shown, set] = useControllableState<Doc, DocumentChangeDetails<Event>>({
    value,
    defaultValue,
    onValueChange: (next, details) =>
      takenAnswer(onValueChange?.(next, details), () => opened.said.acts.taken(next)),
    onError: (error) => {
      opened.hostFailed();
      const problem = hostProblem('onValueChange', error);
      if (onProblem) onProblem(problem);
      else throwLater(error);
    },
    name,
  });
  const host: DocumentHost<Doc, Event> = {
    kind,
    isControlled: value !== undefined,
    typist,
    tell: (next, reason, changes, giveBack) =>
      set(next, {
        reason,
        changes: changes.map((change) => ({ collection, id, ...change })),
        giveBack,
      }),
  };
  const [opened] = useState(() => new OpenDocument<Doc, Event>(shown, host));

  // React 18 warns of layout effects on a server, where neither of the two runs.
  const useFollowing = typeof document === 'undefined' ? useEffect : useLayoutEffect;
  useFollowing(() => opened.follow(host, shown, value));

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') opened.leave();
    };
    window.addEventListener('pagehide', opened.leave);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', opened.leave);
      document.removeEventListener('visibilitychange', onHidden);
      opened.leave();
      opened.typed.stop();
    };
  }, [opened]);

  const problems = useRef(onProblem);
  useEffect(() => {
    problems.current = onProblem;
  });
  const [report] = useState(() => (problem: TrothProblem) => problems.current?.(problem));
  useDocumentDraft(opened, {
    ...options,
    typist,
    keepsDocument: !host.isControlled,
    onProblem: report,
  });

  const current = useSyncExternalStore(
    opened.subscribe,
    () => opened.value,
    () => opened.initial,
  );
  return {
    value: current,
    document: opened,
    edit: opened.edit,
    act: opened.act,
    replace: opened.replace,
  };
}
