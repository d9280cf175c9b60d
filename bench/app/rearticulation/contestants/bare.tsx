import { bareField } from '../../forms/bareField.tsx';
import { enter, kind } from '../enter.ts';

enter(bareField(kind));
