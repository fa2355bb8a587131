/**
 * HarfBuzz, which turns characters into glyphs by the rules of a font. Of its package we take the WebAssembly alone: the code around it
 * can only be awaited, and text is measured in the midst of other work. What we call are the functions of its C interface.
 */
import type { Direction } from '../../../templates/vocabulary.ts'

/** A glyph where it is drawn: from left to right, in font units. */
export interface PlacedGlyph {
  readonly glyph: number
  /** Where the first of the characters that it stands for begins in the text. */
  readonly cluster: number
  readonly advance: number
  readonly x: number
  readonly y: number
}

/** How a text is shaped; features of OpenType are switched off by their names. */
export interface Shaping {
  readonly direction: Direction
  readonly without: readonly string[]
}

/** A font that HarfBuzz has opened. */
export interface ShapingFont {
  readonly shape: (text: string, shaping: Shaping) => readonly PlacedGlyph[]
  /** Absent where the font has none. */
  readonly glyphOf: (point: number) => number | undefined
}

type Call = (...numbers: readonly number[]) => number

/** Functions by their names in C; numbers are addresses, counts, code points and tags. */
export interface HarfBuzz {
  readonly call: (name: string, ...numbers: readonly number[]) => number
  /** The memory as it is now: it is another one after it has grown. */
  readonly view: () => DataView
}

const pageBytes = 65_536
const directions: Readonly<Record<Direction, number>> = { ltr: 4, rtl: 5 }
/** HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS: a mark is told apart from its letter. */
const clustersOfCharacters = 1
/** HB_MEMORY_MODE_READONLY: the bytes are ours, and stay. */
const readOnly = 1
/** Bytes of a glyph, of its place, and of a feature. */
const sizes = { info: 20, position: 20, feature: 16 } as const

/** HarfBuzz, ready to be called. */
export function startHarfBuzz(bytes: Uint8Array): HarfBuzz {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    env: {
      emscripten_resize_heap: (wanted: number) => grow(memory, wanted),
      _abort_js: fail,
      _setitimer_js: () => 0,
      _emscripten_runtime_keepalive_clear: () => {},
    },
    wasi_snapshot_preview1: { proc_exit: fail },
  })
  const memory = instance.exports['memory'] as WebAssembly.Memory
  const call: HarfBuzz['call'] = (name, ...numbers) => (instance.exports[name] as Call)(...numbers)
  call('__wasm_call_ctors')
  return { call, view: () => new DataView(memory.buffer) }
}

function grow(memory: WebAssembly.Memory, wanted: number): number {
  memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / pageBytes))
  return 1
}

function fail(): never {
  throw new Error('HarfBuzz has come to a place where it cannot go on')
}

/** Opens the file of a font. */
export function openForShaping(harfBuzz: HarfBuzz, bytes: Uint8Array): ShapingFont {
  const { call, view } = harfBuzz
  const start = call('malloc', bytes.length)
  new Uint8Array(view().buffer, start, bytes.length).set(bytes)
  const face = call('hb_face_create', call('hb_blob_create', start, bytes.length, readOnly, 0, 0), 0)
  const font = call('hb_font_create', face)
  const found = call('malloc', 4)
  const buffer = call('hb_buffer_create')
  call('hb_buffer_set_cluster_level', buffer, clustersOfCharacters)
  const language = writeLanguage(harfBuzz)
  return {
    shape: (text, shaping) => shapeWith({ harfBuzz, font, buffer, language }, text, shaping),
    glyphOf: (point) =>
      call('hb_font_get_nominal_glyph', font, point, found) === 0 ? undefined : view().getUint32(found, true),
  }
}

/** No language's own forms: what is left to HarfBuzz is that of the machine. */
function writeLanguage({ call, view }: HarfBuzz): number {
  const name = call('malloc', 4)
  ;[...'und\0'].forEach((letter, index) => view().setUint8(name + index, letter.charCodeAt(0)))
  return call('hb_language_from_string', name, -1)
}

interface Opened {
  readonly harfBuzz: HarfBuzz
  /** Addresses. */
  readonly font: number
  readonly buffer: number
  readonly language: number
}

function shapeWith(
  { harfBuzz, font, buffer, language }: Opened,
  text: string,
  { direction, without }: Shaping,
): readonly PlacedGlyph[] {
  const { call } = harfBuzz
  call('hb_buffer_clear_contents', buffer)
  call('hb_buffer_set_direction', buffer, directions[direction])
  call('hb_buffer_set_language', buffer, language)
  const start = writeText(harfBuzz, text)
  call('hb_buffer_add_utf16', buffer, start, text.length, 0, text.length)
  call('hb_buffer_guess_segment_properties', buffer)
  const features = writeFeatures(harfBuzz, without)
  call('hb_shape', font, buffer, features, without.length)
  call('free', start)
  call('free', features)
  return readGlyphs(harfBuzz, buffer)
}

function writeText({ call, view }: HarfBuzz, text: string): number {
  const start = call('malloc', text.length * 2)
  const memory = view()
  for (let index = 0; index < text.length; index += 1) memory.setUint16(start + index * 2, text.charCodeAt(index), true)
  return start
}

/** Each feature off, from the start of the text to its end. */
function writeFeatures({ call, view }: HarfBuzz, tags: readonly string[]): number {
  const start = call('malloc', Math.max(1, tags.length) * sizes.feature)
  const memory = view()
  tags.forEach((tag, index) => {
    const at = start + index * sizes.feature
    ;[...tag].forEach((letter, place) => memory.setUint8(at + 3 - place, letter.charCodeAt(0)))
    memory.setUint32(at + 4, 0, true)
    memory.setUint32(at + 8, 0, true)
    memory.setUint32(at + 12, 0xffffffff, true)
  })
  return start
}

function readGlyphs({ call, view }: HarfBuzz, buffer: number): readonly PlacedGlyph[] {
  const count = call('hb_buffer_get_length', buffer)
  const infos = call('hb_buffer_get_glyph_infos', buffer, 0)
  const positions = call('hb_buffer_get_glyph_positions', buffer, 0)
  const memory = view()
  return Array.from({ length: count }, (_, index) => {
    const info = infos + index * sizes.info
    const position = positions + index * sizes.position
    return {
      glyph: memory.getUint32(info, true),
      cluster: memory.getUint32(info + 8, true),
      advance: memory.getInt32(position, true),
      x: memory.getInt32(position + 8, true),
      y: memory.getInt32(position + 12, true),
    }
  })
}
