import ts from 'typescript';

const TAGS = new Set(['css', 'keyframes', 'createGlobalStyle']);

/**
 * Whether an expression is what stands before a template of styled-components: `styled.div`,
 * `styled(Button)`, `styled.div.attrs(…)`, `css`, `keyframes`, `createGlobalStyle`.
 *
 * @param {ts.Expression} tag
 * @returns {boolean}
 */
export function isStyledTag(tag) {
  if (ts.isIdentifier(tag)) return TAGS.has(tag.text);
  if (ts.isPropertyAccessExpression(tag)) {
    return isStyled(tag.expression) || isStyledTag(tag.expression);
  }
  if (ts.isCallExpression(tag)) return isStyled(tag.expression) || isStyledTag(tag.expression);
  return false;
}

/**
 * The interpolations of a template that are neither `t('token')` nor a constant.
 *
 * @param {ts.TemplateLiteral} template
 * @param {ts.SourceFile} source
 * @returns {string[]} their source text
 */
export function unsafeInterpolations(template, source) {
  if (!ts.isTemplateExpression(template)) return [];
  return template.templateSpans
    .map((span) => span.expression)
    .filter((expression) => !isStatic(expression, source))
    .map((expression) => `\${${expression.getText(source)}}`);
}

/**
 * Whether an expression is the same for everybody: literals, tokens, constants, templates of these.
 *
 * @param {ts.Expression} expression
 * @param {ts.SourceFile} source
 * @returns {boolean}
 */
export function isStatic(expression, source) {
  if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return true;
  if (ts.isTemplateExpression(expression)) {
    return expression.templateSpans.every((span) => isStatic(span.expression, source));
  }
  if (ts.isTaggedTemplateExpression(expression)) {
    return isStyledTag(expression.tag); // its own interpolations are looked at where it stands
  }
  if (ts.isCallExpression(expression)) return isToken(expression) || isWeighed(expression, source);
  return ts.isIdentifier(expression) && isConstant(expression.text, source);
}

/**
 * `t('token')`, or the selector of a part: `part('name', '[condition]')`.
 *
 * @param {ts.CallExpression} call
 */
function isToken(call) {
  const isHelper = ts.isIdentifier(call.expression) && ['t', 'part'].includes(call.expression.text);
  return isHelper && call.arguments.length > 0 && call.arguments.every(ts.isStringLiteralLike);
}

/**
 * Static styles with a weight of their own: `ownCss(panelCss)`, `rootCss(radarCss)`.
 *
 * @param {ts.CallExpression} call
 * @param {ts.SourceFile} source
 */
function isWeighed(call, source) {
  const isHelper =
    ts.isIdentifier(call.expression) && ['ownCss', 'rootCss'].includes(call.expression.text);
  return isHelper && call.arguments.every((argument) => isStatic(argument, source));
}

/**
 * An import, or a `const` at the top of the file that is itself static.
 *
 * @param {string} name
 * @param {ts.SourceFile} source
 * @returns {boolean}
 */
function isConstant(name, source) {
  return source.statements.some((statement) => {
    if (ts.isImportDeclaration(statement)) return imports(statement, name);
    if (!ts.isVariableStatement(statement)) return false;
    const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    return (
      isConst &&
      statement.declarationList.declarations.some(
        ({ name: declared, initializer }) =>
          ts.isIdentifier(declared) &&
          declared.text === name &&
          initializer !== undefined &&
          isStatic(initializer, source),
      )
    );
  });
}

/**
 * @param {ts.ImportDeclaration} declaration
 * @param {string} name
 */
function imports(declaration, name) {
  const named = declaration.importClause?.namedBindings;
  return (
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.some((element) => !element.isTypeOnly && element.name.text === name)
  );
}

/** @param {ts.Expression} expression */
function isStyled(expression) {
  return ts.isIdentifier(expression) && expression.text === 'styled';
}
