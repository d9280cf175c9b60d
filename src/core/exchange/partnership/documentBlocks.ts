import type { Articulation } from '../../articulation/types.ts';
import { compareInstants } from '../../compareInstants.ts';
import { articulationMarkdown } from '../articulationMarkdown.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, block, bold, entry } from '../markdownBlocks.ts';
import { postMortemMarkdown } from '../postMortemMarkdown.ts';
import { mayBeRead } from './mayBeRead.ts';
import type { Writing } from './writing.ts';

/** The post-mortems that these readers may read, each as a report, and how many are left out. */
export function postMortemBlocks(writing: Writing): Blocks {
  const { record, words, formats, readers, heading, hide, localised } = writing;
  const { document } = words.partnership;
  const told = record.postMortems.filter((doc) => mayBeRead(doc, readers));
  const count = record.postMortems.length - told.length;
  const dimensions = record.instruments
    .flatMap((instrument) => localised(instrument).dimensions)
    .map(({ id, label }) => ({ id, label: hide(label) }));
  const notes = [
    ...(record.postMortems.length === 0 ? [document.noPostMortems] : []),
    ...(count > 0 ? [document.postMortemsLeftOut({ count }, formats)] : []),
  ];
  return [
    heading(1, document.postMortems),
    ...notes.map(escapeMarkdownLine),
    ...told.map((doc) =>
      postMortemMarkdown(doc, {
        ...shared(writing),
        words: words.postMortem,
        dimensions,
      }).trimEnd(),
    ),
  ];
}

/** The text in force whole; the other versions by title, version and status. */
export function articulationBlocks(writing: Writing): Blocks {
  const { record, words, heading } = writing;
  const { document } = words.partnership;
  const inForce = record.articulations.filter(({ status }) => status === 'in_force');
  const others = record.articulations.filter(({ status }) => status !== 'in_force');
  const isEmpty = record.articulations.length === 0;
  const nothing = isEmpty ? document.noArticulations : document.nothingInForce;
  return [
    heading(1, document.articulations),
    ...(inForce.length === 0 ? [escapeMarkdownLine(nothing)] : []),
    ...inForce.map((doc) =>
      articulationMarkdown(doc, { ...shared(writing), words: words.articulation }).trimEnd(),
    ),
    ...(others.length > 0 ? [heading(2, document.otherVersions)] : []),
    ...block(others.sort(newestFirst).map((doc) => versionEntry(doc, writing))),
  ];
}

/** What the writers of both kinds of documents are told. */
function shared({ record, options, formats, everybody, documentLevel }: Writing) {
  return {
    formats,
    parties: record.parties,
    people: everybody,
    commitments: record.commitments,
    names: options.names,
    level: documentLevel,
  };
}

function newestFirst(a: Articulation, b: Articulation): number {
  return b.version - a.version || compareInstants(b.createdAt, a.createdAt);
}

function versionEntry({ title, version, status, supersedes }: Articulation, writing: Writing) {
  const { words, formats, hide } = writing;
  const { document, statuses, untitled } = words.articulation;
  const before = { version, supersedes: supersedes?.version ?? null };
  return entry(bold(hide(title).trim() || untitled), [
    [document.version, document.versionOf(before, formats)],
    [document.status, statuses[status].name],
  ]);
}
