// The floors of the house: a file imports only from floors below its own.
//   1 core, i18n   2 store   3 hooks, theme   4 provider   5 components   6 embed

const ENTRIES =
  '^src/(index|(core|store|store/conformance|sample|hooks|embed)/index|i18n/(en|de)/index|components/(?!ui/|document/|loop/)[^/]+/index)[.]ts$';
const REACT = '^node_modules/(@types/)?react(-dom)?/';
const STYLING = '^node_modules/(styled-components|@radix-ui)/';

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'core-is-floor-1',
      'core imports core, and of i18n only the formats, the words of a text and the types of messages.',
      { path: '^src/core/' },
      {
        path: '^src/',
        pathNot: '^src/(core/|i18n/(formats|wordSegments)[.]ts$)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'core-types-stay-on-floor-1',
      'Types count too: core knows nothing of the floors above.',
      { path: '^src/core/' },
      { path: '^src/', pathNot: '^src/(core|i18n)/' },
    ),
    forbid(
      'i18n-imports-only-core-types',
      'Catalogues must load without the code that uses them.',
      { path: '^src/i18n/' },
      { path: '^src/', pathNot: '^src/i18n/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'i18n-is-floor-1',
      'i18n knows core, nothing above.',
      { path: '^src/i18n/' },
      { path: '^src/', pathNot: '^src/(core|i18n)/' },
    ),
    forbid(
      'store-is-floor-2',
      'A store keeps records; it knows nothing of React.',
      { path: '^src/store/' },
      { path: '^src/', pathNot: '^src/(core|i18n|store)/' },
    ),
    forbid(
      'hooks-and-theme-are-floor-3',
      'Headless: nothing from the provider, the components or embed.',
      { path: '^src/(hooks|theme)/' },
      { path: '^src/', pathNot: '^src/(core|i18n|store|hooks|theme)/' },
    ),
    forbid(
      'provider-is-floor-4',
      'The provider knows no component.',
      { path: '^src/provider/' },
      { path: '^src/', pathNot: '^src/(core|i18n|store|hooks|theme|provider)/' },
    ),
    forbid(
      'sample-imports-only-core',
      'Data, made by what every host has.',
      { path: '^src/sample/' },
      { path: '^src/', pathNot: '^src/(core|sample)/' },
    ),
    forbid(
      'nothing-loads-the-sample',
      'Only who asks for troth/sample has it: stories, tests, a host that wants to try something.',
      { path: '^src/', pathNot: '^src/sample/' },
      { path: '^src/sample/' },
    ),
    forbid(
      'components-are-floor-5',
      'Components know neither embed nor the package index.',
      { path: '^src/components/' },
      { path: '^src/(embed/|index[.]ts$)' },
    ),
    forbid(
      'no-widget-imports-another',
      'What two widgets need lives one floor down.',
      { path: '^src/components/(?!ui/|document/|loop/)([^/]+)/' },
      { path: '^src/components/(?!ui/|document/|loop/)', pathNot: '^src/components/$1/' },
    ),
    forbid(
      'ui-imports-no-widget',
      'ui is shared by the widgets.',
      { path: '^src/components/ui/' },
      { path: '^src/components/(?!ui/)' },
    ),
    forbid(
      'document-imports-only-ui',
      'Fields and lists of any long document: shared by the widgets that are one.',
      { path: '^src/components/document/' },
      { path: '^src/components/(?!ui/|document/)' },
    ),
    forbid(
      'loop-imports-only-ui',
      'Ways from one workflow to the next: shown by the widgets, inside a shared record.',
      { path: '^src/components/loop/' },
      { path: '^src/components/(?!ui/|loop/)' },
    ),
    forbid(
      'react-from-floor-3',
      'core, i18n, store and the sample run anywhere, as they are.',
      { path: '^src/(core|i18n|store|sample)/' },
      { path: REACT },
    ),
    forbid(
      'styling-only-in-components',
      'Whoever imports troth/hooks must not load a styling or dialog library.',
      { path: '^src/', pathNot: '^src/(components|embed)/' },
      { path: STYLING },
    ),
    forbid(
      'core-reaches-no-react',
      'However long the way.',
      { path: '^src/(core|store)/index[.]ts$' },
      { path: `${REACT}|${STYLING}`, reachable: true },
    ),
    forbid(
      'hooks-reach-no-styling',
      'However long the way.',
      { path: '^src/hooks/index[.]ts$' },
      { path: STYLING, reachable: true },
    ),
    forbid(
      'no-circular',
      'Two files that need each other at run time are one file, or three.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'no-dead-file',
      'No public entry leads to this file: export it, use it or delete it. (ui is a kit: it may be ahead.)',
      { path: ENTRIES },
      { path: '^src/.+[.]tsx?$', pathNot: `${ENTRIES}|^src/components/ui/`, reachable: false },
    ),
    forbid(
      'src-imports-only-src',
      'Tests, stories and scripts are no part of the package.',
      { path: '^src/' },
      { path: '^(test|stories|scripts|bench|[.]storybook)/' },
    ),
    forbid(
      'no-node-built-ins',
      'The package runs in browsers.',
      { path: '^src/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'declared-packages-only',
      'A package that src loads must be a dependency or a peer.',
      { path: '^src/' },
      {
        path: '^node_modules/',
        dependencyTypesNot: ['npm', 'npm-peer', 'npm-optional', 'type-only'],
      },
    ),
    forbid(
      'no-unresolvable',
      'Nothing of this name was found.',
      { path: '^(src|test|stories)/' },
      { couldNotResolve: true, pathNot: '^troth(/|$)' },
    ),
    forbid(
      'no-reaching-into-dist',
      'Sources never use what was built from them.',
      { path: '^(src|stories)/' },
      { path: '^dist/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|storybook-static|bench/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
