/**
 * Finds look-ups by a text that may be anybody's in objects that have a prototype, where `constructor` finds what nobody has written: `node
 * look-ups.mjs`. Such a text is asked of a Map, or compared. The last line counts: `N passed, N failed`.
 */
import { relative } from 'node:path'
import ts from 'typescript'
import { checker, ours, root } from './program.mjs'

/** Objects that may be asked: what they are asked with is not anybody's, or they have no prototype. */
const allowed = new Map([
  ['pipeline/typesetting/font/harfbuzz.ts: instance.exports[name]', 'functions that the shaper names'],
  ["pipeline/prepare/citation-signs.ts: groups[owner.replace('-', '_')]", 'groups of an expression, by names of ours'],
  ["pipeline/document.ts: handlers[node.type as N['type']]", 'types of nodes, which the parser names'],
  ['pipeline/read/fact-tree.ts: values[key]', 'made without a prototype'],
  ["pipeline/xml/read.ts: given[uri === '' ? local : nameOf(uri, local)]", 'made without a prototype'],
  ['pipeline/write/docx/components.ts: attributes[key]', 'attributes that the library docx names'],
  ['pipeline/write/docx/corrections.ts: attributes[name]', 'attributes that the table of corrections names'],
  ['pipeline/write/docx/relationships.ts: attributes[attribute]', 'attributes that its callers name'],
  ['pipeline/write/pdf/engine/file/document.ts: this.page.fonts[font.id]', 'pdfkit’s, by names that are counted'],
  ['pipeline/write/pdf/engine/file/document.ts: this._fontFamilies[faceName(face)]', 'pdfkit’s, by names of faces'],
  [
    'pipeline/write/pdf/engine/file/drawings.ts: this.document.page.xobjects[known.name]',
    'pdfkit’s, by names that are counted',
  ],
  [
    'pipeline/write/pdf/engine/file/drawing-forms.ts: this.document.page.xobjects[known.name]',
    'pdfkit’s, by names that are counted',
  ],
])

const met = new Set()
const faults = []
let looked = 0

for (const file of ours) visit(file)

function visit(node) {
  if (ts.isElementAccessExpression(node)) look(node, node.argumentExpression)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) look(node, node.left)
  ts.forEachChild(node, visit)
}

function look(node, key) {
  looked += 1
  if (!isAnyText(checker.getTypeAtLocation(key))) return
  const file = node.getSourceFile()
  const path = relative(root, file.fileName)
  const subject = `${path}: ${node.getText()}`
  if (allowed.has(subject)) met.add(subject)
  else faults.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`)
}

/** A text that is not one of a few; numbers find entries of lists alone. */
function isAnyText(type) {
  const kinds = ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping | ts.TypeFlags.Any
  const widest = checker.getBaseConstraintOfType(type) ?? type
  return widest.isUnion() ? widest.types.some(isAnyText) : (widest.flags & kinds) !== 0
}

for (const fault of faults) console.log(`${fault}: a Map has no names of its own`)
const idle = [...allowed.keys()].filter((subject) => !met.has(subject))
for (const subject of idle) console.log(`${subject} is allowed and stands nowhere`)
const failed = faults.length + idle.length
console.log(`${looked - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
