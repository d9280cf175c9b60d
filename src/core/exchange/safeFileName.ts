const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that every system takes: no path, control, bidi or wildcard characters, no dots but
 * the one before the extension, at most 150 characters; `fallback` where nothing is left.
 */
export function safeFileName(name: string, extension: string, fallback = 'troth'): string {
  const clean = name
    .replace(/\p{Surrogate}|[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[/\\:*?"<>|.%\s]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
  const short = [...clean].slice(0, 100).join('').slice(0, 150);
  return `${short === '' || reserved.test(short) ? fallback : short}.${extension}`;
}
