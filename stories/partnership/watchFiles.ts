import { spyOn } from 'storybook/test';

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Holds back what a page hands to the browser to save; `read` ends that, and tells what it was. */
export function watchFiles() {
  const blobs = new Map<string, Blob>();
  const saved: { name: string; file: Blob | undefined }[] = [];
  const { createObjectURL } = URL;
  const makes = spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const url = createObjectURL.call(URL, file);
    blobs.set(url, file as Blob);
    return url;
  });
  const clicks = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, file: blobs.get(this.href) });
  });
  return {
    async read(): Promise<SavedFile[]> {
      makes.mockRestore();
      clicks.mockRestore();
      return Promise.all(
        saved.map(async ({ name, file }) => ({ name, text: (await file?.text()) ?? '' })),
      );
    },
  };
}
