/**
 * @typedef {object} Base
 * @property {string} id
 * @property {string} title
 * @property {number} warmups iterations per page that are thrown away
 * @property {number} iterations iterations per page that count
 * @property {readonly string[]} [without] contestants that cannot be measured in it
 *
 * @typedef {object} OfRadar
 * @property {'mount' | 'update'} kind `update`: one value of one series changes
 * @property {number} dimensions
 * @property {number} series
 * @property {number} radars how many on the page
 *
 * @typedef {object} OfTracker
 * @property {'mount' | 'filter' | 'sort' | 'search' | 'act' | 'heap'} kind
 * @property {number} rows commitments in the list
 *
 * @typedef {object} OfPostMortem
 * @property {'mount' | 'keys'} kind
 * @property {number} fields filled texts outside the lists
 * @property {number} facts entries of the timeline
 * @property {number} factors
 *
 * @typedef {object} OfRearticulation
 * @property {'keys' | 'redline'} kind `redline`: two versions are compared
 * @property {number} clauses
 * @property {number} words in the text of each, about
 * @property {number} changed how many of them (0-1) have another text than in the version before
 *
 * @typedef {object} OfStore
 * @property {'load' | 'durable' | 'seen'} kind `seen`: by another tab
 * @property {number} commitments
 * @property {number} documents post-mortems and articulations, half and half
 *
 * @typedef {Base & OfRadar} RadarScenario
 * @typedef {Base & OfTracker} TrackerScenario
 * @typedef {Base & OfPostMortem} PostMortemScenario
 * @typedef {Base & OfRearticulation} RearticulationScenario
 * @typedef {Base & OfStore} StoreScenario
 * @typedef {RadarScenario | TrackerScenario | PostMortemScenario | RearticulationScenario | StoreScenario} Scenario
 */

/**
 * @typedef {object} Bar
 * @property {string} text
 * @property {number | null} value `null` when it could not be measured
 * @property {boolean} pass
 * @property {string[]} names the contestants that it is about
 */

/**
 * One widget among its likes: who takes part, in what, and what Troth promises.
 *
 * @typedef {object} Suite
 * @property {'radar' | 'tracker' | 'post-mortem' | 'rearticulation' | 'store'} id its folder in app/, its name on the command line
 * @property {string} title
 * @property {string} entry the package's entry that is measured
 * @property {string[]} contestants in the order of the tables
 * @property {string[]} yardsticks always in; a column each holds everyone against them
 * @property {readonly Scenario[]} scenarios
 * @property {{ width: number, height: number }} viewport
 * @property {string} css of the page
 * @property {string[]} packages whose versions the report states
 * @property {(ratio: Ratio, scenarios: Scenario[], times: { longest: Longest, wait: Wait }) => Bar[]} bars
 */

/**
 * How many times as long (or as much) as `other` a contestant takes in a scenario.
 *
 * @typedef {(scenario: string, name: string, other: string) => number | null} Ratio
 */

/**
 * The longest time (ms) for which a contestant blocked the main thread in any run of a scenario.
 *
 * @typedef {(scenario: string, name: string) => number | null} Longest
 */

/**
 * For how long (ms) a contestant had to be waited for, at most, in so many (0-1) of all samples.
 *
 * @typedef {(scenario: string, name: string, share: number) => number | null} Wait
 */

/**
 * @param {string} text
 * @param {string[]} names
 * @param {number | null} value
 * @param {number} limit
 * @returns {Bar} held when `value` is at most `limit`
 */
export function atMost(text, names, value, limit) {
  return { text, names, value, pass: value !== null && value <= limit };
}

/**
 * @param {string} text
 * @param {string[]} names
 * @param {number | null} value
 * @param {number} limit
 * @returns {Bar} held when `value` is at least `limit`
 */
export function atLeast(text, names, value, limit) {
  return { text, names, value, pass: value !== null && value >= limit };
}
