/** Fields with their results as last worked out. */
import { type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { component } from './components.ts'

/** A field with its result as last worked out; never marked dirty, or Word asks a question on opening. */
export function field(instruction: string, result: string, format: IRunOptions = {}): readonly ParagraphChild[] {
  return [...fieldStart(instruction, format), new TextRun({ ...format, children: [result] }), ...fieldEnd(format)]
}

/** What stands before the result of a field, which may run over several paragraphs. */
export function fieldStart(instruction: string, format: IRunOptions = {}): readonly ParagraphChild[] {
  const code = component('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)
  return [fieldMark('begin', format), new TextRun({ ...format, children: [code] }), fieldMark('separate', format)]
}

/** What stands behind it. */
export function fieldEnd(format: IRunOptions = {}): readonly ParagraphChild[] {
  return [fieldMark('end', format)]
}

function fieldMark(type: string, format: IRunOptions): TextRun {
  return new TextRun({ ...format, children: [component('w:fldChar', { 'w:fldCharType': type })] })
}
