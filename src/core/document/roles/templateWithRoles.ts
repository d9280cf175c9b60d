import { isRecord } from '../../isRecord.ts';

type Hide = (text: string) => string;

/** The words of a template: titles, help, and what is asked or given to think of. */
const texts: ReadonlySet<string> = new Set(['title', 'help', 'text']);

/** A host's own words in a template; those of the catalogue name nobody. Ids stay. */
export function templateWithRoles<T>(template: T, hide: Hide): T {
  return withTexts(template, hide) as T;
}

function withTexts(part: unknown, hide: Hide): unknown {
  if (Array.isArray(part)) return part.map((one) => withTexts(one, hide));
  if (!isRecord(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      typeof value === 'string' && texts.has(key) ? hide(value) : withTexts(value, hide),
    ]),
  );
}
