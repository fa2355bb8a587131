/** The lint of Word files finds each fault that is put into a good file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { everythingOn, writeDocx } from './docx-parts.ts'
import { lintPackage } from './package-lint.ts'

let good: Uint8Array

beforeAll(async () => {
  good = (await writeDocx(everythingOn('en', { numbersAt: 'foot' }))).bytes
})

interface Fault {
  readonly part: string
  readonly find: RegExp | string
  readonly put: string
  readonly told: RegExp
}

const faults: Readonly<Record<string, Fault>> = {
  'a control character': {
    part: 'word/document.xml',
    find: 'Introduction',
    put: 'Intro&#x1;duction',
    told: /not well-formed/,
  },
  'a tag that is not closed': { part: 'word/styles.xml', find: '</w:styles>', put: '', told: /not well-formed/ },
  'a part without a type': {
    part: '[Content_Types].xml',
    find: /<Override [^>]*footnotes\.xml"[^>]*>/,
    put: '',
    told: /footnotes\.xml: no content type/,
  },
  'a relationship that is missing': {
    part: 'word/_rels/document.xml.rels',
    find: /<Relationship [^>]*header1\.xml"[^>]*\/>/,
    put: '',
    told: /no relationship/,
  },
  'a relationship to no part': {
    part: 'word/_rels/document.xml.rels',
    find: 'header1.xml',
    put: 'header9.xml',
    told: /no part word\/header9\.xml/,
  },
  'a link to the disk': {
    part: 'word/_rels/document.xml.rels',
    find: 'https://www.un.org/',
    put: 'file:///etc/passwd',
    told: /leads to file/,
  },
  'a style that is not defined': {
    part: 'word/document.xml',
    find: 'w:val="SingleTxt"',
    put: 'w:val="None"',
    told: /style None is not defined/,
  },
  'a list that is not defined': {
    part: 'word/document.xml',
    find: '<w:pStyle w:val="SingleTxt"/>',
    put: '<w:pStyle w:val="SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>',
    told: /list 77/,
  },
  'a cell without a paragraph': {
    part: 'word/document.xml',
    find: /(<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)?)<w:p>(?:(?!<\/w:p>).)*<\/w:p><\/w:tc>/s,
    put: '$1</w:tc>',
    told: /does not end with a paragraph/,
  },
  'a field without an end': {
    part: 'word/header1.xml',
    find: /<w:r>(?:(?!<\/w:r>).)*w:fldCharType="end"\/><\/w:r>/s,
    put: '',
    told: /fields begin/,
  },
  'a dirty field': {
    part: 'word/header1.xml',
    find: 'w:fldCharType="begin"',
    put: 'w:fldCharType="begin" w:dirty="true"',
    told: /dirty/,
  },
  'a bookmark name twice': {
    part: 'word/document.xml',
    find: 'w:name="annex"',
    put: 'w:name="title"',
    told: /bookmark title is there twice/,
  },
  'a bookmark id twice': {
    part: 'word/document.xml',
    find: /(w:name="annex" w:id=")\d+/,
    put: '$11',
    told: /bookmark id 1 is there twice/,
  },
  'a bookmark without an end': {
    part: 'word/document.xml',
    find: '<w:bookmarkEnd w:id="1"/>',
    put: '',
    told: /has no end/,
  },
  'a bookmark name that Word does not take': {
    part: 'word/document.xml',
    find: 'w:name="title"',
    put: 'w:name="the title"',
    told: /does not take/,
  },
  'a link to no bookmark': {
    part: 'word/document.xml',
    find: 'w:anchor="first_heading"',
    put: 'w:anchor="nowhere"',
    told: /no bookmark nowhere/,
  },
  'a note that is missing': {
    part: 'word/footnotes.xml',
    find: /<w:footnote w:id="2">.*?<\/w:footnote>/s,
    put: '',
    told: /footnote 2 is called and not there/,
  },
  'a note that nobody calls': {
    part: 'word/document.xml',
    find: /<w:footnoteReference w:id="3"\/>/,
    put: '',
    told: /footnote 3 is never called/,
  },
  'a comment without an end': {
    part: 'word/document.xml',
    find: '<w:body>',
    put: '<w:body><w:commentRangeStart w:id="5"/>',
    told: /comment 5 has no end/,
  },
  'a drawing id twice': {
    part: 'word/footer2.xml',
    find: /(<wp:docPr [^>]*?id=")\d+/,
    put: '$11',
    told: /drawing id 1 is there twice/,
  },
  'a drawing id of nought': {
    part: 'word/footer2.xml',
    find: /(<wp:docPr [^>]*?id=")\d+/,
    put: '$10',
    told: /not above nought/,
  },
  'a picture without words': {
    part: 'word/footer2.xml',
    find: /descr="Barcode[^"]*"/,
    put: 'descr=""',
    told: /no alternative text/,
  },
  'a table without heads': { part: 'word/document.xml', find: /<w:tblHeader\/>/g, put: '', told: /has no head/ },
  'a table without words': {
    part: 'word/document.xml',
    find: /<w:tblDescription [^>]*>/,
    put: '',
    told: /a table with a style has no alternative text/,
  },
  'no title': { part: 'docProps/core.xml', find: /<dc:title>[^<]*/, put: '<dc:title>', told: /no dc:title/ },
  'no language': {
    part: 'docProps/core.xml',
    find: /<dc:language>[^<]*<\/dc:language>/,
    put: '',
    told: /no dc:language/,
  },
}

describe('the lint', () => {
  test('finds nothing in a good file', () => {
    expect(lintPackage(good)).toEqual([])
  })

  test.each(Object.entries(faults))('finds %s', (_, { part, find, put, told }) => {
    const files = unzipSync(good)
    const before = strFromU8(files[part] ?? new Uint8Array())
    const after = before.replace(find, put)
    expect(after).not.toBe(before)
    expect(lintPackage(zipSync({ ...files, [part]: strToU8(after) })).join('\n')).toMatch(told)
  })
})
