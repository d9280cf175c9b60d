import { inOrder } from '../../document/orderKeys.ts';
import { ownValue } from '../../own.ts';
import { isImpactOpen } from '../../postmortem/reveal.ts';
import { apologyElements, perspectiveFields } from '../../postmortem/types.ts';
import { understandingOf } from '../../postmortem/understanding.ts';
import { escapeMarkdownLine } from '../escapeMarkdown.ts';
import { type Blocks, below, bullets, facts, labelled } from '../markdownBlocks.ts';
import type { Writing } from './writing.ts';

/** What each side wrote alone; only once both have submitted. */
export function perspectiveBlocks(writing: Writing): Blocks {
  const { doc, words, heading, party } = writing;
  if (!writing.isOpen) {
    return doc.stage === 'sharing' ? [escapeMarkdownLine(words.document.accountsClosed)] : [];
  }
  return doc.partyIds.flatMap((partyId) => {
    const perspective = ownValue(doc.perspectives, partyId);
    const said = perspectiveFields.flatMap((field) =>
      labelled(words.fields[field].label, perspective?.[field] ?? ''),
    );
    return below(heading(2, words.howPartySawIt({ party: party(partyId) })), said);
  });
}

/** How each side was understood, round by round. */
export function understandingBlocks(writing: Writing): Blocks {
  const { doc, words, heading, party, when } = writing;
  if (!writing.isOpen) return [];
  return doc.partyIds.flatMap((speakerId) => {
    const speaker = party(speakerId);
    const rounds = inOrder(ownValue(doc.understanding, speakerId) ?? {});
    const [listener = ''] = doc.partyIds.filter((id) => id !== speakerId).map(party);
    const standing = words.understandingStates[understandingOf(doc, speakerId)];
    const said = rounds.flatMap(([, { by, at, text, verdict, correction }]) => {
      const answer = verdict ? words.verdicts[verdict] : words.document.notAnswered;
      return [
        ...labelled(words.document.understood({ listener: party(by), when: when(at) }), text),
        ...facts([[words.document.answered({ speaker }), answer]]),
        ...labelled(words.fields.correction.label, correction),
      ];
    });
    return below(heading(2, words.howPartySawIt({ party: speaker })), [
      ...said,
      ...(said.length > 0 ? [escapeMarkdownLine(standing({ speaker, listener }))] : []),
    ]);
  });
}

/** How far each side trusts the other, before and now; only once the talk has begun. */
export function impactBlocks(writing: Writing): Blocks {
  const { doc, words, formats, heading, party, dimension } = writing;
  const { fields } = words;
  if (!isImpactOpen(doc)) return [];
  return doc.partyIds.flatMap((rater) => {
    const scores = Object.entries(ownValue(doc.impact, rater) ?? {});
    const said = scores.flatMap(([id, { before, after }]): [string, string][] => {
      if (before !== null && after !== null) {
        return [[dimension(id), words.trustChange({ before, after }, formats)]];
      }
      const [label, score] =
        before === null ? [fields.trustAfter, after] : [fields.trustBefore, before];
      return score === null ? [] : [[dimension(id), `${label.label}: ${formats.number(score)}`]];
    });
    const [target = ''] = doc.partyIds.filter((id) => id !== rater).map(party);
    return below(heading(2, words.trustOf({ rater: party(rater), target })), facts(said));
  });
}

/** What each side acknowledges, in its own words, and whether it has arrived. */
export function repairBlocks(writing: Writing): Blocks {
  const { doc, words, heading, party, when } = writing;
  return doc.partyIds.flatMap((partyId) => {
    const { elements = {}, received = {} } = ownValue(doc.acknowledgements, partyId) ?? {};
    const said = apologyElements.flatMap((element) =>
      labelled(words.apologyElements[element].name, elements[element] ?? ''),
    );
    const arrived = Object.entries(received).map(([by, at]) =>
      words.received({ party: party(by), when: when(at) }),
    );
    return below(heading(2, party(partyId)), [...said, ...bullets(arrived)]);
  });
}

/** What each side answers to itself. */
export function selfCheckBlocks({ doc, words, heading, party }: Writing): Blocks {
  const { fields, selfAnswers } = words;
  return doc.partyIds.flatMap((partyId) => {
    const own = ownValue(doc.selfChecks, partyId);
    if (!own) return [];
    const said = facts([
      [fields.reliable.label, own.reliable && selfAnswers[own.reliable]],
      [fields.reliableNote.label, own.reliableNote],
      [fields.canMeet.label, own.canMeet && selfAnswers[own.canMeet]],
      [fields.canMeetNote.label, own.canMeetNote],
    ]);
    return below(heading(2, party(partyId)), said);
  });
}
