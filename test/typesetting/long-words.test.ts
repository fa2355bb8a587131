/** Words that no line holds: where they are broken, with the widths of figures (5 points) that can be told. */
import { describe, expect, it } from 'vitest'
import { addressBreaks } from '../../pipeline/text/address-breaks.ts'
import { textOf } from '../../pipeline/typesetting/lines/cut-word.ts'
import { breakLongWords, isBrokenIn } from '../../pipeline/typesetting/lines/long-words.ts'
import { toWords } from '../../pipeline/typesetting/lines/words.ts'
import { figures, tenPoints } from './plain-type.ts'

const bold = { ...tenPoints, face: { ...tenPoints.face, bold: true } }

function parts(text: string, other: number, first = other): readonly string[] {
  return breakLongWords(toWords([figures(text)]), { first, other }).map(textOf)
}

function isBroken(text: string, room: number): boolean {
  return toWords([figures(text)]).some((word) => isBrokenIn(word, room))
}

describe('an address', () => {
  it.each([
    ['http://a.org/b', ['http://', 'a.', 'org/', 'b']],
    ['x_y-z?a=1&b=2', ['x_', 'y-', 'z?', 'a=', '1&', 'b=', '2']],
    ['name@un.org', ['name@', 'un.', 'org']],
    ['archive.tar.gz', ['archive.', 'tar.', 'gz']],
    ['1.234.567,8', ['1.234.567,8']],
    ['12:30', ['12:30']],
    ['A/80/604', ['A/', '80/', '604']],
    ['.hidden/', ['.hidden/']],
    ['a...b', ['a...', 'b']],
  ])('%s may be broken behind its signs', (text, expected) => {
    const edges = [0, ...addressBreaks(text), text.length]
    expect(edges.slice(1).map((edge, index) => text.slice(edges[index], edge))).toEqual(expected)
  })

  it('is left whole where a line holds it', () => {
    expect(parts('1/2_3', 30)).toEqual(['1/2_3'])
    expect(parts('11111_22222_33333', 32)).toEqual(['11111_', '22222_', '33333'])
  })
})

describe('a long word', () => {
  it('is broken at the edge, with no sign added', () => {
    expect(parts('1234567890', 20)).toEqual(['1234', '5678', '90'])
    expect(parts('1234567890', 20, 12)).toEqual(['12', '34', '56', '78', '90'])
    expect(parts('12', 3)).toEqual(['1', '2'])
  })

  it('is broken at fixed spaces first, which hang out of the line', () => {
    const broken = breakLongWords(toWords([figures('123\u00A0456 7')]), { first: 20, other: 20 })
    expect(broken.map(textOf)).toEqual(['123', '456', '7'])
    expect(broken.map(({ spaceWidth }) => spaceWidth > 0)).toEqual([true, true, false])
  })

  it('is broken within a number last', () => {
    expect(parts('33\u00A01\u00A0208', 26)).toEqual(['33', '1\u00A0208'])
    expect(parts('33\u00A01\u00A0208', 16)).toEqual(['33', '1', '208'])
    expect(parts('12\u00A0000\u00A033\u00A055', 31)).toEqual(['12\u00A0000', '33', '55'])
  })

  it('keeps its styles, and the marks on its letters', () => {
    const words = breakLongWords(toWords([figures('123'), figures('456', bold)]), { first: 10, other: 10 })
    expect(words.map(textOf)).toEqual(['12', '34', '56'])
    expect(words.map(({ fragments }) => fragments.map(({ style }) => style.face.bold))).toEqual([
      [false],
      [false, true],
      [true],
    ])
    const marked = 'e\u0301'.repeat(4)
    expect(
      breakLongWords(toWords([figures(marked)]), { first: 6, other: 6 }).every((word) => textOf(word).startsWith('e')),
    ).toBe(true)
  })

  it('is told where letters or figures are parted, not where an address is broken behind its signs', () => {
    expect(isBroken('1234567890', 20)).toBe(true)
    expect(isBroken('12_34_56', 20)).toBe(false)
    expect(isBroken('1\u00A0234\u00A0567.8', 30)).toBe(true)
    expect(isBroken('(123.4)', 100)).toBe(false)
    expect(isBroken('May\u00A012', 25)).toBe(false)
  })
})
