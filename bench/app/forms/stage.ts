import type { Contestant, FormKind } from './contestant.ts';
import { controlType, type PlainGroup } from './plainField.ts';
import { isOnScreen, typedAfter } from './typing.ts';

const KINDS = ['area', 'line', 'date', 'time', 'choice'] as const;
const TYPES = KINDS.map(controlType);

/** What one contestant is opened with, and what of it must be there. */
export type Staged<Data> = {
  kind: FormKind<Data>;
  data: Data;
  /** The fields that this contestant shows. */
  groups: readonly PlainGroup[];
};

/** An empty box in the page with a contestant's form in it. */
export function openStage<Data>({ open }: Contestant<Data>, { kind, data, groups }: Staged<Data>) {
  const element = document.createElement('div');
  element.className = 'box';
  document.body.append(element);
  const form = open(element, data);
  const start = kind.typedText(data);

  const controls = () =>
    element.querySelectorAll<HTMLTextAreaElement>('textarea, input, select').values();
  const found = () => {
    const counts = new Map<string, number>();
    for (const { type, value } of controls()) {
      if (value !== '') counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return inWords(counts);
  };
  const expected = inWords(countsOf(groups));

  return {
    show: form.show,
    /** All fields are there, filled. */
    isWhole: () => found() === expected,
    /** Throws a sentence when the form is not really there; runs outside the clock. */
    inspect() {
      if (found() !== expected) throw new Error(`it has ${found()} instead of ${expected}`);
    },
    /** The field that is typed into, found by what is in it. */
    field(): HTMLTextAreaElement {
      const field = [...controls()].find(({ value }) => value === start);
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('the field cannot be found');
      return field;
    },
    /** What the field has to show after so many keys. */
    textAfter: (keys: number) => start + typedAfter(keys),
    /** Throws unless the field can be seen, shows what was typed, and its owner knows of it. */
    inspectText(field: HTMLTextAreaElement, keys: number) {
      const text = start + typedAfter(keys);
      if (field.value !== text) throw new Error(`it shows "${field.value}" instead of "${text}"`);
      if (form.text() !== text) throw new Error(`it has "${form.text()}" instead of "${text}"`);
      const { height, width } = field.getBoundingClientRect();
      if (width < 100 || height < 20) throw new Error(`the field is ${width} x ${height} px`);
      if (!isOnScreen(field)) throw new Error('the field cannot be seen');
    },
    elements: () => element.querySelectorAll('*').length,
    close() {
      form.close();
      element.remove();
    },
  };
}

/** Filled fields by their type in the page. */
function countsOf(groups: readonly PlainGroup[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of groups.flatMap(({ fields }) => fields)) {
    const type = controlType(kind);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function inWords(counts: ReadonlyMap<string, number>): string {
  return TYPES.map((type) => `${counts.get(type) ?? 0} ${type}`).join(', ');
}
