import type { ArticulationFilesMessages } from './articulationFilesMessages.ts';
import { articulationHandover } from './articulationHandover.ts';

export const articulationFiles: ArticulationFilesMessages = {
  untitled: 'Re-articulation',
  somebody: 'somebody',
  somebodyOf: ({ party }) => `somebody of ${party}`,
  personOf: ({ name, party }) => `${name}, ${party}`,
  timesIn: ({ zone }) => `Times in ${zone}`,
  fileName: 're-articulation',
  handoverFileName: 'handover',
  exportHandover: 'Save for a handover',
  exportHandoverJson: 'Save for a handover, as JSON',
  exportCalendar: 'Save the days for a calendar',
  importTitle: 'Read a re-articulation from a file',
  importReady: ({ title, status }) => `“${title}” can be imported. It stands at: ${status}.`,
  importOlder:
    'This file cannot take the place of what is kept here: not all that was done since is in it.',

  document: {
    status: 'Where it stands',
    version: 'Version',
    versionOf: ({ version, supersedes }, f) =>
      supersedes === null
        ? f.number(version)
        : `${f.number(version)}, in the place of version ${f.number(supersedes)}`,
    between: 'Between',
    begun: 'Begun',
    begunBy: ({ when, party }) => `${when}, by ${party}`,
    whyEnded: 'Why it did not come into force',
    standing: 'How it stands',
    proposedBy: ({ standing, party }) => `${standing} (wording of ${party})`,
    wouldPutItSo: ({ party }) => `${party} would put it so`,
    wouldLeaveItOut: ({ party }) => `${party} would leave it out`,
    asksForAnother: ({ party }) => `${party} asks for another wording`,
    reason: 'Why',
    before: 'Before',
    now: 'Now',
    ended: 'Ends with this version',
    inItsOwnWords: ({ party }) => `${party}, in its own words`,
    notAnswered: 'Not answered yet.',
    changedSince: ({ version }, f) => `What changed since version ${f.number(version)}`,
    signatures: 'Signatures',
    signatureFaults: {
      changed: 'This signature does not fit the text as it stands here.',
      unknown_method: 'This signature was made in a way that cannot be checked here.',
    },
    signatureMissing: ({ party }) =>
      `The signature of ${party} is missing, though this says that it came into force.`,
    rolesUnverifiable:
      'Roles stand in the place of names, so this copy cannot be checked against the signatures. The original can.',
    signaturesLeftOut: ({ count }, f) =>
      f.plural(count, {
        one: 'One signature is left out of this copy: it binds the text with names.',
        other: `${f.number(count)} signatures are left out of this copy: they bind the text with names.`,
      }),
    openTitle: 'What is still open',
    nothingOpen: 'Nothing is open.',
  },
  handover: articulationHandover,
  calendar: {
    review: ({ title }) => `Does it still fit? ${title}`,
    reviewMeans: ({ parties }, f) =>
      `The day until which ${f.list(parties)} want to have looked at it together again.`,
    outcome: ({ outcome }) => `Meant to be reached: ${outcome}`,
    replaced: ({ version }, f) =>
      `This day no longer counts: version ${f.number(version)} took the place of the text that it was in.`,
  },
};
