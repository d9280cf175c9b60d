import { enter } from '../enter.ts';
import { trothForm } from '../trothForm.tsx';
import { open } from '../trothRedline.tsx';

// All steps on one page to type into; one step at a time, as at first, to see the changes.

enter({ name: 'troth', ...trothForm({ layout: 'page' }) }, { name: 'troth', open });
