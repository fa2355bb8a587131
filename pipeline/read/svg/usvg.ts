/** The only file that imports resvg: drawings in few words – paths, groups, paints – and parts of them as dots. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const family = 'Tinos'

/** A drawing in the few words of usvg: shapes, words and uses as paths, styles as attributes; absent where it cannot be read. */
export async function simplify(svg: string, fonts: readonly Uint8Array[]): Promise<string | undefined> {
  return withDrawing(svg, { font: fontsOf(fonts) }, (drawing) => drawing.toString())
}

/** A drawing as PNG, see-through where nothing is painted; so many dots wide. */
export async function paintDots(svg: string, width: number): Promise<Uint8Array | undefined> {
  return withDrawing(svg, { font: fontsOf([]), fitTo: { mode: 'width', value: width } }, (drawing) => {
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    return png
  })
}

function fontsOf(fontBuffers: readonly Uint8Array[]) {
  const names = { defaultFontFamily: family, serifFamily: family, sansSerifFamily: family }
  return {
    fontBuffers: [...fontBuffers],
    ...names,
    cursiveFamily: family,
    fantasyFamily: family,
    monospaceFamily: family,
  }
}

type Resvg = Awaited<ReturnType<typeof load>>
type Options = ConstructorParameters<Resvg>[1]

/** It throws plain errors on whatever it does not understand, and where its own code gives up. */
async function withDrawing<Made>(
  svg: string,
  options: Options,
  make: (drawing: InstanceType<Resvg>) => Made,
): Promise<Made | undefined> {
  const Resvg = await load()
  try {
    const drawing = new Resvg(svg, options)
    const made = make(drawing)
    drawing.free()
    return made
  } catch {
    return undefined
  }
}

let loading: ReturnType<typeof loadAnew> | undefined

/** Loaded with the first drawing. */
function load() {
  loading ??= loadAnew()
  return loading
}

/** The package refuses to begin twice in a process (2.6.2), which copies of this file in tests do. */
async function loadAnew() {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch((error: unknown) => {
    if (!String(error).includes('Already initialized')) throw error
  })
  return Resvg
}
