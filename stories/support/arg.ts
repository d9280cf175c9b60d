import type { ArgTypes } from '@storybook/react-vite';

export type Arg = ArgTypes[string];
type Control = NonNullable<Arg['control']>;

/** One row of the table of props: what it is for, its type, what holds without it. */
export function arg(
  description: string,
  type: string,
  control: Control = false,
  fallback?: string,
): Arg {
  return {
    description,
    control,
    table: { type: { summary: type }, ...(fallback && { defaultValue: { summary: fallback } }) },
  };
}

export const required: Arg = { type: { name: 'other', value: '', required: true } };
