import ts from 'typescript';
import { isStatic, isStyledTag, unsafeInterpolations } from './styled-template.mjs';

/**
 * What Biome, TypeScript and the layer check cannot see: one function a rule. A rule looks at one
 * syntax node of one file and returns what is wrong with it, or nothing.
 *
 * @typedef {{ path: string, source: ts.SourceFile }} SourceFile
 * @typedef {(node: ts.Node, file: SourceFile) => string | null | undefined | false} Rule
 */

const MAX_LINES = 300;
const REACT_MODULES = /^(react|react-dom|styled-components|@radix-ui\/.+)(\/.*)?$/;
const SPOKEN_ATTRIBUTES =
  /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt)$/;
const LETTER = /\p{L}/u;

/** @type {Rule} */
const shortFile = (node, { source }) => {
  if (!ts.isSourceFile(node)) return null;
  const lines = source.getLineStarts().length - 1;
  return lines > MAX_LINES && `has ${lines} lines; ${MAX_LINES} is the limit: split it`;
};

/** @type {Rule} */
const clientDirective = (node, { path }) => {
  if (!ts.isSourceFile(node)) return null;
  const first = node.statements[0];
  const isMarked =
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use client';
  if (/^src\/(core|i18n|store)\//.test(path)) {
    return isMarked && "runs on servers too: no 'use client' here";
  }
  const usesReact = path.endsWith('.tsx') || node.statements.some(loadsReact);
  return usesReact && !isMarked && "uses React, so its first line must be 'use client'";
};

/** @type {Rule} */
const namedStyled = (node) =>
  ts.isImportDeclaration(node) &&
  moduleOf(node) === 'styled-components' &&
  Boolean(node.importClause?.name) &&
  "has no default import that works in Node: import { styled } from 'styled-components'";

/** @type {Rule} */
const staticStyles = (node, { source }) => {
  if (ts.isCallExpression(node) && isStyledTag(node.expression) && !isSetting(node.expression)) {
    return 'styles must be a template, not an object or a function';
  }
  if (!ts.isTaggedTemplateExpression(node) || !isStyledTag(node.tag)) return null;
  const unsafe = unsafeInterpolations(node.template, source);
  return (
    unsafe.length > 0 &&
    `only t('token') and constants may be put into styles, not ${unsafe.join(', ')}: state goes into data attributes`
  );
};

/** @type {Rule} */
const staticCss = (node, { source }) =>
  ts.isVariableDeclaration(node) &&
  /Css$/.test(node.name.getText()) &&
  node.initializer !== undefined &&
  !isStatic(node.initializer, source) &&
  "styles are one template of constants and t('token'): state goes into data attributes";

/** @param {ts.Expression} callee */
const isSetting = (callee) =>
  ts.isPropertyAccessExpression(callee) && /^(attrs|withConfig)$/.test(callee.name.text);

/** @type {Rule} */
const ownId = (node) =>
  ts.isTaggedTemplateExpression(node) &&
  isStyledTag(node.tag) &&
  !ts.isIdentifier(node.tag) &&
  !/\.withConfig\(\{\s*componentId: '/.test(node.tag.getText()) &&
  "needs .withConfig({ componentId: 'troth-…' }): counted ids differ between a server and a bundle";

/** @type {Rule} */
const ownWeight = (node) =>
  ts.isTaggedTemplateExpression(node) &&
  isStyledTag(node.tag) &&
  !ts.isIdentifier(node.tag) &&
  !/^`\$\{(ownCss|rootCss)\([^{}]*\)\}`$/.test(node.template.getText()) &&
  'needs the weight of ownCss(…), a root that of rootCss(…): else the reset of a root wins';

/** @type {Rule} */
const noInlineStyle = (node) =>
  ts.isJsxAttribute(node) &&
  node.name.getText() === 'style' &&
  node.initializer !== undefined &&
  ts.isJsxExpression(node.initializer) &&
  node.initializer.expression !== undefined &&
  ts.isObjectLiteralExpression(node.initializer.expression) &&
  'a strict CSP refuses style="" from the server: use SVG attributes or data attributes';

/** @type {Rule} */
const wordsInCatalogues = (node) => {
  if (ts.isJsxText(node) && LETTER.test(node.text)) {
    return `"${node.text.trim()}" belongs into the message catalogues`;
  }
  if (!ts.isJsxAttribute(node) || !SPOKEN_ATTRIBUTES.test(node.name.getText())) return null;
  const text = node.initializer && ts.isStringLiteral(node.initializer) && node.initializer.text;
  return text && LETTER.test(text) && `"${text}" belongs into the message catalogues`;
};

/** @type {Rule} */
const pureCore = (node) => {
  const isNow =
    ts.isNewExpression(node) && isName(node.expression, 'Date') && !node.arguments?.length;
  if (isNow) return 'new Date() reads the clock: take the time as an argument';
  if (!ts.isPropertyAccessExpression(node)) return null;
  const read = node.getText();
  const isImpure = /^(Date\.now|Math\.random|performance\..+|crypto\..+|globalThis\..+)$/.test(
    read,
  );
  return isImpure && `${read} is a clock or a source of randomness: take it as an argument`;
};

/** @type {Rule} */
const explicitLocale = (node) => {
  if (!ts.isPropertyAccessExpression(node)) return null;
  if (/^toLocale(Date|Time)?String$/.test(node.name.text)) {
    return `${node.name.text} formats as the machine likes: use the formats of useTroth()`;
  }
  const isIntl = isName(node.expression, 'Intl');
  return isIntl && `Intl.${node.name.text} belongs into src/i18n: use the formats of useTroth()`;
};

/** @type {Rule} */
const noLocalStorage = (node) =>
  ts.isIdentifier(node) &&
  /^(localStorage|sessionStorage)$/.test(node.text) &&
  `${node.text} is never used: a PartnershipStore keeps records`;

/** @type {readonly { name: string, applies: RegExp, rule: Rule }[]} */
export const rules = [
  { name: 'short-file', applies: /^src\//, rule: shortFile },
  { name: 'client-directive', applies: /^src\//, rule: clientDirective },
  { name: 'named-styled', applies: /^(src|stories)\//, rule: namedStyled },
  { name: 'static-styles', applies: /^src\//, rule: staticStyles },
  { name: 'own-id', applies: /^src\//, rule: ownId },
  { name: 'own-weight', applies: /^src\//, rule: ownWeight },
  { name: 'static-css', applies: /^src\/(components|embed)\//, rule: staticCss },
  { name: 'no-inline-style', applies: /^src\//, rule: noInlineStyle },
  { name: 'words-in-catalogues', applies: /^src\//, rule: wordsInCatalogues },
  { name: 'pure-core', applies: /^src\/(core|i18n|sample)\//, rule: pureCore },
  { name: 'explicit-locale', applies: /^src\/(?!i18n\/)/, rule: explicitLocale },
  { name: 'no-local-storage', applies: /^src\//, rule: noLocalStorage },
];

/**
 * Everything wrong with one file.
 *
 * @param {string} path relative to the repository, with `/`
 * @param {string} text
 * @returns {string[]} lines of the form `path:line rule: what is wrong`
 */
export function checkSource(path, text) {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const active = rules.filter(({ applies }) => applies.test(path));
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    for (const { name, rule } of active) {
      const problem = rule(node, { path, source });
      if (!problem) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${path}:${line + 1} ${name}: ${problem}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * @param {ts.Node} node
 * @param {string} name
 */
function isName(node, name) {
  return ts.isIdentifier(node) && node.text === name;
}

/** @param {ts.ImportDeclaration | ts.ExportDeclaration} declaration */
function moduleOf(declaration) {
  const { moduleSpecifier } = declaration;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
}

/** @param {ts.Statement} statement */
function loadsReact(statement) {
  return REACT_MODULES.test(loadedBy(statement));
}

/**
 * The module that a statement loads at run time; `''` for none (`import type`, `{ type A }`).
 *
 * @param {ts.Statement} statement
 */
function loadedBy(statement) {
  if (!ts.isImportDeclaration(statement)) return '';
  const clause = statement.importClause;
  if (!clause) return moduleOf(statement);
  const named = clause.namedBindings;
  const onlyTypes =
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes ? '' : moduleOf(statement);
}
