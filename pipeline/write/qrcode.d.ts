/** The part of the library that makes the squares. */
declare module 'qrcode/lib/core/qrcode.js' {
  interface Squares {
    readonly size: number
    /** Row by row; 1 is dark. */
    readonly data: Uint8Array
  }

  interface Making {
    readonly errorCorrectionLevel: 'low' | 'medium' | 'quartile'
    readonly maskPattern: number
  }

  /** Capitals, figures and other signs each in their own mode, where that takes less room. */
  export function create(text: string, making: Making): { readonly modules: Squares }
}
