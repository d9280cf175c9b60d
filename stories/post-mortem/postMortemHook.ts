import type { PostMortemApi } from '../../src/hooks/index.ts';
import type { HookFields } from '../support/HookTables.tsx';

export const postMortemHook: HookFields<PostMortemApi> = {
  state: {
    doc: 'The document as this viewer may see it',
    view: 'How it is looked at',
    sections:
      'Of the template, in its order: `id`, `title`, `help`, `status`, who `owes` something, `seenBy`, `questions`, `minutes`, `gaps` and `advice` in words',
    current: 'The id of the section that is open',
    next: 'The next step: `name` and `means` of the stage, what is `missing`, the `verbs` that this viewer may use now, and what leads on once nothing is missing (`notYet`)',
    spotlit: 'The section that everybody is shown; `null`: each looks where they like',
    leads: 'The viewer leads the talk',
    canWrite: 'There is a viewer, and it is no witness',
    issues: 'What of the document cannot be read: `path`, `section`, `refusal`',
    leftOut: 'What of your lists could not be used, each with its place',
  },
  actions: {
    edit: 'Sets a field: `edit(["event", "summary"], text)`. A `Result`',
    add: 'Adds an entry: `add(["timeline"], entry)`; gives back its id. A `Result`',
    move: 'Moves an entry to a place in its list. A `Result`',
    remove: 'Takes an entry away. A `Result`',
    act: 'Uses a verb: `act({ type: "startSharing" })`. What is being typed is handed over first. A `Result`',
    goTo: 'Opens a section',
  },
  beside: {
    setView: 'Changes how it is looked at',
    host: 'What parts need: hand `host.document` to `useTypedText` and `useDocumentValue`. It also has `mayEdit(doc, path)`, `refusalWords(refusal)`, `partyName(id)`, the words (`messages`) and the `formats`',
    checkImport: 'As you gave it',
  },
};
