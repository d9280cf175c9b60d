'use client';
import type { RefObject } from 'react';
import type { TrackerApi } from '../../hooks/useCommitmentTracker.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLoadedPart } from '../ui/useLoadedPart.ts';

/** Which dialog is open besides a commitment's panel. */
export type OpenForm = 'request' | 'offer' | 'import' | null;

interface DialogsProps {
  readonly tracker: TrackerApi;
  readonly form: OpenForm;
  readonly onForm: (form: OpenForm) => void;
  /** Somebody is about to use the widget: what opens may be fetched. */
  readonly near: boolean;
  /** Something inside the tracker: where the focus goes when what opened a dialog is gone. */
  readonly inside: RefObject<HTMLElement | null>;
}

const loadDialogs = () => import('./dialogs.ts');

/** The panel and the forms. They are fetched apart, so that a list alone stays light. */
export function Dialogs({ tracker, form, onForm, near, inside }: DialogsProps) {
  const isOpen = form !== null || tracker.state.opened !== null;
  const { part, failed, load } = useLoadedPart(loadDialogs, near || isOpen);
  if (part) return <part.Opened {...{ tracker, form, onForm, inside }} />;
  return failed && isOpen ? <LoadFailed onRetry={load} /> : null;
}
