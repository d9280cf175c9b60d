/**
 * What is measured. Read by the driver (Node) and by the pages (Chromium).
 *
 * @typedef {object} Scenario
 * @property {string} id
 * @property {string} title
 * @property {'mount' | 'update'} kind `update`: one value of one series changes
 * @property {number} dimensions
 * @property {number} series
 * @property {number} radars how many on the page
 * @property {number} warmups iterations per page that are thrown away
 * @property {number} iterations iterations per page that count
 */

/** @type {readonly Scenario[]} */
export const scenarios = [
  {
    id: 'mount-4x2',
    title: 'Mount one radar, 4 dimensions x 2 series',
    kind: 'mount',
    dimensions: 4,
    series: 2,
    radars: 1,
    warmups: 25,
    iterations: 40,
  },
  {
    id: 'mount-24x20',
    title: 'Mount one radar, 24 dimensions x 20 series',
    kind: 'mount',
    dimensions: 24,
    series: 20,
    radars: 1,
    warmups: 10,
    iterations: 15,
  },
  {
    id: 'mount-100',
    title: 'Mount 100 radars of 4 x 2 on one page',
    kind: 'mount',
    dimensions: 4,
    series: 2,
    radars: 100,
    warmups: 2,
    iterations: 4,
  },
  {
    id: 'update-4x2',
    title: 'Update one value, 4 dimensions x 2 series',
    kind: 'update',
    dimensions: 4,
    series: 2,
    radars: 1,
    warmups: 30,
    iterations: 40,
  },
  {
    id: 'update-24x20',
    title: 'Update one value, 24 dimensions x 20 series',
    kind: 'update',
    dimensions: 24,
    series: 20,
    radars: 1,
    warmups: 10,
    iterations: 20,
  },
];

/** Everyone who can take part, in the order of the tables. `bare` is the yardstick. */
export const contestants = ['bare', 'troth-chart', 'troth', 'chartjs', 'mui', 'nivo', 'recharts'];

/** The four chart libraries that the whole widget has to beat. */
export const libraries = ['chartjs', 'mui', 'nivo', 'recharts'];
