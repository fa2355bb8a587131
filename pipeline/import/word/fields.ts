/** Fields that are open while a story is read: they go on from one run, and from one paragraph, to the next. */
import { isContentsCode, referenceOf } from '../../word/fields.ts'

interface OpenField {
  instruction: string
  isResult: boolean
}

export class FieldState {
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

  /** Ends the innermost field, and gives its code. */
  end(): string | undefined {
    const code = this.open.pop()?.instruction.trim()
    if (code !== undefined && isContentsCode(code)) this.endedContents = code
    return code
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
    const code = this.find((each) => /^\s*HYPERLINK\b/.test(each)) ?? ''
    const anchor = /\\l\s+"([^"]*)"/.exec(code)?.[1]
    const url = /^\s*HYPERLINK\s+"([^"]*)"/.exec(code)?.[1]
    if (anchor !== undefined) return { anchor }
    return url === undefined ? {} : { url }
  }
}
