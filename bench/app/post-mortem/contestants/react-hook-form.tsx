import { reactHookForm } from '../../forms/reactHookForm.tsx';
import { enter, kind } from '../enter.ts';

enter(reactHookForm(kind));
