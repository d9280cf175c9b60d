/** The options of a widget's hook, by name; a `Record` of them, so that a missing one is a type error. */
export type OptionKeys<Key extends PropertyKey> = Readonly<Record<Key, true>>;

/** Parts a widget's props into the options of its hook and all the rest. */
export function splitOptions<Props extends object, Key extends keyof Props>(
  props: Props,
  keys: OptionKeys<Key>,
): { options: Pick<Props, Key>; rest: Omit<Props, Key> } {
  const options: Partial<Record<string, unknown>> = {};
  const rest: Partial<Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(props)) {
    (Object.hasOwn(keys, key) ? options : rest)[key] = value;
  }
  return { options: options as Pick<Props, Key>, rest: rest as Omit<Props, Key> };
}
