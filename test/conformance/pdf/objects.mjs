/** The objects of a PDF as qpdf gives them. */
import { execFileSync } from 'node:child_process'

/** Opens a file: `get` follows references, `stream` gives a stream's text. */
export function openPdf(file) {
  const options = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized']
  const json = execFileSync('qpdf', [...options, '--', file], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const objects = JSON.parse(json).qpdf[1]
  const get = (value) => {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value
    const object = objects[`obj:${value}`]
    return get(object?.value ?? object?.stream?.dict)
  }
  const stream = (reference) => Buffer.from(objects[`obj:${reference}`].stream.data, 'base64').toString('latin1')
  const catalogue = get(objects.trailer.value['/Root'])
  const information = get(objects.trailer.value['/Info']) ?? {}
  return { get, stream, catalogue, information, pages: pagesOf(get, catalogue['/Pages']) }
}

/** References of the pages in order. */
function pagesOf(get, reference) {
  const node = get(reference)
  return node['/Type'] === '/Pages' ? node['/Kids'].flatMap((kid) => pagesOf(get, kid)) : [reference]
}

/** Pairs of a name or number tree. */
export function pairsOf(get, tree) {
  const node = get(tree) ?? {}
  const list = get(node['/Names'] ?? node['/Nums']) ?? []
  const own = Array.from({ length: list.length / 2 }, (_, index) => [list[2 * index], list[2 * index + 1]])
  return [...own, ...(node['/Kids'] ?? []).flatMap((kid) => pairsOf(get, kid))]
}

/** The text of a string. */
export function textOf(value) {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : value
}
