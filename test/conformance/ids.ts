const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-details',
  'aria-errormessage',
  'for',
  'list',
];

/** Ids that stand more than once in the page. */
export function repeatedIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Attributes that point to an id nobody has. */
export function danglingReferences(): string[] {
  return REFERENCES.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((node) =>
      (node.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .filter((id) => !document.getElementById(id))
        .map((id) => `${attribute}="${id}"`),
    ),
  );
}
