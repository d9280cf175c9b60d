const entries = [
  ['src/index.ts', 'troth'],
  ['src/components/trust-radar/index.ts', 'troth/trust-radar'],
  ['src/core/index.ts', 'troth/core'],
  ['src/hooks/index.ts', 'troth/hooks'],
  ['src/sample/index.ts', 'troth/sample'],
  ['src/store/index.ts', 'troth/store'],
  ['src/store/conformance/index.ts', 'troth/store/conformance'],
] as const;

/** The source of an example as a reader would write it: importing from the package. */
export function asPackage(source: string): string {
  return entries.reduce((text, [file, entry]) => text.replaceAll(`../../${file}`, entry), source);
}
