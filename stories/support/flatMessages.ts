/** Groups of messages within a group: each message by its path, such as `sections.frame.title`. */
export function flatMessages(group: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, entry]) => {
      const place = path === '' ? key : `${path}.${key}`;
      const isGroup = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
      return isGroup ? Object.entries(flatMessages(entry, place)) : [[place, entry]];
    }),
  );
}
