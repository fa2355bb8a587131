import { describe, expect, it } from 'vitest'
import { parseXml } from '../../pipeline/xml/read.ts'
import { element, inLines, writeXml, writeXmlFile } from '../../pipeline/xml/write.ts'

function refuse(reason: string): never {
  throw new Error(reason)
}

function read(xml: string) {
  return parseXml(xml, { prefixes: new Map([['', '']]), deepest: 8, refuse })
}

describe('writing XML', () => {
  it('is read back as it was meant, whatever signs are in it', () => {
    const signs = `<a b="c"> & 'd' ]]> &amp; é 😀`
    const { attributes, text } = read(writeXml(element('p', { title: signs, size: 0 }, signs)))
    expect({ attributes, text }).toEqual({ attributes: { title: signs, size: '0' }, text: signs })
  })

  it('writes attributes in the order given, and nothing for what is not there', () => {
    const child = element('c', { z: 1, a: undefined, b: 'x' })
    expect(writeXml(element('p', {}, undefined, [child, undefined], 'text'))).toBe('<p><c z="1" b="x"/>text</p>')
  })

  it('leaves nothing that XML does not have: the file can be read', () => {
    const written = writeXml(element('p', { title: 'a\u0001\uFFFE' }, 'b\uFFFF\uD800c\u0000'))
    const { attributes, text } = read(written)
    expect([attributes['title'], text]).toEqual(['a\uFFFD', 'b\uFFFD\uFFFDc'])
  })

  it('begins a file with the declaration of Office', () => {
    expect(writeXmlFile(element('p'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p/>')
  })

  it('puts elements on lines of their own', () => {
    expect(writeXml(element('p', {}, inLines([element('a'), undefined, element('b')])))).toBe('<p><a/>\n<b/></p>')
  })
})
