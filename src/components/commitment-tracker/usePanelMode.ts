'use client';
import { useCallback, useRef, useState } from 'react';
import type { CommitmentEventType } from '../../core/commitments/types.ts';
import type { SentWords } from '../../hooks/commitmentTracker/sentForm.ts';

/** What the panel has open: an act's form, the draft, or nothing. */
export type PanelForm = CommitmentEventType | 'edit' | null;

/** The form that something was sent from. */
export function formOf({ of, type }: Pick<SentWords, 'of' | 'type'>): CommitmentEventType | 'edit' {
  return of === 'act' && type !== 'draft' ? type : 'edit';
}

/** Which form is open in a panel, and whether words in it would be lost: not where they are kept. */
export function usePanelMode(initial: PanelForm, isKept: boolean) {
  const [chosen, setChosen] = useState<PanelForm>(initial);
  const [leaving, setLeaving] = useState<'form' | 'close' | null>(null);
  const dirty = useRef(false);
  const choose = useCallback((next: PanelForm) => {
    dirty.current = false;
    setLeaving(null);
    setChosen(next);
  }, []);
  const noteDirty = useCallback((isDirty: boolean) => {
    dirty.current = isDirty;
  }, []);
  return {
    chosen,
    choose,
    noteDirty,
    asksBefore: () => chosen !== null && dirty.current && !isKept,
    /** The question that is open: what would be left, with words unsent. */
    leaving,
    askBefore: (leave: 'form' | 'close') => setLeaving(leave),
    stay: () => setLeaving(null),
  };
}

export type PanelMode = ReturnType<typeof usePanelMode>;
