import { bareForm } from '../../forms/bareForm.tsx';
import { enter, kind } from '../enter.ts';

enter(bareForm(kind));
