import type { Contestant } from './contestant.ts';
import { type FormData, typedName } from './formData.ts';
import { typedAfter } from './typing.ts';

const KINDS = ['textarea', 'text', 'date', 'time', 'select-one'];

/** An empty box in the page with a contestant's form in it. */
export function openStage({ open, isSingle = false }: Contestant, data: FormData) {
  const element = document.createElement('div');
  element.className = 'box';
  document.body.append(element);
  const form = open(element, data);
  const start = data.texts[typedName] ?? '';
  const wanted = isSingle ? { textarea: 1 } : countsOf(data);

  const controls = () =>
    element.querySelectorAll<HTMLTextAreaElement>('textarea, input, select').values();
  const found = () => {
    const counts = new Map<string, number>();
    for (const { type, value } of controls()) {
      if (value !== '') counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return KINDS.map((kind) => `${counts.get(kind) ?? 0} ${kind}`).join(', ');
  };
  const expected = KINDS.map((kind) => `${wanted[kind] ?? 0} ${kind}`).join(', ');

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
      const { top, height, left, width } = field.getBoundingClientRect();
      if (width < 100 || height < 20) throw new Error(`the field is ${width} x ${height} px`);
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (hit !== field) throw new Error('the field cannot be seen');
    },
    elements: () => element.querySelectorAll('*').length,
    close() {
      form.close();
      element.remove();
    },
  };
}

/** Filled fields by their type in the page. */
function countsOf({ texts, timeline, factors }: FormData): Record<string, number> {
  return {
    textarea: Object.keys(texts).length + timeline.length + 2 * factors.length,
    text: timeline.length,
    date: timeline.length,
    time: timeline.length,
    'select-one': 2 * factors.length,
  };
}
