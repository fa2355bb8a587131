/** The drawings of documents: the author's files, and what became of them in the results. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** Every drawing of every language of every document, in the order of the text. */
export function readFigures(sources, results) {
  const folders = readdirSync(sources).filter((name) => existsSync(join(sources, name, 'document.yaml')))
  return folders.flatMap((folder) =>
    readdirSync(join(sources, folder))
      .filter((name) => /^(?:ar|en|es|fr|ru|zh)\.md$/.test(name))
      .flatMap((name) => figuresOf(join(sources, folder), name, join(results, folder))),
  )
}

function figuresOf(source, file, results) {
  const text = readFileSync(join(source, file), 'utf8')
  const names = [...text.matchAll(/^ *!\[[^\]]*\]\(([^\s)]+)/gm)].map(([, name]) => name)
  if (!names.some((name) => name.endsWith('.svg'))) return []
  const language = basename(file, '.md').toUpperCase()
  const result = readdirSync(results).find((name) => name.endsWith(`-${language}.pdf`)) ?? ''
  const stem = join(results, result.replace(/\.pdf$/, ''))
  const pages = [...readFileSync(`${stem}.html`, 'utf8').matchAll(/<img src="data:image\/([\w+]+);base64,([^"]*)"/g)]
  const word = picturesOfWord(`${stem}.docx`)
  return names.flatMap((name, index) => {
    if (!name.endsWith('.svg')) return []
    const page = Buffer.from(pages[index]?.[2] ?? '', 'base64').toString()
    const original = readFileSync(join(source, name), 'utf8')
    return [
      {
        name: `${basename(source)}/${file}: ${name}`,
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
