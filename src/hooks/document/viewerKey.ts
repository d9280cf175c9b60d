interface AnyViewer {
  readonly partyId: string;
  readonly personId?: string | undefined;
}

/** Who is looking, as a text that is the same for the same person of the same party. */
export function viewerKey(viewer: AnyViewer | null): string {
  return JSON.stringify([viewer?.partyId, viewer?.personId]);
}
