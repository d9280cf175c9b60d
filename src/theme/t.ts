import type { TokenName } from './tokens.ts';

/**
 * A token as a CSS value. A host sets `--troth-<name>` on any ancestor; without that the
 * library's own value (`--_troth-<name>`, declared at each widget's root) holds.
 */
export function t(name: TokenName): string {
  return `var(--troth-${name}, var(--_troth-${name}))`;
}
