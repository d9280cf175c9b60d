export const trackerParts = [] as readonly (readonly [string, string, string])[];
export function undocumentedParts(_root: HTMLElement): string[] {
  return [];
}
