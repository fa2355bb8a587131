// The part of bidi-js 1.1.0 that we use; its own types take the package for an ES module, which it is not.

declare module 'bidi-js' {
  export default function createBidi(): {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array }
    getMirroredCharacter(character: string): string | null
  }
}
