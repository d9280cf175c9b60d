'use client';
import { useCallback, useId, useMemo, useState } from 'react';
import { agreedChangesToCommitments } from '../core/postmortem/agreedChangesToCommitments.ts';
import type { PostMortemActor, PostMortemEvent } from '../core/postmortem/events.ts';
import { postMortemFor } from '../core/postmortem/reveal.ts';
import type { PostMortem } from '../core/postmortem/types.ts';
import { mayEdit as editRefusal } from '../core/postmortem/whoMayEdit.ts';
import { accept, type Result } from '../core/result.ts';
import { postMortem as english } from '../i18n/en/postMortem.ts';
import { ownDraftKey } from './document/ownDraftKey.ts';
import { refusalInWords } from './document/refusalInWords.ts';
import { useAnnouncedChanges } from './document/useAnnouncedChanges.ts';
import { useDocument } from './document/useDocument.ts';
import { viewerKey } from './document/viewerKey.ts';
import { leadsTalk } from './postMortem/leadsTalk.ts';
import { nextStep } from './postMortem/nextStep.ts';
import type { PostMortemHost } from './postMortem/postMortemHost.ts';
import { postMortemKind } from './postMortem/postMortemKind.ts';
import { readPostMortemView } from './postMortem/postMortemView.ts';
import { sectionStates } from './postMortem/sectionStates.ts';
import { stageChanges } from './postMortem/stageChanges.ts';
import type { UsePostMortemOptions } from './postMortem/UsePostMortemOptions.ts';
import { useAnnouncedSpotlight } from './postMortem/useAnnouncedSpotlight.ts';
import { usePostMortemActions } from './postMortem/usePostMortemActions.ts';
import { usePostMortemNames } from './postMortem/usePostMortemNames.ts';
import { useReadPostMortem } from './postMortem/useReadPostMortem.ts';
import { hostProblem } from './problem.ts';
import { readDimension, readNamed, readPerson, readTitled, useHostList } from './useHostList.ts';
import { useMessages } from './useMessages.ts';
import { useSameViewer } from './useSameViewer.ts';
import { useTroth } from './useTroth.ts';
import { useView } from './useView.ts';

export type { UsePostMortemOptions };

const usualScale = { min: 1, max: 5 };

/** The options with the document to begin with: either the host owns it, or it is left here. */
export type OpenPostMortemOptions = UsePostMortemOptions &
  ({ readonly value: PostMortem } | { readonly defaultValue: PostMortem });

/**
 * A post-mortem without its looks: the document as this viewer may see it, where each section
 * stands, what is missing for the next stage, and the verbs. Another document needs a component of
 * its own (`key={id}`).
 */
export function usePostMortem(options: OpenPostMortemOptions) {
  const { announce, onError, onAgreedChanges, draftKey, store } = options;
  const viewer = useSameViewer(options.viewer ?? null);
  const { formats, clock } = useTroth();
  const messages = useMessages('postMortem', english, options.messages?.postMortem);
  const now = useCallback(() => clock().toISOString(), [clock]);
  const actor = useMemo(
    (): PostMortemActor | null =>
      viewer === null || viewer.role === 'witness'
        ? null
        : {
            partyId: viewer.partyId,
            ...(viewer.personId !== undefined && { personId: viewer.personId }),
            ...(viewer.role === 'facilitator' && { role: 'facilitator' }),
          },
    [viewer],
  );
  const kind = useMemo(() => postMortemKind({ actor, now }), [actor, now]);
  const [initial] = useState(() => (options.value ?? options.defaultValue) as PostMortem);
  const { id } = options.value ?? initial;
  // What a verb is going to say belongs to one side, also where two share a device.
  const saidKey = draftKey ?? (store && '');
  const ownKey = viewer ? ownDraftKey(saidKey, viewer.partyId) : saidKey;
  const { document, value } = useDocument<PostMortem, PostMortemEvent>({
    kind,
    collection: 'postMortems',
    id,
    value: options.value,
    defaultValue: initial,
    onValueChange: options.onValueChange,
    onProblem: onError,
    draftKey,
    // What is being typed is kept for each side alone, also where two share a device.
    typist: actor?.partyId ?? '',
    store,
    name: 'PostMortem',
  });
  const { view, setView } = useView('PostMortem’s view', readPostMortemView, options);
  const read = useReadPostMortem(value, initial);
  // A witness reads along for nobody: what a side has for itself is not for their eyes either.
  const sideOf = viewer === null || viewer.role === 'witness' ? '' : viewer.partyId;
  const ownParty = read.doc.partyIds.includes(sideOf) ? sideOf : null;
  const doc = useMemo(
    () => postMortemFor(read.doc, { partyId: ownParty ?? '' }),
    [read.doc, ownParty],
  );
  const known = useHostList('parties', options.parties, readNamed);
  const people = useHostList('people', options.people, readPerson);
  const { list: dimensions, ...axes } = useHostList(
    'dimensions',
    options.dimensions,
    readDimension,
  );
  const { list: commitments, ...promises } = useHostList<PostMortemHost['commitments'][number]>(
    'commitments',
    options.commitments,
    readTitled,
  );
  const lists = { parties: known.list, people: people.list };
  const names = usePostMortemNames(lists, doc.partyIds, view.names, messages);
  const leads = leadsTalk(doc, viewer);
  const light = doc.template.sections.find(({ id }) => id === view.spotlight)?.id ?? null;
  const takesAlong = leads && light !== null;
  const actions = usePostMortemActions({ document, actor, now, setView, takesAlong });
  useAnnouncedChanges(doc, messages, announce, stageChanges);

  const fieldPrefix = useId();
  const isReading = actor === null || view.names === 'roles';
  const handOverChanges = useCallback(
    async (from: PostMortem): Promise<Result<number> | null> => {
      if (!onAgreedChanges) return null;
      const drafts = agreedChangesToCommitments(from);
      try {
        await onAgreedChanges(drafts);
      } catch (cause) {
        const error = hostProblem('onAgreedChanges', cause);
        onError?.(error);
        return { ok: false, error };
      }
      return accept(drafts.length);
    },
    [onAgreedChanges, onError],
  );
  const { onOpenCommitment } = options;
  const scale = useScale(options.scale);
  const [dismissedHints] = useState(() => new Map<string, readonly string[]>());
  const host: PostMortemHost = useMemo(
    () => ({
      document,
      viewer,
      ownParty,
      parties: names.parties,
      partyNames: names.partyNames,
      people: names.people,
      dimensions,
      scale,
      commitments,
      onOpenCommitment,
      messages,
      formats,
      announce,
      actions,
      mayEdit: (of, path) => !isReading && actor !== null && editRefusal(of, actor, path) === null,
      fieldId: (path) => `${fieldPrefix}-${path.join('-')}`,
      refusalWords: (refusal) => refusalInWords(refusal, messages),
      showsHints: view.hints && !isReading,
      dismissedHints,
      shownText: names.shownText,
      partyName: names.partyName,
      personName: names.personName,
      keeping: {
        kind: 'post-mortem',
        id,
        draftKey: ownKey,
        store,
        said: document.said,
        viewerKey: viewerKey(viewer),
        onProblem: onError,
      },
      handOverChanges,
    }),
    [
      document,
      viewer,
      actor,
      ownParty,
      names,
      dimensions,
      scale,
      commitments,
      onOpenCommitment,
      messages,
      formats,
      announce,
      actions,
      isReading,
      fieldPrefix,
      view.hints,
      dismissedHints,
      id,
      ownKey,
      store,
      onError,
      handOverChanges,
    ],
  );
  const { partyName, shownText } = names;
  const canWrite = actor !== null;
  const sections = useMemo(
    () => sectionStates({ ...names, doc, ownParty, canWrite, messages }),
    [names, doc, ownParty, canWrite, messages],
  );
  const next = useMemo(
    () =>
      nextStep({
        doc,
        actor: isReading ? null : actor,
        ownParty,
        partyName,
        shownText,
        messages,
      }),
    [doc, isReading, actor, ownParty, partyName, shownText, messages],
  );
  const spotlit = sections.find(({ id }) => id === light) ?? null;
  useAnnouncedSpotlight(spotlit, messages, announce);
  const wanted = light ?? view.section;
  return {
    state: {
      doc,
      view,
      sections,
      /** The section that is open; where the template has no such one, its first. */
      current:
        sections.find((section) => section.id === wanted)?.id ?? sections[0]?.id ?? 'signOff',
      next,
      /** The section that everybody is shown, and nobody but who leads can leave. */
      spotlit,
      /** The viewer leads the talk. */
      leads,
      /** What of the host's document cannot be read; it is kept as it is. */
      issues: read.issues,
      /** What of the host's lists could not be used, each with its place. */
      leftOut: [known, people, axes, promises].flatMap(({ leftOut }) => leftOut),
      canWrite,
    },
    actions,
    setView,
    host,
    /** Asks the host about a document from a file. */
    checkImport: options.checkImport,
  };
}

/** The scale as far as it is one; else the usual. */
function useScale(given: UsePostMortemOptions['scale']): PostMortemHost['scale'] {
  const { min, max } = given ?? usualScale;
  return useMemo(
    () => (Number.isInteger(min) && Number.isInteger(max) && min < max ? { min, max } : usualScale),
    [min, max],
  );
}

export type PostMortemApi = ReturnType<typeof usePostMortem>;
