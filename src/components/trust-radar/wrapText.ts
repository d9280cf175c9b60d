/** Breaks a text into lines no wider than `room`, and a word only where it has none to itself. */
export function wrapText(
  text: string,
  room: number,
  width: (part: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, room, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, room: number, width: (part: string) => number): string[] {
  if (width(word) <= room) return [word];
  const parts = [''];
  for (const sign of word) {
    const last = parts.length - 1;
    if (parts[last] !== '' && width(`${parts[last]}${sign}`) > room) parts.push(sign);
    else parts[last] += sign;
  }
  return parts;
}
