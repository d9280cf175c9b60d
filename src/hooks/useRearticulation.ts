'use client';
import { useCallback, useId, useMemo, useState } from 'react';
import type { ArticulationActor, ArticulationEvent } from '../core/articulation/events.ts';
import { mayEditArticulation } from '../core/articulation/mayEditArticulation.ts';
import { readArticulation } from '../core/articulation/readArticulation.ts';
import type { Articulation } from '../core/articulation/types.ts';
import { isUnderWay } from '../core/commitments/isUnderWay.ts';
import { articulation as english } from '../i18n/en/articulation.ts';
import { articulationKind } from './articulation/articulationKind.ts';
import { nextAct } from './articulation/nextAct.ts';
import type { RearticulationHost } from './articulation/rearticulationHost.ts';
import { readRearticulationView } from './articulation/rearticulationView.ts';
import { cameIntoForce, standingOf } from './articulation/standingOf.ts';
import { statusChanges } from './articulation/statusChanges.ts';
import { stepOfPath } from './articulation/stepOfPath.ts';
import { stepStates } from './articulation/stepStates.ts';
import type { UseRearticulationOptions } from './articulation/UseRearticulationOptions.ts';
import { useActivation } from './articulation/useActivation.ts';
import { useRearticulationActions } from './articulation/useRearticulationActions.ts';
import { useRearticulationNames } from './articulation/useRearticulationNames.ts';
import { useReviewDue } from './articulation/useReviewDue.ts';
import { ownDraftKey } from './document/ownDraftKey.ts';
import { refusalInWords } from './document/refusalInWords.ts';
import { useAnnouncedChanges } from './document/useAnnouncedChanges.ts';
import { useDocument } from './document/useDocument.ts';
import { useReadDocument } from './document/useReadDocument.ts';
import { viewerKey } from './document/viewerKey.ts';
import { readIdentified, readNamed, readPerson, readTitled, useHostList } from './useHostList.ts';
import { useMessages } from './useMessages.ts';
import { useSameViewer } from './useSameViewer.ts';
import { useToday } from './useToday.ts';
import { useTroth } from './useTroth.ts';
import { useView } from './useView.ts';

export type { UseRearticulationOptions };

/** The options with the document to begin with: either the host owns it, or it is left here. */
export type OpenRearticulationOptions = UseRearticulationOptions &
  ({ readonly value: Articulation } | { readonly defaultValue: Articulation });

/**
 * A re-articulation without its looks: the document as far as it can be read, where each step
 * stands, what is missing before it comes into force, and the verbs. Another document needs a
 * component of its own (`key={id}`).
 */
export function useRearticulation(options: OpenRearticulationOptions) {
  const { announce, onError, draftKey, store, isCopy = false } = options;
  const viewer = useSameViewer(options.viewer ?? null);
  const { formats, clock } = useTroth();
  const messages = useMessages('articulation', english, options.messages?.articulation);
  const today = useToday(options.today);
  const now = useCallback(() => clock().toISOString(), [clock]);
  const actor = useMemo((): ArticulationActor | null => {
    if (viewer === null || viewer.role === 'witness') return null;
    const { partyId, personId } = viewer;
    return personId === undefined ? { partyId } : { partyId, personId };
  }, [viewer]);
  const kind = useMemo(() => articulationKind({ actor, now }), [actor, now]);
  const [initial] = useState(() => (options.value ?? options.defaultValue) as Articulation);
  const { id } = options.value ?? initial;
  // What a verb is going to say belongs to one side, also where two share a device.
  const ownOf = (key: string | undefined) => (viewer ? ownDraftKey(key, viewer.partyId) : key);
  const ownKey = ownOf(draftKey ?? (store && ''));
  const { document, value } = useDocument<Articulation, ArticulationEvent>({
    kind,
    collection: 'articulations',
    id,
    value: options.value,
    defaultValue: initial,
    onValueChange: options.onValueChange,
    onProblem: onError,
    // Where the host has the document, only what is being typed is kept here: each side's for itself.
    draftKey: options.value ? ownOf(draftKey) : draftKey,
    typist: actor?.partyId ?? '',
    store,
    name: 'RearticulationForm',
  });
  const { view, setView } = useView('RearticulationForm’s view', readRearticulationView, options);
  const { doc, issues, refusal } = useReadDocument(value, initial, readArticulation);
  const ownParty = viewer && doc.partyIds.includes(viewer.partyId) ? viewer.partyId : null;
  const known = useHostList('parties', options.parties, readNamed);
  const people = useHostList('people', options.people, readPerson);
  const versions = useHostList<Articulation>('earlier', options.earlier, readIdentified);
  const promises = useHostList<RearticulationHost['commitments'][number]>(
    'commitments',
    options.commitments,
    readTitled,
  );
  const { list: commitments } = promises;
  const { list: earlier } = versions;
  const lists = { parties: known.list, people: people.list, earlier, viewer };
  const names = useRearticulationNames(lists, doc, view.names, messages);
  const { onActivated, takeover } = useActivation(options);
  const { onOpenCommitment } = options;
  const actions = useRearticulationActions({
    document,
    actor,
    now,
    setView,
    onActivated,
    earlier,
  });
  useAnnouncedChanges(doc, messages, announce, statusChanges);
  useReviewDue(doc, today, options);

  // A host that tells of no commitments says nothing about which are over.
  const listed = options.commitments ? null : doc.commitments;
  const openCommitments = useMemo(
    () => (listed ? Object.keys(listed) : commitments.filter(isUnderWay).map(({ id }) => id)),
    [listed, commitments],
  );
  const others = useMemo(
    () => formats.list(names.parties.filter((one) => one.id !== ownParty).map(({ name }) => name)),
    [formats, names.parties, ownParty],
  );
  const isSignedCopy = isCopy && cameIntoForce(doc);
  const fieldPrefix = useId();
  const isReading = actor === null || view.names === 'roles';
  const host: RearticulationHost = useMemo(
    () => ({
      document,
      viewer,
      ownParty,
      parties: names.parties,
      assignees: names.assignees,
      others,
      people: names.people,
      personName: names.personName,
      viewerName: names.viewerName,
      viewerRole: names.viewerRole,
      isSignedCopy,
      today,
      commitments,
      openCommitments,
      earlier,
      takeover,
      onOpenCommitment,
      messages,
      formats,
      announce,
      actions,
      mayEdit: (of, path) =>
        !isReading && actor !== null && mayEditArticulation(of, actor, path) === null,
      fieldId: (path) => `${fieldPrefix}-${path.join('-')}`,
      refusalWords: (refusal) => refusalInWords(refusal, messages),
      shownText: names.shownText,
      partyName: names.partyName,
      keeping: {
        kind: 'rearticulation',
        id,
        draftKey: ownKey,
        store,
        said: document.said,
        viewerKey: viewerKey(viewer),
        onProblem: onError,
      },
    }),
    [
      document,
      viewer,
      actor,
      ownParty,
      names,
      others,
      isSignedCopy,
      today,
      commitments,
      openCommitments,
      earlier,
      takeover,
      onOpenCommitment,
      messages,
      formats,
      announce,
      actions,
      isReading,
      fieldPrefix,
      id,
      ownKey,
      store,
      onError,
    ],
  );
  const { partyName, shownText } = names;
  const standing = useMemo(() => standingOf(doc, messages, isCopy), [doc, messages, isCopy]);
  const context = useMemo(
    () => ({
      doc,
      standing,
      ownParty,
      openCommitments,
      commitmentTitle: (id: string) =>
        shownText(commitments.find((one) => one.id === id)?.title ?? id),
      partyName,
      shownText,
      messages,
    }),
    [doc, standing, ownParty, openCommitments, commitments, partyName, shownText, messages],
  );
  const steps = useMemo(() => stepStates(context), [context]);
  const next = useMemo(
    () => nextAct({ ...context, actor: isReading ? null : actor, others, steps, earlier, formats }),
    [context, isReading, actor, others, steps, earlier, formats],
  );
  const placed = useMemo(
    () =>
      refusal
        ? [{ path: refusal.path ?? '', step: null, refusal }]
        : issues.map((issue) => ({
            path: issue.path.join('.'),
            step: stepOfPath(doc, issue.path),
            refusal: issue.refusal,
          })),
    [doc, issues, refusal],
  );
  return {
    state: {
      doc,
      view,
      steps,
      /** The step that is open; where the document has no such one, its first. */
      current: steps.find((step) => step.id === view.step)?.id ?? 'start',
      next,
      standing,
      /** What of the host's document cannot be read; it is kept as it is. */
      issues: placed,
      /** What of the host's lists could not be used, each with its place. */
      leftOut: [known, people, versions, promises].flatMap(({ leftOut }) => leftOut),
      canWrite: actor !== null,
      /** It is a copy without names and signatures. */
      isCopy,
    },
    actions,
    setView,
    host,
    /** Asks the host about a document from a file. */
    checkImport: options.checkImport,
  };
}

export type RearticulationApi = ReturnType<typeof useRearticulation>;
