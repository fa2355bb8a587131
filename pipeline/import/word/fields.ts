/** Fields that are open while a story is read: they go on from one run, and from one paragraph, to the next. */
import type { XmlElement } from '../../xml/read.ts'
import { isContentsCode, referenceOf } from '../../word/fields.ts'

interface OpenField {
  instruction: string
  isResult: boolean
}

export class FieldState {
  private readonly endless: ReadonlySet<XmlElement>

  /** For what stands in a story, a cell or a text box. */
  constructor(elements: readonly XmlElement[] = []) {
    this.endless = endlessIn(elements)
  }

  /** True for the beginning of a field that ends nowhere: what follows is not its code. */
  isEndless(mark: XmlElement): boolean {
    return this.endless.has(mark)
  }

  private readonly open: OpenField[] = []
  private endedContents: string | undefined

  begin(): void {
    this.open.push({ instruction: '', isResult: false })
  }

  instruct(words: string): void {
    const last = this.open.at(-1)
    if (last !== undefined) last.instruction += words
  }

  separate(): void {
    const last = this.open.at(-1)
    if (last !== undefined) last.isResult = true
  }

  /** Ends the innermost field: its code, and whether something is shown for it. */
  end(): { readonly code: string; readonly hasResult: boolean } {
    const { instruction = '', isResult = false } = this.open.pop() ?? {}
    const code = instruction.trim()
    if (isContentsCode(code)) this.endedContents = code
    return { code, hasResult: isResult }
  }

  /** The code of contents that ended since it was last asked for. */
  takeEndedContents(): string | undefined {
    const code = this.endedContents
    this.endedContents = undefined
    return code
  }

  /** True while the code of a field is read, and not its result. */
  get isCode(): boolean {
    return this.open.some(({ isResult }) => !isResult)
  }

  private find(is: (code: string) => boolean): string | undefined {
    return this.open.findLast(({ instruction }) => is(instruction))?.instruction
  }

  /** The code of the contents that are read. */
  get contents(): string | undefined {
    return this.find(isContentsCode)
  }

  /** True in the result of a field that prints the number of something else. */
  get isReference(): boolean {
    return this.open.some(({ instruction }) => referenceOf(instruction) !== undefined)
  }

  /** Where the innermost link leads. */
  get link(): { readonly url?: string; readonly anchor?: string } {
    const code = this.find((each) => /^\s*HYPERLINK\b/i.test(each)) ?? ''
    const anchor = /\\l\s+"([^"]*)"/.exec(code)?.[1]
    const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(code) ?? []
    const url = quoted ?? bare
    if (anchor !== undefined) return { anchor }
    return url === undefined ? {} : { url }
  }
}

/** What has fields of its own, or is written a second time. */
const apart: ReadonlySet<string> = new Set(['w:tbl', 'w:txbxContent', 'mc:Fallback'])

/** Marks that begin or part a field whose end is missing. */
function endlessIn(elements: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const open: XmlElement[][] = []
  for (const mark of marksIn(elements)) {
    const type = mark.attributes['w:fldCharType']
    if (type === 'begin') open.push([mark])
    else if (type === 'end') open.pop()
    else open.at(-1)?.push(mark)
  }
  return new Set(open.flat())
}

function* marksIn(elements: readonly XmlElement[]): Generator<XmlElement> {
  for (const element of elements) {
    if (element.name === 'w:fldChar') yield element
    else if (!apart.has(element.name)) yield* marksIn(element.children)
  }
}
