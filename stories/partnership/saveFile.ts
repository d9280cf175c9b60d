/** Hands a text to the browser to save under a name. */
export function saveFile(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser still reads from it for a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
