/** An object or an array that the scan is in, and the key that it is at. */
interface Level {
  readonly isList: boolean;
  /** Those of an object that were seen. */
  readonly keys: Set<string>;
  key: string;
}

/**
 * The first place where a text in JSON says a second thing under a key, as keys down to it, if
 * `matters` says so of it; `null`: there is none. No parser tells: of two, `JSON.parse` keeps the
 * last. The text has to be JSON that can be parsed.
 */
export function findRepeatedKey(
  json: string,
  matters: (path: readonly string[]) => boolean,
): readonly string[] | null {
  const levels: Level[] = [];
  let text = { start: 0, end: 0 };
  for (let i = 0; i < json.length; i += 1) {
    const level = levels.at(-1);
    const character = json[i];
    if (character === '"') {
      text = { start: i, end: endOfText(json, i) };
      i = text.end - 1;
    } else if (character === ':' && level) {
      level.key = JSON.parse(json.slice(text.start, text.end)) as string;
      if (level.keys.has(level.key)) {
        const path = levels.map(({ key }) => key);
        if (matters(path)) return path;
      }
      level.keys.add(level.key);
    } else if (character === ',' && level?.isList) level.key = String(Number(level.key) + 1);
    else if (character === '{') levels.push({ isList: false, keys: new Set(), key: '' });
    else if (character === '[') levels.push({ isList: true, keys: new Set(), key: '0' });
    else if (character === '}' || character === ']') levels.pop();
  }
  return null;
}

/** Right behind the closing quotation mark of the text that begins at `start`. */
function endOfText(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i += 1) {
    if (json[i] === '\\') i += 1;
    else if (json[i] === '"') return i + 1;
  }
  return json.length;
}
