// The part of linebreak 1.1.0 that we use; it ships no types.

declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }

  export default LineBreaker
}
