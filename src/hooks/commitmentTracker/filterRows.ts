import type { Actor, Commitment } from '../../core/commitments/types.ts';
import { isOver } from './trackerRows.ts';
import type { TrackerRow } from './trackerTypes.ts';
import type { TrackerView } from './trackerView.ts';

type Filters = Pick<TrackerView, 'show' | 'direction' | 'search' | 'person' | 'dimension'>;

/** Whether a row is to be seen in a view. `nameOf` gives the names that one can search for. */
export function rowFilter(
  view: Filters,
  nameOf: (actor: Actor) => string,
): (row: TrackerRow) => boolean {
  const words = foldText(view.search).split(/\s+/).filter(Boolean);
  const names = foldedNames(nameOf);
  return ({ commitment, direction }) =>
    showsState(view.show, commitment) &&
    (view.direction === 'all' || view.direction === direction) &&
    (view.person === null || involves(commitment, view.person)) &&
    (view.dimension === null || isAbout(commitment, view.dimension)) &&
    (words.length === 0 || hasWords(commitment, words, names));
}

function showsState(show: Filters['show'], commitment: Commitment): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'drafts':
      return commitment.state === 'draft';
    case 'closed':
      return isOver(commitment);
    default:
      return !isOver(commitment);
  }
}

function involves({ requester, performer }: Commitment, personId: string): boolean {
  return requester.personId === personId || performer.personId === personId;
}

/** Of a list that was given, whatever it is: only what is opened was read in full. */
function isAbout({ dimensionIds }: Commitment, dimensionId: string): boolean {
  return Array.isArray(dimensionIds) && dimensionIds.includes(dimensionId);
}

const texts = new WeakMap<Commitment, string>();

/** What one can search for in a commitment, written out once. */
function hasWords(
  commitment: Commitment,
  words: readonly string[],
  foldedName: (actor: Actor) => string,
): boolean {
  let text = texts.get(commitment);
  if (text === undefined) {
    const terms = commitment.terms.at(-1);
    text = foldText(
      [
        commitment.title,
        terms?.deliverable ?? '',
        ...(terms?.conditions ?? []).map((condition) => condition.text),
      ].join('\n'),
    );
    texts.set(commitment, text);
  }
  return words.every(
    (word) =>
      text.includes(word) ||
      foldedName(commitment.requester).includes(word) ||
      foldedName(commitment.performer).includes(word),
  );
}

/** Names to search in, each written out once. */
function foldedNames(nameOf: (actor: Actor) => string): (actor: Actor) => string {
  const known = new Map<string, string>();
  return (actor) => {
    const key = `${actor.partyId}\n${actor.personId ?? ''}`;
    let name = known.get(key);
    if (name === undefined) {
      name = foldText(nameOf(actor));
      known.set(key, name);
    }
    return name;
  };
}

/** Lower case and without accents, so that "resume" finds "Résumé". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Plain letters are as they should be; the rest is slow.
  return /^[\x20-\x7e\s]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}
