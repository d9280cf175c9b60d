const said = new Set<string>();

declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined;

/** Tells a developer something once; silent in production builds. */
export function warnOnce(sentence: string): void {
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production') return;
  if (said.has(sentence)) return;
  said.add(sentence);
  // biome-ignore lint/suspicious/noConsole: a warning is what this is for.
  console.warn(`Troth: ${sentence}`);
}
