/** The map from the codes of a font to characters, by which text is copied and read out (ISO 32000-1, 9.10.3). */

/** Ranges may not cross a first byte; a list of the characters of each of their codes follows them. */
const rangeLength = 256

/** Writes the map for codes from 0 on. */
export function toUnicode(characters: readonly (readonly number[])[]): Uint8Array {
  const ranges = Array.from({ length: Math.ceil(characters.length / rangeLength) }, (_, index) => {
    const start = index * rangeLength
    const part = characters.slice(start, start + rangeLength)
    return `<${hex(start)}> <${hex(start + part.length - 1)}> [${part.map(textOf).join(' ')}]`
  })
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`,
    'latin1',
  )
}

function textOf(characters: readonly number[]): string {
  const text = String.fromCodePoint(...characters)
  return `<${Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')}>`
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0')
}
