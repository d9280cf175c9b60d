import type { RearticulationApi } from '../../src/hooks/index.ts';
import type { HookFields } from '../support/HookTables.tsx';

export const rearticulationHook: HookFields<RearticulationApi> = {
  state: {
    doc: 'The version that is shown',
    view: 'How it is looked at',
    steps:
      'In their order: `id`, `title`, `help`, `status`, who `owes` something, `prompts`, `gaps` and `advice` in words',
    current: 'The id of the step that is open',
    next: 'The next act: what the status `means`, what is `missing`, the `verbs` that this viewer may use now, and what leads on once nothing is missing (`notYet`)',
    standing:
      'Where the version stands: its `name`, what it `means`, and `isAltered`: it is not what was signed',
    canWrite: 'There is a viewer, and it is no witness',
    isCopy: 'It is a copy without names and signatures',
    issues: 'What of the document cannot be read: `path`, `step`, `refusal`',
    leftOut: 'What of your lists could not be used, each with its place',
  },
  actions: {
    edit: 'Sets a field: `edit(["clauses", id, "text"], text)`. A `Result`',
    add: 'Adds an entry: `add(["clauses"], { section, text })`; gives back its id. A `Result`',
    move: 'Moves an entry to a place in its list. A `Result`',
    remove: 'Takes an entry away. A `Result`',
    act: 'Uses a verb: `act({ type: "propose" })`. What is being typed is handed over first. A `Result`',
    goTo: 'Opens a step',
  },
  beside: {
    setView: 'Changes how it is looked at',
    host: 'What parts need: hand `host.document` to `useTypedText` and `useDocumentValue`. It also has `openCommitments` (for `sign` and `activate`), `mayEdit(doc, path)`, `refusalWords(refusal)`, `partyName(id)`, the words (`messages`) and the `formats`',
    checkImport: 'As you gave it',
  },
};
