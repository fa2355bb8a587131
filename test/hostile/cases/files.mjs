/** Files, folders and pictures that are not what they seem. */
import { built, builtOrRefused, refused, said } from '../expect.mjs'
import { first, note, svg, times, withDrawing } from '../documents.mjs'
import { deflateSync } from 'node:zlib'

const at = `a/en.md:${first}`
const picture = (name, more = {}) => ({ ...note(`![A map](${name})`), ...more })

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([size, body, sum])
}

function crc(bytes) {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A PNG that says it is so wide and so high; its dots are grey. */
function png(width, height, data = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 1_000_000)))) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const good = png(20, 10)
const with_ = (bytes, name = 'a.png') => picture(name, { [`a/${name}`]: bytes })

export const cases = {
  'a picture': [with_(good), built()],
  'a picture that there is not': [picture('a.png'), refused('picture-missing', at)],
  'a picture above the folder': [{ ...picture('../b.png'), 'b.png': good }, refused('path', at)],
  'a picture above the folder, written by per cent': [
    { ...picture('..%2Fb.png'), 'b.png': good },
    refused('[a-z-]+', at),
  ],
  'a picture above the folder, written by per cent twice': [
    { ...picture('..%252Fb.png'), 'b.png': good },
    refused('[a-z-]+', at),
  ],
  'a picture above the folder, with backslashes': [
    { ...picture('..\\\\b.png'), 'b.png': good },
    refused('[a-z-]+', at),
  ],
  'a picture by its whole path': [picture('/etc/passwd'), refused('path|link', at)],
  'a picture of a device': [picture('/dev/zero'), refused('path', at)],
  'a picture of a process': [picture('/proc/self/environ'), refused('path', at)],
  'a picture of another drive': [picture('C:\\\\a.png'), refused('[a-z-]+', at)],
  'a picture from the network': [picture('https://example.org/a.png'), refused('[a-z-]+', at)],
  'a picture from a share': [picture('//example.org/a.png'), refused('[a-z-]+', at)],
  'a picture of data': [picture('data:image/png;base64,AAAA'), refused('[a-z-]+', at)],
  'a picture behind a link': [
    { ...picture('a.png'), 'b.png': good, 'a/a.png': { link: '../b.png' } },
    refused('path', at),
  ],
  'a picture in a linked folder': [
    { ...picture('f/b.png'), 'b/b.png': good, 'a/f': { link: '../b' } },
    refused('path', at),
  ],
  'a picture that is a folder': [{ ...picture('f'), 'a/f/b.png': good }, refused('path', at)],
  'a picture that is a pipe': [{ ...picture('a.png'), 'a/a.png': { pipe: true } }, refused('path', at)],
  'a picture that nobody may read': [
    { ...picture('a.png'), 'a/a.png': { link: '/root/a/none.png' } },
    refused('[a-z-]+', at),
  ],
  'a name with a NUL': [picture('a%00.png', { 'a/a': good }), refused('[a-z-]+', at)],
  'a name with an escape': [picture('a%1B[2J.png'), refused('[a-z-]+', at)],
  'a picture without words for it': [{ ...note('![](a.png)'), 'a/a.png': good }, refused('picture-alternative', at)],
  'a picture of no bytes': [with_(Buffer.alloc(0)), refused('image', at)],
  'a picture that is cut': [with_(good.subarray(0, 40)), refused('image', at)],
  'a picture whose dots are damaged': [with_(png(20, 10, Buffer.from('not packed at all'))), refused('image', at)],
  'a picture with too few dots': [with_(png(2000, 1000, deflateSync(Buffer.alloc(50)))), builtOrRefused()],
  'a picture of 64,000 by 64,000': [with_(png(64_000, 64_000)), refused('image', at)],
  'a picture of nought by nought': [with_(png(0, 0)), refused('image', at)],
  'a picture of 1 by 4,000': [with_(png(1, 4000)), builtOrRefused()],
  'a picture of 4,000 by 1': [with_(png(4000, 1)), builtOrRefused()],
  'a picture with something after its end': [
    with_(Buffer.concat([good, Buffer.from('<script>alert(1)</script>')])),
    builtOrRefused(),
  ],
  'a web page named as a picture': [with_(Buffer.from('<html><script>alert(1)</script></html>')), refused('image', at)],
  'a drawing named as a picture': [with_(Buffer.from(svg('<path d="M0 0h9v9z"/>'))), builtOrRefused()],
  'a GIF': [with_(Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')), refused('image', at)],
  'a TIFF': [with_(Buffer.from('II*\u0000\u0008\u0000\u0000\u0000', 'latin1')), refused('image', at)],
  'a WebP': [with_(Buffer.from('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ', 'latin1')), refused('image', at)],
  '201 pictures': [{ ...note(times(201, () => '![A map](a.png)\n\n')), 'a/a.png': good }, builtOrRefused()],

  'a drawing': [withDrawing('<path d="M0 0h9v9z"/>'), built()],
  'a drawing with a script': [withDrawing('<script>alert(1)</script>'), refused('svg[a-z-]*', at)],
  'a drawing with a handler': [withDrawing('<path d="M0 0h9v9z" onload="alert(1)"/>'), refused('svg[a-z-]*', at)],
  'a drawing with a link': [withDrawing('<a href="javascript:alert(1)"><path d="M0 0h9v9z"/></a>'), builtOrRefused()],
  'a drawing with a picture of the disk': [
    withDrawing('<image href="/etc/passwd" width="9" height="9"/>'),
    refused('svg[a-z-]*', at),
  ],
  'a drawing with a picture of the network': [
    withDrawing('<image xlink:href="https://example.org/a.png" width="9" height="9"/>'),
    refused('svg[a-z-]*', at),
  ],
  'a drawing with a page in it': [
    withDrawing('<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">A</p></foreignObject>'),
    refused('svg[a-z-]*', at),
  ],
  'a drawing that moves': [
    withDrawing('<path d="M0 0h9v9z"><animate attributeName="d" to="M0 0"/></path>'),
    refused('svg[a-z-]*', at),
  ],
  'a drawing with an entity': [
    withDrawing(
      '<desc>&xxe;</desc><path d="M0 0h9v9z"/>',
      '',
      '<!DOCTYPE svg [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
    ),
    refused('svg[a-z-]*', at),
  ],
  'a drawing with entities that multiply': [
    withDrawing(
      '<desc>&c;</desc>',
      '',
      `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`,
    ),
    refused('svg[a-z-]*', at),
  ],
  'a drawing with a style of the network': [
    withDrawing('<style>@import url(https://example.org/a.css);</style><path d="M0 0h9v9z"/>'),
    refused('svg[a-z-]*', at),
  ],
  'a drawing with an address in a style': [
    withDrawing('<path d="M0 0h9v9z" style="fill:url(https://example.org/a.svg#a)"/>'),
    refused('svg[a-z-]*', at),
  ],
  'uses that multiply': [
    withDrawing(
      `<defs><path id="u0" d="M0 0h9v9z"/>${times(30, (each) => `<g id="u${each + 1}">${`<use href="#u${each}"/>`.repeat(10)}</g>`)}</defs><use href="#u30"/>`,
    ),
    refused('svg[a-z-]*', at),
  ],
  'a use of itself': [withDrawing('<g id="a"><use href="#a"/></g>'), refused('svg[a-z-]*', at)],
  'groups 10,000 deep': [withDrawing(`${'<g>'.repeat(10_000)}${'</g>'.repeat(10_000)}`), refused('svg[a-z-]*', at)],
  'a drawing of 100,000 paths': [withDrawing('<path d="M0 0h9v9z"/>'.repeat(100_000)), refused('svg[a-z-]*', at)],
  'a path of 5 MB': [withDrawing(`<path d="M0 0${'h9v9'.repeat(1_200_000)}"/>`), refused('svg[a-z-]*', at)],
  'a drawing of no size': [withDrawing('<path d="M0 0h9v9z"/>', 'width="0" height="0"'), builtOrRefused()],
  'a drawing larger than the world': [
    withDrawing('<path d="M0 0h1e300v1e300z"/>', 'width="1e300" height="1e300"'),
    refused('svg[a-z-]*', at),
  ],
  'a drawing of numbers that are none': [withDrawing('<path d="M0 0h NaN v Infinity z"/>'), refused('svg[a-z-]*', at)],
  'a drawing that is no XML': [withDrawing('<path d="M0 0h9v9z">'), refused('svg[a-z-]*', at)],
  'a drawing in UTF-16': [
    { ...picture('map.svg'), 'a/map.svg': Buffer.from(`\uFEFF${svg('<path d="M0 0h9v9z"/>')}`, 'utf16le') },
    builtOrRefused(),
  ],
  'a drawing packed by gzip': [
    { ...picture('map.svg'), 'a/map.svg': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) },
    refused('[a-z-]+', at),
  ],
  'dashes without end': [
    withDrawing('<path d="M0 0H96" stroke="#000" stroke-dasharray="0.000001"/>'),
    builtOrRefused(),
  ],

  'a source that is a link': [
    { ...note('Words.'), 'a/fr.md': { link: '../secret.md' } },
    refused('[a-z-]+', 'a/fr.md'),
  ],
  'facts that are a link': [
    { 'a/en.md': '# A\n\nWords.\n', 'a/document.yaml': { link: '../secret.md' } },
    refused('path', 'a/document.yaml'),
  ],
  'a source that is a pipe': [{ ...note('Words.'), 'a/fr.md': { pipe: true } }, refused('[a-z-]+', 'a/fr.md')],
  'a source that is a folder': [{ ...note('Words.'), 'a/fr.md/b.txt': 'Words.' }, said('a/fr.md')],
  'a language that there is not': [
    { ...note('Words.'), 'a/de.md': '# A\n\nWorte.\n' },
    refused('language-file', 'a/de.md'),
  ],
  'a name with a line in it': [
    Object.fromEntries(Object.entries(note('Words 👍.')).map(([name, text]) => [name.replace('a/', 'a\nb/'), text])),
    refused('[a-z-]+', ''),
  ],
  'a name that is a command of a runner': [
    Object.fromEntries(
      Object.entries(note('Words 👍.')).map(([name, text]) => [name.replace('a/', '::error::b/'), text]),
    ),
    refused('[a-z-]+', ''),
  ],
  'a name that begins with a hyphen': [
    Object.fromEntries(
      Object.entries(note('Words of it.')).map(([name, text]) => [name.replace('a/', '--out/'), text]),
    ),
    built('Words of it.'),
  ],
  'a name with spaces and quotes': [
    Object.fromEntries(
      Object.entries(note('Words of it.')).map(([name, text]) => [name.replace('a/', `a b'c"d/`), text]),
    ),
    builtOrRefused('Words of it.'),
  ],
  'a name in Arabic': [
    Object.fromEntries(
      Object.entries(note('Words of it.')).map(([name, text]) => [name.replace('a/', 'رسالة/'), text]),
    ),
    builtOrRefused('Words of it.'),
  ],
  'nothing but a picture': [{ 'a/a.png': good }, refused('[a-z-]+', '')],
}
