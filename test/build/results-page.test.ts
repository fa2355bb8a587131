import { expect, test } from 'vitest'
import type { DocumentRecord, FileRecord } from '../../pipeline/build/manifest.ts'
import { writeResultsPage } from '../../pipeline/build/results-page.ts'

function file(path: string, format: FileRecord['format'], size: number): FileRecord {
  return { path, format, size, sha256: '' }
}

const documents: readonly DocumentRecord[] = [
  {
    document: 'lettre n° 1',
    versions: [
      {
        language: 'ar',
        title: 'رسالة',
        sources: [],
        diagnostics: [],
        files: [file('lettre n° 1/lettre n° 1-AR.docx', 'docx', 1001)],
      },
      {
        language: 'fr',
        title: 'A < B & "C" > D',
        symbol: 'A/75/1',
        sources: [],
        diagnostics: [],
        files: [file('lettre n° 1/a#b-FR.pdf', 'pdf', 2000), file('lettre n° 1/a-FR.html', 'html', 1)],
      },
    ],
  },
  { document: 'R&D <draft>', versions: [] },
]

function page(): string {
  return writeResultsPage({ masthead: '1', documents })
}

test('heads a document with the first symbol of its languages, or with its name', () => {
  expect([...page().matchAll(/<h2>(.*?)<\/h2>/g)].map(([, words]) => words)).toEqual([
    'A/75/1',
    'R&amp;D &lt;draft&gt;',
  ])
})

test('gives each language its name, its title, its direction', () => {
  expect([...page().matchAll(/<h3.*?<\/h3>/g)].map(([heading]) => heading)).toEqual([
    '<h3 lang="ar" dir="rtl">العربية: رسالة</h3>',
    '<h3 lang="fr" dir="ltr">Français: A &lt; B &amp; &quot;C&quot; &gt; D</h3>',
  ])
})

test('leads to each file by an address that holds, with its format, language and size', () => {
  expect([...page().matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item)).toEqual([
    '<a href="lettre%20n%C2%B0%201/lettre%20n%C2%B0%201-AR.docx">Word, <bdi>العربية</bdi></a> (2 kB)',
    '<a href="lettre%20n%C2%B0%201/a%23b-FR.pdf">PDF, <bdi>Français</bdi></a> (2 kB)',
    '<a href="lettre%20n%C2%B0%201/a-FR.html">Web page, <bdi>Français</bdi></a> (1 kB)',
  ])
})

test('stands a list for each language inside its document, and one line for each thing', () => {
  expect(page()).toContain('</h3>\n<ul>\n<li>')
  expect(page()).toContain('</ul>\n<h3')
  expect(page()).toContain('</section>\n<section>')
  expect(page()).toContain('</a> (2 kB)</li>\n<li>')
  expect(page()).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
  expect(page()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
})
