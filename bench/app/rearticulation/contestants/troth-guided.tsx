import { enter } from '../enter.ts';
import { trothForm } from '../trothForm.tsx';

// One step at a time, as the widget shows it unless told otherwise: the one that is typed into.

enter({
  name: 'troth-guided',
  ...trothForm({ layout: 'guided', step: 'outcome' }),
  shows: (groups, typed) =>
    groups.filter(({ fields }) => fields.some(({ name }) => name === typed)),
});
