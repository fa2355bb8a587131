/**
 * Looks for what must never be in a result: anything that runs, that opens by itself or that calls elsewhere.
 * `node check.mjs file …`; the last line is `N passed, N failed`. Needs qpdf.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { unzipSync } from 'fflate'
import { tellOutcomes } from '../outcomes.mjs'

const fields = [
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
  'TOC',
  'REF',
  'PAGEREF',
  'NOTEREF',
  'HYPERLINK',
  'STYLEREF',
  'SEQ',
  'DOCVARIABLE',
  'DOCPROPERTY',
]
const links = /^(https?:|mailto:)/

/** What a pattern finds in a text, each with the pattern's name. */
function find(text, patterns) {
  return Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))
}

function checkPdf(file) {
  execFileSync('qpdf', ['--check', '--', file], { stdio: 'pipe' })
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', '--', file, '-'], {
    maxBuffer: 2 ** 30,
  }).toString('latin1')
  const names = [
    'JS',
    'JavaScript',
    'Launch',
    'EmbeddedFile',
    'EmbeddedFiles',
    'OpenAction',
    'AA',
    'RichMedia',
    'XFA',
    'AcroForm',
    'SubmitForm',
    'GoToR',
    'GoToE',
  ]
  const outside = outsideStreams(plain)
  const uris = [...outside.matchAll(/\/URI\s*\(((?:[^\\)]|\\.)*)\)/g)].map(([, uri]) => uri)
  return [
    ...find(
      withoutStrings(outside),
      Object.fromEntries(names.map((name) => [`/${name}`, new RegExp(`/${name}(?![A-Za-z0-9])`)])),
    ),
    ...uris.filter((uri) => !links.test(uri)).map((uri) => `link to ${uri}`),
  ]
}

/** What stands in a string is no name, whatever it says. */
function withoutStrings(text) {
  return text.replaceAll(/\((?:[^\\()]|\\.)*\)/gs, '()')
}

/** The objects of a PDF without the bytes of its streams, in which any name may stand by chance. */
function outsideStreams(text) {
  return text.replaceAll(/\nstream\r?\n[\s\S]*?endstream/g, '\nendstream')
}

function checkDocx(file) {
  const parts = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [
    name,
    Buffer.from(bytes).toString('utf8'),
  ])
  return parts.flatMap(([name, text]) => [
    ...(/vbaProject|\.bin$|activeX|embeddings|attachedToolbars/i.test(name) ? [`part ${name}`] : []),
    ...(name.startsWith('/') || name.split('/').includes('..') ? [`part outside the package: ${name}`] : []),
    ...(name.endsWith('.rels') ? relationships(text).map((fault) => `${name}: ${fault}`) : []),
    ...fieldCodes(text)
      .filter((code) => !fields.includes(code))
      .map((code) => `${name}: field ${code}`),
    ...(/attachedTemplate|macroEnabled|altChunk/.test(text) ? [`${name}: template, macros or foreign text`] : []),
  ])
}

function relationships(text) {
  const external = [...text.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /TargetMode="External"/.test(tag))
  return external.filter((tag) => !/\/hyperlink"/.test(tag) || !links.test(/Target="([^"]*)"/.exec(tag)?.[1] ?? ''))
}

function fieldCodes(text) {
  const codes = [...text.matchAll(/<w:instrText\b[^>]*>\s*([A-Za-z]+)/g), ...text.matchAll(/w:instr="\s*([A-Za-z]+)/g)]
  return codes.map(([, code]) => code.toUpperCase())
}

function checkHtml(file) {
  const text = readFileSync(file, 'utf8')
  const addresses = [...text.matchAll(/\s(?:href|src|action|data|poster|srcset)="([^"]*)"/g)].map(
    ([, address]) => address,
  )
  return [
    ...find(text, {
      // Data of JSON-LD is not run.
      script: /<script(?! type="application\/ld\+json">)/i,
      frame: /<i?frame/i,
      object: /<(object|embed|applet)/i,
      form: /<form/i,
      base: /<base/i,
      handler: /<[^>]*\son[a-z]+\s*=/i,
      import: /@import|url\(\s*['"]?(?!data:|#)/i,
      refresh: /http-equiv="refresh"/i,
    }),
    ...(hasPolicy(text) ? [] : ['no content security policy']),
    ...addresses
      .filter((address) => !links.test(address) && !/^(#|data:image\/|[^:]*$)/.test(address))
      .map((address) => `address ${address.slice(0, 80)}`),
  ]
}

/** A page may load nothing. */
function hasPolicy(text) {
  const tags = [...text.matchAll(/<meta\b[^>]*>/g)].map(([tag]) => tag.replaceAll('&#x27;', "'"))
  return tags.some(
    (tag) => /http-equiv="content-security-policy"/i.test(tag) && /content="default-src 'none'/.test(tag),
  )
}

const checks = { '.pdf': checkPdf, '.docx': checkDocx, '.html': checkHtml }

function checkFile(file) {
  const check = checks[extname(file)]
  if (check === undefined) return ['no check for this kind of file']
  try {
    return check(file)
  } catch (fault) {
    return [`${fault.message} ${fault.stderr ?? ''}`.trim()]
  }
}

tellOutcomes(process.argv.slice(2).map((file) => ({ name: `${file} holds nothing active`, faults: checkFile(file) })))
