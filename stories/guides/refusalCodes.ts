import type { RefusalCode } from '../../src/core/index.ts';

type Group = 'data' | 'file' | 'act' | 'keeping';

/** Every code there is: TypeScript finds one that is missing here. */
const codes: Record<RefusalCode, readonly [Group, string]> = {
  E_SHAPE: [
    'data',
    'Something is not what is expected here, such as a list where an object belongs',
  ],
  E_TYPE: ['data', 'A value is of another kind: a number for a text'],
  E_NUMBER: ['data', 'Not a number, or not a finite one'],
  E_RANGE: ['data', 'A number too small or too large'],
  E_ENUM: ['data', 'Not one of the values that are known'],
  E_EMPTY: ['data', 'A text, or something else that is needed, is missing'],
  E_TOO_LONG: [
    'data',
    'A text, a list or a file is too long; the sentence says how long it may be',
  ],
  E_TOO_DEEP: ['data', 'Objects lie too deep in each other'],
  E_DATE: [
    'data',
    'No such day or moment; or one that cannot stand here, such as a last day to answer that has passed',
  ],
  E_DATE_RANGE: ['data', 'A day outside the years 1900 to 2999, or two days in the wrong order'],
  E_ID: ['data', 'An id is missing, cannot be one, or names nothing'],
  E_DUPLICATE_ID: ['data', 'Two entries have one id'],
  E_DUPLICATE_RESPONDENT: ['data', 'One person answered twice in a round'],
  E_UNKNOWN_ITEM: ['data', 'What is named is not there, or not any more'],
  E_UNKNOWN_FIELD: ['data', 'A field that nobody knows'],
  E_UNKNOWN_CONDITION: ['data', 'The terms have no such condition'],
  E_UNKNOWN_DIMENSION: ['data', 'The instrument has no such dimension'],
  E_WRONG_INSTRUMENT: ['data', 'Answers to another instrument'],
  E_FORBIDDEN_KEY: ['data', 'A key such as `__proto__`'],
  E_CYCLE: [
    'data',
    'Something waits for itself, or takes its own place, in one step or in several',
  ],
  E_JSON: ['file', 'Not JSON, or not all of it'],
  E_ENVELOPE: ['file', 'A file of another kind: its `schema` says so'],
  E_VERSION: ['file', 'Its `version` is no version'],
  E_FUTURE_VERSION: ['file', 'A later version of Troth wrote it'],
  E_MIGRATION: [
    'file',
    'What an earlier version kept could not be brought to this one; it stays as it is',
  ],
  E_COPY: [
    'file',
    'A copy with roles in the place of names: it can be read, and takes no original’s place',
  ],
  E_HASH: ['file', 'Not what was signed: the content does not match its signatures'],
  E_GAP: ['file', 'In a row of versions, one is missing or was never in force'],
  E_FORK: ['file', 'Two versions take the place of the same one'],
  E_TWO_IN_FORCE: ['file', 'Two texts are in force: say which'],
  E_UNREADABLE: ['file', 'What is kept cannot be read; it is left as it is'],
  E_ACTOR: ['act', 'Somebody else may do this, not this actor'],
  E_STATE: ['act', 'Not now: the state it is in does not allow it'],
  E_CLOSED: [
    'act',
    'It is over, or open to both by now, and changes no more. Of a store: it was closed',
  ],
  E_OUTDATED: [
    'act',
    'An answer to what is no longer there. Of a store: somebody else wrote meanwhile',
  ],
  E_UNCHANGED: ['act', 'It would change nothing'],
  E_VERBATIM: ['act', 'Nearly the other side’s words, where one’s own are asked for'],
  E_UNSETTLED: ['act', 'A text of one’s own waits for a decision first'],
  E_QUOTA: ['keeping', 'The disk, or what the browser grants of it, is full'],
  E_DENIED: [
    'keeping',
    'The browser lets the page keep nothing: a private window, a frame without an origin',
  ],
  E_BLOCKED: ['keeping', 'Another tab is in the way'],
  E_OFFLINE: ['keeping', 'Where it is kept cannot be reached; it is sent later'],
  E_LOST: ['keeping', 'The browser found its storage damaged and removed it'],
  E_INTERNAL: ['keeping', 'Keeping or reading failed for another reason'],
  E_HOST_CALLBACK: ['keeping', 'A function of yours threw or rejected; `cause` has what'],
};

/** Rows of a table: code, meaning. */
export const codesOf = (group: Group) =>
  Object.entries(codes).flatMap(([code, [of, meaning]]) =>
    of === group ? [[`\`${code}\``, meaning]] : [],
  );
