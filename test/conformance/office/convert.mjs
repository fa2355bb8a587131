/** Word files as LibreOffice prints them, in the faces of the PDF. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const latin = cuts.map((cut) => `@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`)
const arabic = cuts.map((cut) => `@expo-google-fonts/amiri/${cut}/Amiri_${cut}.ttf`)
const han = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff',
]

/** What stands for the faces that a Word file names. */
const standIns = {
  'Times New Roman': 'Tinos',
  'Traditional Arabic': 'Amiri',
  SimSun: 'Noto Serif SC',
  SimHei: 'Noto Sans SC Medium',
  KaiTi: 'LXGW WenKai',
}

/** Amiri at 0.8 of its size stands for Traditional Arabic in the PDF (templates/scripts.ts); here its em is made larger instead. */
const amiriSize = 0.8

/** Converts all files in one run, into `folder`; `form` may have options for the PDF; the results are in the order of the files. */
export function convertFiles(files, folder, form = 'pdf') {
  const environment = { ...process.env, FONTCONFIG_FILE: writeFonts(folder), SAL_USE_VCLPLUGIN: 'svp' }
  // Numbered copies: files of the same name may stand in several folders.
  const copies = files.map((file, index) => {
    const copy = join(folder, `${index}.docx`)
    copyFileSync(file, copy)
    return copy
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const options = [profile, '--headless', '--convert-to', form, '--outdir', folder]
  execFileSync('soffice', [...options, ...copies], { env: environment, stdio: 'pipe' })
  return copies.map((copy) => copy.replace(/docx$/, 'pdf'))
}

/** A set of faces that is the same on every machine. */
function writeFonts(folder) {
  const fonts = join(folder, 'fonts')
  mkdirSync(fonts)
  const write = (file, bytes) => writeFileSync(join(fonts, file.split('/').at(-1)), bytes)
  for (const file of [...latin, ...han]) write(file, readFileSync(require.resolve(file)))
  for (const file of arabic) write(file, enlargeEm(readFileSync(require.resolve(file))))
  const matches = Object.entries(standIns).map(
    ([asked, given]) =>
      `<match><test name="family"><string>${asked}</string></test><edit name="family" mode="assign" binding="strong"><string>${given}</string></edit></match>`,
  )
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>${matches.join('')}</fontconfig>`,
  )
  return file
}

/** Divides all measures of a font: the table `head` has the units of its em 18 bytes in. */
function enlargeEm(bytes) {
  const entry = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const head = bytes.readUInt32BE(entry.find((at) => bytes.toString('latin1', at, at + 4) === 'head') + 8)
  bytes.writeUInt16BE(Math.round(bytes.readUInt16BE(head + 18) / amiriSize), head + 18)
  return bytes
}
