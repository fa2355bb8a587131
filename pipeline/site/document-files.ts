/** The files of the site about one document: pictures, pages in six languages, pairs of languages. */
import { languageOrder } from '../../templates/languages/codes.ts'
import type { FileRecord } from '../records.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { writeDocumentPage } from './document-page.ts'
import { pictureFirstPage, pictureWay } from './first-picture.ts'
import { writePairPage, type FindDifferences } from './pair-page.ts'
import { readPage, type PageText } from './page-text.ts'
import { pairsOf } from './pairs.ts'
import { documentPagePath, pairPath, picturePath } from './paths.ts'
import { makeAll, type SiteDisk, type SiteFile } from './site-files.ts'
import { hashOf, type SiteFiles } from './site-record.ts'

/** What is made of a document. */
export interface Documented {
  readonly entry: CatalogueEntry
  /** What makes pages besides the record of the document. */
  readonly tool: string
  readonly differ: FindDifferences
  /** Its files of before. */
  readonly before: SiteFiles
}

/** Makes what is not there or was made of something else, and gives all files that stand then. */
export async function makeDocumentFiles(about: Documented, disk: SiteDisk): Promise<SiteFiles> {
  const pictures = await makeAll(picturesOf(about, disk), about.before, disk)
  return {
    ...pictures,
    ...(await makeAll([...pagesOf(about, pictures), ...pairFiles(about, disk)], about.before, disk)),
  }
}

function picturesOf({ entry: { record } }: Documented, { read, machineCode }: SiteDisk): readonly SiteFile[] {
  return record.versions.flatMap(({ files }) => {
    const pdf = files.find(({ format }) => format === 'pdf')
    if (pdf === undefined) return []
    const make = async (): Promise<Uint8Array | undefined> => {
      const bytes = read(pdf.path)
      return bytes && pictureFirstPage(bytes, machineCode)
    }
    return { path: picturePath(pdf.path), from: hashOf([pictureWay, pdf.sha256]), make }
  })
}

function pagesOf({ entry, tool }: Documented, pictures: SiteFiles): readonly SiteFile[] {
  const known = new Set(Object.keys(pictures))
  const from = hashOf([tool, entry.record, [...known]])
  const hasPicture = (path: string): boolean => known.has(path)
  return languageOrder.map((language) => ({
    path: documentPagePath(entry.record.document, language),
    from,
    make: () => writeDocumentPage({ entry, language, hasPicture }),
  }))
}

function pairFiles({ entry, tool, differ }: Documented, { read }: SiteDisk): readonly SiteFile[] {
  const { record, name } = entry
  const pages = new Map(
    record.versions.map(({ language, files }) => [language, files.find(({ format }) => format === 'html')] as const),
  )
  const texts = new Map<string, PageText | undefined>()
  const textOf = (page: FileRecord | undefined): PageText | undefined => {
    if (page !== undefined && !texts.has(page.path)) texts.set(page.path, readText(read(page.path)))
    return page && texts.get(page.path)
  }
  return pairsOf(record).map((pair) => {
    const [left, right] = [pages.get(pair[0]), pages.get(pair[1])]
    const make = (): string | undefined => {
      const [one, other] = [textOf(left), textOf(right)]
      return one && other && writePairPage({ entry, pair, texts: [one, other], differ })
    }
    return { path: pairPath(record.document, pair), from: hashOf([tool, name, left?.sha256, right?.sha256]), make }
  })
}

function readText(bytes: Uint8Array | undefined): PageText | undefined {
  return bytes && readPage(new TextDecoder().decode(bytes))
}
