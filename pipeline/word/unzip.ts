/** Zip packages of strangers, read by their directory as Word reads them: with limits, and each part held to what is said of it. */
import { crc32, inflateRawSync } from 'node:zlib'
import type { Parts } from './zip.ts'

/** What a package of a stranger may hold. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of all parts that are wanted together, once they are inflated. */
  readonly bytes: number
  /** How many times larger a package may be than it is packed. */
  readonly ratio: number
}

export interface ZipRules {
  readonly limits: ZipLimits
  /** Whether a part is read at all; others are never inflated. */
  readonly wants: (path: string) => boolean
  /** Gets the part of a sentence that says why, and the part of the package it is about; ends the reading. */
  readonly refuse: (reason: string, part?: string) => never
}

/** What the directory says of a part. */
interface Entry {
  readonly name: string
  readonly isLocked: boolean
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  /** Where its own header stands. */
  readonly at: number
}

interface Package extends ZipRules {
  readonly bytes: Uint8Array
  readonly view: DataView
}

const marks = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const
/** Bytes of each header before its name. */
const lengths = { entry: 30, directory: 46, end: 22 } as const
const longestComment = 0xffff
const methods = { stored: 0, deflated: 8 } as const
/** A package is allowed to grow as one of so many bytes, however small it is. */
const smallest = 1 << 16

/** Opens a package; a name is a key and never a path. */
export function openZip(bytes: Uint8Array, rules: ZipRules): Parts {
  const zip = trim({ ...rules, bytes, view: viewOf(bytes) })
  const end = findEnd(zip)
  const directory = zip.view.getUint32(end + 16, true)
  const entries = readDirectory(directory, end, zip)
  checkNames(entries, zip)
  const starts = readStarts(entries, directory, zip)
  const wanted = entries.filter(({ name }) => rules.wants(name))
  checkSizes(wanted, zip)
  return new Map(wanted.map((entry) => [entry.name, inflate(entry, starts.get(entry) ?? 0, zip)]))
}

function readDirectory(start: number, end: number, zip: Package): readonly Entry[] {
  const { view, limits, refuse } = zip
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) refuse(`it has more than ${limits.entries} parts`)
  if (start + view.getUint32(end + 12, true) !== end) refuse('it is damaged: its directory is not where it should be')
  const entries: Entry[] = []
  let at = start
  while (entries.length < count) {
    if (at + lengths.directory > end || view.getUint32(at, true) !== marks.directory)
      refuse('it is damaged: its directory ends too early')
    entries.push(readEntry(at, zip))
    at +=
      lengths.directory + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === end ? entries : refuse('it is damaged: its directory does not end where it should')
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** Transfers and mail put bytes before a package, which all of its places then lie behind. */
function trim(zip: Package): Package {
  const end = findEnd(zip)
  const lead = end - zip.view.getUint32(end + 12, true) - zip.view.getUint32(end + 16, true)
  if (lead <= 0) return zip
  const bytes = zip.bytes.subarray(lead)
  return { ...zip, bytes, view: viewOf(bytes) }
}

/** The last header stands at the end, behind nothing but its comment, or bytes that are none of the package. */
function findEnd({ view, refuse }: Package): number {
  const last = view.byteLength - lengths.end
  const ends: number[] = []
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === marks.end && view.getUint16(at + 20, true) <= last - at) ends.push(at)
  const whole = ends.find((at) => view.getUint16(at + 20, true) === last - at)
  return whole ?? ends[0] ?? refuse('it is damaged: its end is missing')
}

function readEntry(at: number, { view, bytes }: Package): Entry {
  const name = at + lengths.directory
  return {
    // Where the bytes are no text, signs that stand for none make a name that is not looked for.
    name: new TextDecoder().decode(bytes.subarray(name, name + view.getUint16(at + 28, true))),
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
}

/** Part names are the same in capitals and in small letters. */
function checkNames(entries: readonly Entry[], { refuse }: Package): void {
  const known = new Set<string>()
  for (const { name } of entries) {
    const key = name.toLowerCase()
    if (known.has(key)) refuse('it has two parts of one name', name)
    known.add(key)
  }
}

/** Where the bytes of each part begin: each has its own place, and its own header says the same of it. */
function readStarts(entries: readonly Entry[], directory: number, zip: Package): ReadonlyMap<Entry, number> {
  const { refuse } = zip
  const starts = new Map<Entry, number>()
  let before = 0
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (entry.at < before) refuse('it is damaged: its parts lie over one another', entry.name)
    const start = startOf(entry, directory, zip)
    before = start + entry.packed
    if (before > directory) refuse('it is damaged: a part of it ends too early', entry.name)
    starts.set(entry, start)
  }
  return starts
}

function startOf({ name, at, method }: Entry, directory: number, { view, bytes, refuse }: Package): number {
  if (at + lengths.entry > directory || view.getUint32(at, true) !== marks.entry)
    return refuse('it is damaged: a part of it is not where it should be', name)
  const named = at + lengths.entry
  const end = named + view.getUint16(at + 26, true)
  const own = end > directory ? '' : new TextDecoder().decode(bytes.subarray(named, end))
  if (own !== name || view.getUint16(at + 8, true) !== method)
    refuse('it is damaged: a part of it says something else than its directory', name)
  return end + view.getUint16(at + 28, true)
}

/** No part grows beyond what is said of it, so that what is said can be added up. */
function checkSizes(entries: readonly Entry[], { bytes, limits, refuse }: Package): void {
  const most = Math.min(limits.bytes, Math.max(bytes.length, smallest) * limits.ratio)
  const sum = entries.reduce((all, { size }) => all + size, 0)
  if (sum > most) refuse(`it grows to more than ${most} bytes when it is opened`)
}

function inflate(entry: Entry, start: number, { bytes, refuse }: Package): Uint8Array {
  const { name, size, checksum, packed } = entry
  if (entry.isLocked) refuse('a part of it has a password: save it anew as .docx without one', name)
  const unpacked = unpack(entry, bytes.subarray(start, start + packed))
  if (unpacked === undefined || unpacked.length !== size || crc32(unpacked) !== checksum)
    return refuse('one of its parts is damaged', name)
  return unpacked
}

/** The bytes of a part; absent where they cannot be had. */
function unpack({ method, size }: Entry, packed: Uint8Array): Uint8Array | undefined {
  if (method === methods.stored) return packed
  if (method !== methods.deflated) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch (fault) {
    if (isOfZlib(fault)) return undefined
    throw fault
  }
}

/** What is wrong with the bytes, or that there are more of them than was said. */
function isOfZlib(fault: unknown): boolean {
  if (!(fault instanceof Error) || !('code' in fault)) return false
  return typeof fault.code === 'string' && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(fault.code)
}
