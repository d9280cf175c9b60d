/** Whether the libraries draw their own tooltips: off unless the driver asks (`--tooltips`). */
export const tooltips = new URLSearchParams(location.search).has('tooltips');
