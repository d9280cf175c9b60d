/** Uncaught, as a host's own mistake should be, but without stopping the component. */
export function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
