/** What opens on demand: the panel and the forms, with the dialog that they stand in. */
export { Opened } from './Opened.tsx';
