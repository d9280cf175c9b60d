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

/**
 * A row for each prop of a widget: those of its hook, and its own. A prop without a row is a type
 * error, and so is a row without a prop.
 */
export type ArgsOf<Options, Own extends string> = Record<
  Exclude<keyof Options, 'announce'> | Own,
  Arg
>;

export const required: Arg = { type: { name: 'other', value: '', required: true } };
