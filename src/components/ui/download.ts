/** Hands a file to the browser to save under a name. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser still reads from it for a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
