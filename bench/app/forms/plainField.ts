/** A field as every contestant has it, whatever it is drawn with. */
export type PlainField = {
  /** Where its value is in the data: `timeline.3.text`. */
  name: string;
  label: string;
  kind: 'area' | 'line' | 'date' | 'time' | 'choice';
  value: string;
  options?: readonly string[];
};

export type PlainGroup = { legend: string; fields: PlainField[] };

/** The type of a field of one line, as HTML names it. */
export function inputType(kind: PlainField['kind']): string {
  return kind === 'line' ? 'text' : kind;
}

/** The type that the page tells of a field's control. */
export function controlType(kind: PlainField['kind']): string {
  if (kind === 'area') return 'textarea';
  return kind === 'choice' ? 'select-one' : inputType(kind);
}
