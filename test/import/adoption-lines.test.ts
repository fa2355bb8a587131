/** Resolutions in Word files whose lines have no styles. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { importParts } from './import-parts.ts'
import { paragraph, run } from './strange-file.ts'

const openings = {
  ar: [
    'البند 7 من جدول الأعمال',
    'تنظيم الأعمال',
    'عنوان القرار',
    'إن الجمعية العامة،',
    'تقرر أن تبقي المسألة قيد نظرها.',
    'دون الإحالة إلى لجنة رئيسية (A/80/L.999)',
  ],
  fr: [
    'Point 7 de l’ordre du jour',
    'Organisation des travaux',
    'Titre',
    'L’Assemblée générale,',
    'Décide de rester saisie de la question.',
    'sans renvoi à une grande commission (A/80/L.999)',
  ],
} as const

const bold = (words: string): string => paragraph(run(words, '<w:b/>'))

async function importResolution(code: 'ar' | 'fr') {
  const [agenda, heading, title, organ, decision, proposed] = openings[code]
  const { resolutions } = languages[code]
  const way = { motion: 'resolution', organ: 'general-assembly', date: '2025-09-19', count: 1 } as const
  const body =
    paragraph(agenda) +
    bold(heading) +
    bold(resolutions.adopted(way).join(' ')) +
    paragraph(`[${proposed}]`) +
    bold(`${resolutions.label('80/999')}\t${title}`).replace('\t', '</w:t><w:tab/><w:t>') +
    paragraph(organ) +
    paragraph(`1. ${decision}`)
  return importParts({ header: paragraph('A/RES/80/999'), body })
}

describe('the lines over a resolution without styles', () => {
  test.each(['ar', 'fr'] as const)('are its facts and its title in “%s”', async (code) => {
    const { source, facts } = await importResolution(code)
    const [, heading, title] = openings[code]
    expect(facts).toMatch(/^number: 80\/999$/m)
    expect(facts).toMatch(/^adopted: 2025-09-19$/m)
    expect(source.slice(0, source.indexOf('# '))).toMatch(new RegExp(`^agenda-titles:\\s.*${heading}`, 'ms'))
    expect(source).toContain(`\n# ${title}\n`)
  })
})
