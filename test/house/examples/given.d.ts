import type { ComponentProps, ElementType, ReactElement, ReactNode } from 'react';
import type { PostMortemDocument, Viewer } from 'troth';
import type {
  Articulation,
  ArticulationActor,
  Commitment,
  CommitmentDraft,
  Partnership,
  Party,
  Person,
  PostMortemActor,
  RecordPlace,
  SurveyResponse,
  TrustSeries,
} from 'troth/core';

// What a host has before it comes to an example of the documentation, and what only it can do. All
// else an example imports or declares.
declare global {
  const children: ReactNode;
  const commitments: readonly Commitment[];
  const nextVersion: Articulation;
  const nonce: string;
  const parties: readonly Party[];
  const partnership: Partnership;
  const people: readonly Person[];
  const record: Partnership;
  const responses: readonly SurveyResponse[];
  const series: readonly TrustSeries[];
  const user: { readonly id: string };
  const viewer: Viewer;

  /** What a page begins with. */
  const fromServer: {
    readonly articulation: Articulation;
    readonly commitments: readonly Commitment[];
    readonly postMortem: PostMortemDocument;
  };

  // On its server.
  const articulationsById: Readonly<Record<string, Articulation>>;
  const draft: {
    readonly id: string;
    readonly title: string;
    readonly partyIds: readonly [string, string];
    readonly by: PostMortemActor & ArticulationActor;
    readonly at: string;
  };
  const merged: PostMortemDocument;
  const openCommitments: readonly string[];
  const postMortem: PostMortemDocument;
  // biome-ignore lint/suspicious/noExplicitAny: JSON that came in.
  const request: { readonly body: any };
  const session: {
    readonly actor: PostMortemActor & ArticulationActor;
    readonly isWitness: boolean;
    readonly partyId: string;
    readonly role: 'member' | 'witness' | 'facilitator';
  };
  const version: Articulation;
  function now(): string;
  function respond(body: unknown): void;
  function save(body: unknown): void;

  const router: { push(address: string): void };
  function addressOf(place: RecordPlace): string;
  function addToTracker(drafts: readonly CommitmentDraft[]): void;
  function send(...what: unknown[]): Promise<void>;
  function setCommitments(next: (all: readonly Commitment[]) => readonly Commitment[]): void;
  function show(sentence: string): void;
  function takeOver(version: Articulation, dispositions: unknown): void;

  /** `…`: the other props. */
  function others<Widget extends ElementType>(widget: Widget): ComponentProps<Widget>;
  /** The React element of the app, on a server. */
  function App(props: { readonly nonce: string }): ReactElement;
}
