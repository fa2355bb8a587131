import { describe, expect, it } from 'vitest'
import { findCompanions } from '../../pipeline/companions.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { writePage } from '../../pipeline/write/html/page.ts'
import { prepareText } from '../prepare/prepare-text.ts'
import { everything, letter } from './example-publication.ts'
import { named, property, wordsOf } from './html-page.ts'

const names = [
  { language: 'en', format: 'pdf', name: 'A_80_1-EN.pdf' },
  { language: 'en', format: 'html', name: 'A_80_1-EN.html' },
  { language: 'ru', format: 'html', name: 'A_80_1-RU.html' },
] as const

function pageWith(publication: Publication) {
  return writePage(publication, findCompanions(names, 'en', [{ format: 'pdf', bytes: new Uint8Array(12) }]))
}

function meta(page: ReturnType<typeof pageWith>): ReadonlyMap<string, string> {
  const elements = named(page, 'meta')
  return new Map(elements.map((one) => [property(one, 'name') || property(one, 'property'), property(one, 'content')]))
}

function graph(page: ReturnType<typeof pageWith>): unknown {
  const [script] = named(page, 'script')
  return script === undefined ? undefined : JSON.parse(wordsOf(script))
}

describe('a page says of its document', () => {
  it('what Zotero asks for: a report of an institution, with its number, day and PDF', () => {
    const facts = meta(pageWith(everything()))
    const asked = ['title', 'date', 'language', 'technical_report_institution', 'technical_report_number', 'pdf_url']
    expect(asked.map((name) => facts.get(`citation_${name}`))).toEqual([
      everything().properties.documentTitle,
      '2021/01/07',
      'en',
      'Nations Unies',
      'A/75/999/Add.1-S/2021/9999',
      'A_80_1-EN.pdf',
    ])
    expect(facts.get('og:title')).toBe(everything().properties.title)
    expect(facts.get('og:description')).toContain('General Assembly – Soixante-quinzième session')
    expect(facts.get('dcterms.publisher')).toBe('Nations Unies')
  })

  it('where its other formats and languages are, as a report', () => {
    expect(graph(pageWith(everything()))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      reportNumber: 'A/75/999/Add.1-S/2021/9999',
      datePublished: '2021-01-07',
      encoding: [{ contentUrl: 'A_80_1-EN.pdf', encodingFormat: 'application/pdf', contentSize: '12' }],
      workTranslation: [{ inLanguage: 'ru', url: 'A_80_1-RU.html' }],
    })
  })

  it('each organ of a joint document by itself', async () => {
    const organs = [{ organ: 'general-assembly' }, { organ: 'security-council' }] as const
    const page = pageWith(await prepareText('نص.', { language: 'ar', original: ['ar'], organs }))
    const creators = named(page, 'meta').filter((one) => property(one, 'name') === 'dcterms.creator')
    expect(creators.map((one) => property(one, 'content'))).toEqual(['الجمعية العامة', 'مجلس الأمن'])
    expect(meta(page).get('description')).toContain('الجمعية العامة، مجلس الأمن')
    expect(graph(page)).toMatchObject({
      author: [
        { '@type': 'Organization', name: 'الجمعية العامة' },
        { '@type': 'Organization', name: 'مجلس الأمن' },
      ],
    })
  })

  it('that it is law where it was adopted, and of which organ', async () => {
    const publication = await prepareText('Words.', {
      kind: 'resolution',
      number: '80/1',
      adopted: '2025-09-19',
    })
    expect(graph(pageWith(publication))).toMatchObject({
      '@type': 'Legislation',
      legislationType: 'resolution',
      legislationDate: '2025-09-19',
      legislationPassedBy: { '@type': 'Organization', name: 'General Assembly' },
    })
  })

  it.each([
    ['ar', 'الأمم المتحدة'],
    ['zh', '联合国'],
  ] as const)('who publishes it, without the stretching of the masthead (%s)', async (language, name) => {
    const publication = await prepareText('Words.', { kind: 'report', language, original: [language] })
    expect(publication.properties.publisher).toBe(name)
  })

  it('that it is not to be found before it is official', () => {
    const { status: _status, ...official } = everything().masthead
    expect(meta(pageWith(everything())).get('robots')).toBe('noindex')
    expect(meta(pageWith(letter())).get('robots')).toBe('noindex')
    expect(meta(pageWith({ ...everything(), masthead: official })).has('robots')).toBe(false)
  })
})
