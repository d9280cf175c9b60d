/** Enough of a hash to tell two texts apart by eye, in groups that can be read out. */
const SHORT_HASH = 12;
const GROUP = 4;

/** The beginning of a hash: `3fa2 91bc 07de`. */
export function formatHash(hash: string): string {
  const groups = hash.slice(0, SHORT_HASH).match(new RegExp(`.{1,${GROUP}}`, 'g'));
  return groups?.join(' ') ?? '';
}
