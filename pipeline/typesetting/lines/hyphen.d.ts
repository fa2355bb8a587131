// The part of hyphen 1.14.1 that we use; it ships no types.

declare module 'hyphen/ru/index.js' {
  const module: {
    hyphenateSync(word: string, options?: { readonly hyphenChar?: string; readonly minWordLength?: number }): string
  }
  export default module
}
