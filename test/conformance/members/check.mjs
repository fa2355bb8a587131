/**
 * Finds members of interfaces and types that are written and never read, by the references of the compiler: `node check.mjs`. The
 * last line counts: `N passed, N failed`.
 */
import { relative } from 'node:path'
import ts from 'typescript'
import { checker, ours, root } from './program.mjs'

/** Declarations that are read. */
const read = new Set()
const members = []
const flows = new Map()

for (const file of ours) visit(file)

function visit(node) {
  if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) members.push(node)
  if (ts.isPropertyAccessExpression(node) && !isAssigned(node)) markSymbol(checker.getSymbolAtLocation(node.name))
  if (ts.isElementAccessExpression(node)) markKeys(node)
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) markBinding(node)
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    ts.isStringLiteral(node.left)
  )
    markNamed(checker.getTypeAtLocation(node.right), node.left.text)
  if (ts.isCallExpression(node)) markWhole(node)
  if (ts.isExpression(node)) addFlow(node)
  if (ts.isAsExpression(node))
    flow(checker.getTypeAtLocation(behindUnknown(node.expression)), checker.getTypeFromTypeNode(node.type), 0)
  // What reads a constant reads the members that it was checked for.
  if (ts.isSatisfiesExpression(node))
    flow(checker.getTypeFromTypeNode(node.type), checker.getTypeAtLocation(node.expression), 0)
  ts.forEachChild(node, visit)
}

/** `table as unknown as Rows` hands on the table. */
function behindUnknown(node) {
  return ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.UnknownKeyword ? node.expression : node
}

function isAssigned(node) {
  const { parent } = node
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
}

function markSymbol(symbol) {
  for (const declaration of symbol?.declarations ?? []) read.add(declaration)
  // A member of a union or of a mapped type stands for those it is made of.
  const target = symbol && 'links' in symbol ? symbol.links : undefined
  for (const part of [
    target?.syntheticOrigin,
    ...(target?.containingType?.types ?? []).map((type) => type.getProperty?.(symbol.name)),
  ])
    for (const declaration of part?.declarations ?? []) read.add(declaration)
}

function markNamed(type, name) {
  const types = type.isUnionOrIntersection() ? [type, ...type.types] : [type]
  for (const each of types) markSymbol(each.getProperty(name))
}

function markBinding(node) {
  const name = node.propertyName ?? node.name
  const type = checker.getTypeAtLocation(node.parent)
  if (node.dotDotDotToken !== undefined) return
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) markNamed(type, name.text)
}

/** `object[key]` reads every member that the key may name. */
function markKeys(node) {
  const type = checker.getTypeAtLocation(node.expression)
  const key = checker.getTypeAtLocation(node.argumentExpression)
  const names = (key.isUnion() ? key.types : [key]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []))
  for (const name of names) markNamed(type, name)
}

/** What is handed on as another type is read where that type's members are: from a member to those it becomes. */
function addFlow(node) {
  const isSpread = ts.isSpreadAssignment(node.parent)
  if (ts.isObjectLiteralExpression(node)) return
  const wanted = checker.getContextualType(isSpread ? node.parent.parent : node)
  if (wanted === undefined) return
  const given = checker.getTypeAtLocation(node)
  flow(given, wanted, 0)
  flowIntoParameters(given, wanted)
}

/** What a function is given where it is called becomes what its own parameters say. */
function flowIntoParameters(given, wanted) {
  const [own] = given.getCallSignatures()
  const [called] = checker.getNonNullableType(wanted).getCallSignatures()
  own?.parameters.forEach((parameter, index) => {
    const from = called?.parameters[index]
    if (from !== undefined) flow(checker.getTypeOfSymbol(from), checker.getTypeOfSymbol(parameter), 0)
  })
}

function flow(given, wanted, depth) {
  if (given === wanted || depth > 4) return
  const each = checker.getIndexTypeOfType(given, ts.IndexKind.String)
  if (each !== undefined)
    for (const property of wanted.getProperties()) flow(each, checker.getTypeOfSymbol(property), depth + 1)
  const every = checker.getIndexTypeOfType(wanted, ts.IndexKind.String)
  if (every !== undefined)
    for (const property of given.getProperties()) flow(checker.getTypeOfSymbol(property), every, depth + 1)
  for (const part of given.isUnion() ? given.types : [given]) {
    const isOurs = part.getProperties().some(isOurProperty)
    if (!isOurs) {
      const [of] = checker.isArrayType(part) ? checker.getTypeArguments(part) : []
      const [to] = checker.isArrayType(wanted) ? checker.getTypeArguments(wanted) : []
      if (of !== undefined && to !== undefined) flow(of, to, depth + 1)
      continue
    }
    for (const property of part.getProperties()) {
      const targets = (wanted.isUnion() ? wanted.types : [wanted]).flatMap(
        (each) => each.getProperty(property.name) ?? [],
      )
      for (const target of targets)
        for (const from of property.declarations ?? [])
          for (const to of target.declarations ?? [])
            if (from !== to) flows.set(from, (flows.get(from) ?? new Set()).add(to))
    }
  }
}

/** Members of packages are theirs to read. */
function isRead(declaration) {
  return read.has(declaration) || !ours.includes(declaration.getSourceFile())
}

function followFlows() {
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (const [from, targets] of flows) {
      if (read.has(from) || ![...targets].some(isRead)) continue
      read.add(from)
      isChanged = true
    }
  }
}

/** Entries, values and JSON of an object read all of it. */
function markWhole({ expression, arguments: given }) {
  const name = ts.isPropertyAccessExpression(expression) || ts.isIdentifier(expression) ? expression.getText() : ''
  const isPrinted = name === 'JSON.stringify' || name === 'toJson'
  if (!isPrinted && name !== 'Object.entries' && name !== 'Object.values') return
  for (const argument of given) markAll(checker.getTypeAtLocation(argument), isPrinted, new Set())
}

function markAll(type, isDeep, seen) {
  if (seen.has(type)) return
  seen.add(type)
  for (const part of type.isUnionOrIntersection() ? type.types : [type]) {
    for (const property of part.getProperties().filter(isOurProperty)) {
      markSymbol(property)
      if (isDeep) markAll(checker.getTypeOfSymbol(property), isDeep, seen)
    }
    if (isDeep && checker.isArrayType(part)) for (const of of checker.getTypeArguments(part)) markAll(of, isDeep, seen)
  }
}

function isOurProperty({ declarations = [] }) {
  return declarations.some((each) => ours.includes(each.getSourceFile()))
}

/** Only members of a type with a name: those beside a parameter or a result are a matter of one function. */
function isNamed({ parent }) {
  const around = parent.parent
  const isPart = ts.isUnionTypeNode(around) || ts.isIntersectionTypeNode(around)
  return ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(isPart ? around.parent : around)
}

function say(node) {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  const owner = ts.findAncestor(node, (each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
  return `${relative(root, file.fileName)}:${line + 1}: ${owner?.name.text}.${node.name.text} is never read`
}

/** Examples stand beside the pattern or the rule that they explain; tests read them, and write the pages of rules (`test/parse/markup.test.ts`, `test/check/rules.test.ts`, `test/messages/`). */
const readByTests =
  /: (?:Pattern\.(?:examples|quiet)|Rule\.(?:source|examples|counterExamples)|RuleExcerpt\.(?:language|facts|text)|RuleExample\.(?:found|fixed)) is never read$/

/** What the library gives, and the record of `check --parity`, programs of others read. */
const readByOthers = /^pipeline\/library\/|: ParityCell\.line is/

followFlows()
const named = members.filter((node) => isNamed(node) && node.name.text !== 'type')
const dead = named
  .filter((node) => !read.has(node))
  .map(say)
  .filter((line) => !readByTests.test(line) && !readByOthers.test(line))
for (const line of dead.toSorted()) console.log(line)
console.log(`${named.length - dead.length} passed, ${dead.length} failed`)
process.exitCode = dead.length > 0 ? 1 : 0
