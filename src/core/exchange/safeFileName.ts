import { utf8Bytes } from './utf8.ts';

const reserved = /^(con|conin\$|conout\$|prn|aux|nul|clock\$|(com|lpt)[\d\u00b9\u00b2\u00b3])$/i;

/** File systems count bytes of UTF-8, 255 of them at most; an extension and a " (2)" are added. */
const mostBytes = 200;
const mostCharacters = 100;

/**
 * A file name that every system takes: no path, control, bidi or wildcard characters, no dots but
 * the one before the extension, at most 100 characters and 200 bytes before it; `fallback` where
 * nothing is left.
 */
export function safeFileName(name: string, extension: string, fallback = 'troth'): string {
  return `${cleanName(name) || cleanName(fallback) || 'troth'}.${extension}`;
}

/** `''` when nothing usable is left. */
function cleanName(name: string): string {
  const clean = name
    .replace(/\p{Surrogate}|[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[/\\:*?"<>|.%\s]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
  let short = '';
  let bytes = 0;
  let characters = 0;
  for (const character of clean) {
    bytes += utf8Bytes(character);
    characters += 1;
    if (bytes > mostBytes || characters > mostCharacters) break;
    short += character;
  }
  return reserved.test(short) ? '' : short;
}
