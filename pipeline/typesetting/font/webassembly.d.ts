// The part of WebAssembly that we use; the types of Node 20 have but its names, and those of browsers are not ours.

declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
    grow(pages: number): number
  }

  const Module: new (bytes: Uint8Array) => Module
  const Instance: new (
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, (wanted: number) => number | undefined>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> }
}
