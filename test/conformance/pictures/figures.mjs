/** The drawings of documents: the author's files, and what became of them in the results. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** Every drawing of every language of every document, in the order of the text. */
export function readFigures(sources, results) {
  const { documents } = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'))
  return documents.flatMap(({ versions }) => versions).flatMap((version) => figuresOf(version, sources, results))
}

function figuresOf(version, sources, results) {
  const file = version.sources.find(({ path }) => path.endsWith('.md')).path
  const text = readFileSync(join(sources, file), 'utf8')
  const names = [...text.matchAll(/^ *!\[[^\]]*\]\(([^\s)]+)/gm)].map(([, name]) => name)
  if (!names.some((name) => name.endsWith('.svg'))) return []
  const stem = join(results, version.files.find(({ format }) => format === 'pdf').path.replace(/\.pdf$/, ''))
  const pages = [...readFileSync(`${stem}.html`, 'utf8').matchAll(/<img src="data:image\/([\w+]+);base64,([^"]*)"/g)]
  const word = picturesOfWord(`${stem}.docx`)
  return names.flatMap((name, index) => {
    if (!name.endsWith('.svg')) return []
    const page = Buffer.from(pages[index]?.[2] ?? '', 'base64').toString()
    const original = readFileSync(join(sources, dirname(file), name), 'utf8')
    return [
      {
        name: `${file}: ${name}`,
        file: name,
        index,
        stem,
        original,
        page,
        size: sizeOf(page),
        ...word[index],
      },
    ]
  })
}

/** In points, as our own files say it. */
function sizeOf(svg) {
  const [, width, height] = /width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** Drawings and the dots behind them, in the order of the text. */
function picturesOfWord(file) {
  const parts = unzipSync(readFileSync(file))
  const text = strFromU8(parts['word/document.xml'])
  const links = strFromU8(parts['word/_rels/document.xml.rels'])
  const targets = new Map(
    [...links.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      / Id="([^"]*)"/.exec(tag)?.[1],
      / Target="([^"]*)"/.exec(tag)?.[1],
    ]),
  )
  const bytesOf = (id) => parts[`word/${targets.get(id)}`]
  const inLine = [...text.matchAll(/<wp:inline[^]*?<\/wp:inline>/g)].map(([drawing]) => drawing)
  return inLine.map((drawing) => {
    const [, dots] = /<a:blip [^>]*r:embed="([^"]*)"/.exec(drawing) ?? []
    const [, svg] = /<asvg:svgBlip [^>]*r:embed="([^"]*)"/.exec(drawing) ?? []
    return { dots: bytesOf(dots), word: svg === undefined ? '' : strFromU8(bytesOf(svg)) }
  })
}
