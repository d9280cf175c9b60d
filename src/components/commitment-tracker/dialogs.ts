/** What opens on demand: the panel and the forms, with the dialog that they stand in. */
export { CommitmentPanel } from './CommitmentPanel.tsx';
export { ImportDialog } from './ImportDialog.tsx';
export { NewCommitment } from './NewCommitment.tsx';
