import type { TrackerApi } from '../../src/hooks/index.ts';
import type { HookFields } from '../support/HookTables.tsx';

export const trackerHook: HookFields<TrackerApi> = {
  state: {
    commitments: 'Those that this viewer may see and that can be read',
    view: 'How the lists are looked at',
    columns: 'The lists: `label`, `lines` (headings of groups and rows), `count`',
    rows: 'All rows, without headings: `commitment`, `direction`, `due`, `bucket`, `flags`, `awaitsViewer`',
    today: 'The viewer’s day',
    opened: 'The commitment that is open; `null`: none',
    canAct: 'There is a viewer, and it is no witness',
    undoable: 'The last step on a draft, if it can be taken back',
    isFiltered: 'Filters or a search hide something',
    issues: 'Entries that cannot be read: `index`, `name`, `refusal`',
    leftOut: 'What of your other lists could not be used, each with its place',
  },
  actions: {
    act: 'Does something with a commitment: `act(id, { type: "promise" })`. A `Result`',
    save: 'Keeps a draft: `save(draft)`; a second argument, `{ respondBy? }`, requests or offers it in the same step. A `Result`',
    discard: 'Throws a draft away',
    undo: 'Takes the last step on a draft back',
    takeIn: 'Takes in several drafts, all or none. A `Result` with how many',
    setView: 'Changes the view: `setView("group", { group: "state" })`',
    clearFilters: 'Search and filters as at first',
    open: 'Opens a commitment, by its id',
    close: 'Closes it',
  },
  beside: {
    host: 'What forms and sentences need: hand it to `useActForm`, `useCommitmentForm`, `dueInWords` and `historySentences`',
    shortNameOf: 'The name of a person, of the party where nobody is named',
    takenIds: 'Every id that is taken: for `useCsvImport`',
    telling: 'How you are told of changes: for `useSentForms`',
    options: 'As you gave them: for `useCommitmentMeasures`',
    announce: 'Has words read aloud, where you gave it',
    acts: 'The words of acts, states and forms',
    messages: 'The words of the lists, in the language of the page',
    formats: 'Numbers, dates and lists in that language',
  },
};
