/** Bytes and signs that no text may hold, or that nobody sees. */
import { built, builtOrRefused, refused, said } from '../expect.mjs'
import { first, note, times } from '../documents.mjs'

const head = '# A note\n\n'
const bytes = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const raw = (...parts) => ({ ...note(''), 'a/en.md': bytes(...parts) })
const inText = (sign) => note(`Words ${sign}of the text.`)
const refusedSigns = {
  'the sign NUL': ['\u0000', 'control-character'],
  'a bell': ['\u0007', 'control-character'],
  'an escape': ['\u001B[2J', 'control-character'],
  'a command of C1': ['\u009B31m', 'control-character'],
  'a delete': ['\u007F', 'control-character'],
  'an override to the left': ['\u202E', 'bidi'],
  'an override to the right': ['\u202D', 'bidi'],
  'a tag': ['\u{E0041}', 'invisible'],
  'a sign of private use': ['\uE000', 'control-character|invisible|glyph|encoding'],
  'a non-character': ['\uFFFE', 'control-character|invisible|glyph|encoding'],
  'a half of a pair': ['\u{1F600}', 'glyph'],
}

export const cases = {
  ...Object.fromEntries(
    Object.entries(refusedSigns).map(([name, [sign, code]]) => [
      name,
      [inText(sign), refused(code, `a/en.md:${first}:7`)],
    ]),
  ),
  'a byte that is not UTF-8': [raw(head, 'Words ', [0xff], ' of it.'), refused('encoding', 'a/en.md:3:7')],
  'a letter of three bytes, cut': [raw(head, 'Words ', [0xe4, 0xb8], '.'), refused('encoding', 'a/en.md:3:7')],
  'a letter of two bytes, written in three': [raw(head, [0xe0, 0x80, 0xaf]), refused('encoding', 'a/en.md:3:1')],
  'half of a pair, in bytes': [raw(head, [0xed, 0xa0, 0x80]), refused('encoding', 'a/en.md:3:1')],
  'a text in UTF-16': [raw([0xff, 0xfe], Buffer.from(`${head}Words.`, 'utf16le')), refused('encoding', 'a/en.md')],
  'a text in Windows-1252': [
    raw('# Déclaration\n'.normalize('NFC'), Buffer.from('Une déclaration.', 'latin1')),
    refused('encoding', 'a/en.md:2'),
  ],
  'a picture named as a text': [
    raw([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    refused('not-text', 'a/en.md:1'),
  ],
  'a byte order mark before the text': [
    raw([0xef, 0xbb, 0xbf], `---\nsubtitle: A\n---\n\n${head}Words of it.`),
    built('Words of it.'),
  ],
  'line ends of Windows': [raw(`${head}One.\r\n\r\nTwo.\r\n`.replaceAll('\n\n', '\r\n\r\n')), built('One.', 'Two.')],
  'line ends of old Macs': [raw('# A note\r\rOne.\r\rTwo.\r'), built('One.', 'Two.')],
  'a separator of lines': [inText('\u2028'), builtOrRefused('Words')],
  'a soft hyphen': [note('Com\u00ADmittee of Five.'), builtOrRefused('Committee of Five')],
  'ten soft hyphens': [note(times(10, () => 'Com\u00ADmittee ')), builtOrRefused('Committee')],
  'a space of no width': [note('Words\u200B of it.'), builtOrRefused('Words')],
  'joiners between Arabic letters': [
    { ...note(''), 'a/ar.md': '# مذكرة\n\nمی\u200Cخواهم النص.\n', 'a/en.md': `${head}Words.` },
    built(),
  ],
  'marks of direction in an English text': [note('Words \u200E(a)\u200E of it.'), builtOrRefused('Words (a) of it.')],
  'isolates around a name': [note('Words \u2068name\u2069 of it.'), builtOrRefused('Words')],
  'an override in a fact': [
    { ...note('Words.'), 'a/en.md': '---\nsubtitle: A \u202E b\n---\n\n# A\n\nWords.\n' },
    refused('bidi', 'a/en.md:2'),
  ],
  'an override in a fact, escaped': [
    { ...note('Words.'), 'a/en.md': '---\nsubtitle: "A \\u202E b"\n---\n\n# A\n\nWords.\n' },
    refused('bidi|front-matter|fact-value', 'a/en.md:2'),
  ],
  'an override, as a reference': [note('Words &#x202E; of it.'), refused('bidi', `a/en.md:${first}`)],
  'an escape, as a reference': [note('Words &#27;[2J of it.'), refused('[a-z-]+', `a/en.md:${first}`)],
  'a NUL, as a reference': [note('Words &#0; of it.'), refused('[a-z-]+', `a/en.md:${first}`)],
  'half of a pair, as a reference': [note('Words &#xD800; of it.'), refused('[a-z-]+', `a/en.md:${first}`)],
  'a number beyond all signs': [note('Words &#x110000; of it.'), refused('[a-z-]+', `a/en.md:${first}`)],
  'a tag in the text of a picture': [{ ...note('![A\u{E0041}](a.svg)') }, refused('invisible', `a/en.md:${first}`)],
  'a thousand marks on one letter': [
    note(`A${'\u0301'.repeat(1000)} word.`),
    refused('complexity', `a/en.md:${first}`),
  ],
  'eight marks on each letter': [note(times(200, () => `a${'\u0301'.repeat(8)}`)), builtOrRefused()],
  'marks that stand on nothing': [note('\u0301\u0302 words of it.'), builtOrRefused('words of it.')],
  'an empty text': [raw(''), refused('title-missing|empty', 'a/en.md:1')],
  'a text of blanks': [raw(' \n\t\n   \n'), refused('title-missing|empty', 'a/en.md')],
  'a title and no text': [raw('# A note\n'), builtOrRefused('A note')],
  'front matter and nothing else': [raw('---\nsubtitle: A\n---\n'), said('a/en.md')],
  'front matter that never ends': [raw('---\nsubtitle: A\n\n# A note\n\nWords.\n'), refused('[a-z-]+', 'a/en.md')],
  'a sign of every script': [note('Words 日本 Ελλάδα עברית हिन्दी ไทย 한국 հայ ქართ አማ.'), builtOrRefused('Words')],
  'an emoji': [note('Words 👍 of it.'), refused('glyph', `a/en.md:${first}:7`)],
  'an emoji after entities': [note('A &amp; B &lt; C 👍 of it.'), refused('glyph', `a/en.md:${first}:18`)],
  'an emoji in the second line of a paragraph': [
    note('Words\nof *the* 👍 text.'),
    refused('glyph', `a/en.md:${first + 1}:10`),
  ],
  'a replacement character': [note('Words \uFFFD of it.'), refused('[a-z-]+', `a/en.md:${first}:7`)],
  'lookalikes in Latin words': [note('The Сommittee of Five.'), builtOrRefused('ommittee')],
  'letters of mathematics': [note('Words 𝐛𝐨𝐥𝐝 of it.'), builtOrRefused('Words')],
  'ligatures and wide letters': [note('Words ﬁne Ｗｉｄｅ of it.'), builtOrRefused('Words')],
  'decomposed letters': [note('Re\u0301solution of Bo\u0323\u0301la\u0301.'), built('Résolution')],
  '150 emojis': [note(times(150, () => 'Words 👍 of it.\n\n')), refused('glyph', `a/en.md:${first}:7`)],
}
