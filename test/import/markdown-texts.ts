/** Texts as programs export them, made of words that stand in each text once. */

/** Gives words that it has not given. */
type NextWord = () => string

/** Writes a part of a text. */
type Write = (word: NextWord) => string

const letters = {
  ar: 'بتجدرسعفقكلمن',
  en: 'bcdfgklmnprst',
  es: 'áéíóúñlmnrstd',
  fr: 'éèàçôîlmnrstv',
  ru: 'бвгджзклмнпрс',
  zh: '国会议员报告决定主席年度',
} as const

export type TextLanguage = keyof typeof letters

export const textLanguages = Object.keys(letters) as readonly TextLanguage[]

/** Words of a language, each followed by none that begins with it. */
export function wordsIn(language: TextLanguage): NextWord {
  const signs = [...letters[language]]
  let count = 0
  return () => {
    count += 1
    const digits = count.toString(signs.length).padStart(4, '0')
    const word = [...digits].map((digit) => signs[Number.parseInt(digit, signs.length)]).join('')
    return language === 'zh' ? `${word}文` : `${signs[0]}${word}${signs[1]}o`
  }
}

/** Words that `wordsIn` has given. */
export function givenWords(text: string, language: TextLanguage): readonly string[] {
  const [first, second] = letters[language]
  const signs = `[${letters[language]}]{4,6}`
  return text.match(new RegExp(language === 'zh' ? `${signs}文` : `${first}${signs}${second}o`, 'gu')) ?? []
}

function times(count: number, write: () => string, between: string): string {
  return Array.from({ length: count }, write).join(between)
}

const inlines: readonly Write[] = [
  (w) => `**${w()}** ${w()}`,
  (w) => `*${w()} **${w()}*** ${w()}`,
  (w) => `\`${w()} ${w()}\``,
  (w) => `[${w()}](https://un.org/${w()} "${w()}")`,
  (w) => `<https://un.org/${w()}--${w()}>`,
  (w) => `https://un.org/${w()}--${w()}?q=~${w()}`,
  (w) => `[${w()}](#${w()})`,
  (w) => `~~${w()} ${w()}~~`,
  (w) => `==${w()}==`,
  (w) => `${w()}^${w()}^ ${w()}~${w()}~`,
  (w) => `[${w()} ${w()}]{.smallcaps #${w()}}`,
  (w) => `[${w()}]{.underline}`,
  (w) => `^[${w()} *${w()}* ^[${w()}] ${w()}]`,
  (w) => `[[${w()}|${w()}]] [[${w()}]]`,
  (w) => `![${w()} ${w()}](${w()}.png "${w()}")`,
  (w) => `![${w()}](https://un.org/${w()}.svg)`,
  (w) => `[![${w()}](https://un.org/a.svg)](https://un.org/${w()})`,
  (w) => `<b>${w()}</b> <kbd>${w()}</kbd> <abbr title="${w()}">${w()}</abbr>`,
  (w) => `<!-- ${w()} ${w()} --> ${w()}`,
  (w) => `$x_1 + ${w()}$ ${w()} $5`,
  (w) => `{{${w()}|${w()}}}`,
  (w) => `<ref name="a">${w()} ${w()}</ref>`,
  (w) => `'''${w()}''' ''${w()}''`,
  (w) => `<svg><text>${w()}</text></svg>${w()}`,
  (w) => `<span title="${w()}" id=x>${w()}</span>`,
  (w) => `<q>${w()}</q> <mark>${w()}</mark> <ruby>${w()}<rt>${w()}</rt></ruby>`,
  (w) => `${w()}[@${w()}, p. 5] @${w()}`,
  (w) => `\\[${w()}\\] \\--${w()} \\{${w()}\\} \\:${w()}\\: \\^[${w()}]`,
  (w) => `${w()} :smile: 🚀 ${w()} -- ${w()} --- ${w()}…`,
  (w) => `${w()}&nbsp;${w()}&amp;${w()}`,
  (w) => `${w()}<br/>${w()}  \n${w()}\\\n${w()}`,
  (w) => `"${w()}" '${w()}' («${w()}»)`,
  (w) => `[${w()}][${w()}] [${w()}][]`,
  (w) => `[ ] ${w()} [x] ${w()} [${w()}]`,
  (w) => `<${w()}@un.org> ${w()}`,
]

const blocks: readonly Write[] = [
  (w) => `## ${w()} ${w()} {#${w()} .${w()}}`,
  (w) => `### **${w()}** ${w()} ###`,
  (w) => `${w()} ${w()}\n---`,
  (w) => `${w()}\n${w()}\n===`,
  (w) => `- ${w()}\n- ${w()}\n  ${w()}\n    - ${w()}\n\n      ${w()}\n- [ ] ${w()}\n- [x] ${w()}`,
  (w) => `1. ${w()}\n1. ${w()}\n   - ${w()}\n     1. ${w()}\n\n   ${w()}\n\n7. ${w()}`,
  (w) => `a. ${w()}\nb. ${w()}\n\n(a) ${w()};\n(b) ${w()}:\n\n    (i) ${w()}`,
  (w) => `#. ${w()}\n#. ${w()}\n\n(@) ${w()}\n(@a) ${w()}\n\ni) ${w()}\nii) ${w()}`,
  (w) => `> ${w()}\n> ${w()}\n>\n> > ${w()}\n>\n> - ${w()}\n\n> [!NOTE] ${w()}\n> ${w()}`,
  (w) => `> [!${w()}]\n>\n> ${w()}`,
  (w) =>
    `| ${w()} | ${w()} |\n|:--|--:|\n| ${w()} \\| ${w()} | \`${w()}\` |\n| ${w()}<br>${w()} | | ${w()} |\n| ${w()}`,
  (w) => `| ${w()} |\n|---|\n| ${w()} |\n\nTable: ${w()} {#tbl:a}`,
  (w) =>
    `: ${w()}\n\n  ${pad(w(), 12)} ${w()}\n  ------------ --------------\n  ${pad(w(), 12)} ${w()}\n  ${pad(w(), 12)} ${w()}\n\nTable: ${w()} *${w()}*`,
  (w) =>
    `-----------------------------\n${pad(w(), 12)} ${w()}\n------------ ----------------\n${pad(w(), 12)} ${w()}\n${pad('', 12)} ${w()}\n\n${pad(w(), 12)} ${w()}\n-----------------------------`,
  (w) =>
    `+--------------+----------------+\n| ${pad(w(), 12)} | ${pad(w(), 14)} |\n+==============+================+\n| - ${pad(w(), 10)} | ${pad(w(), 14)} |\n| - ${pad(w(), 10)} | ${pad('', 14)} |\n+--------------+----------------+\n| ${pad(`**${w()}**`, 12)} | ${pad('`' + w() + '`', 14)} |\n+--------------+----------------+`,
  (w) =>
    `<table>\n<caption>${w()}</caption>\n<thead><tr><th>${w()}</th><th colspan=2>${w()}</th></tr></thead>\n<tr><td>${w()}<p>${w()}</p></td><td rowspan=2><ul><li>${w()}</ul></td><td>${w()}</td></tr>\n<tr><td>${w()}</td><td>${w()}</td></tr>\n</table>`,
  (w) => `<details>\n<summary>${w()}</summary>\n\n${w()}\n\n- ${w()}\n\n</details>`,
  (w) =>
    `<p align="center">\n  <img src="${w()}.png" alt="${w()}" title="${w()}">\n  <br><b>${w()}</b><i>${w()}</i>\n</p>`,
  (w) => `<h2 align=center>${w()}</h2>\n<div>${w()}<div>${w()}</div>${w()}</div>\n<ul>${w()}<li>${w()}<li>${w()}</ul>`,
  (w) =>
    `<dl>\n<dt>${w()}</dt><dd>${w()}</dd>\n</dl>\n<pre>\n${w()}\n  ${w()}\n</pre>\n<blockquote>${w()}</blockquote>`,
  (w) => `<script>${w()}</script>\n\n<style>\n.${w()} { }\n</style>\n\n<iframe src="a">${w()}</iframe>`,
  (w) => `<picture>\n<source srcset="a.png">\n<img alt="${w()}" src="b.png">\n</picture>\n${w()}`,
  (w) => `<select><option>${w()}<option>${w()}</select><video controls>${w()}</video><math><mi>${w()}</mi></math>`,
  (w) => `\`\`\`${w()} title="${w()}"\n${w()}\n\n  ${w()} \\[ $a$\n\`\`\``,
  (w) => `~~~ {.${w()} #x}\n${w()}\n~~~\n\n\`\`\`{=html}\n${w()}\n\`\`\``,
  (w) => `::: {.${w()} #${w()}}\n${w()}\n\n:::: ${w()}\n${w()}\n::::\n:::`,
  (w) => `!!! note "${w()}"\n    ${w()}\n\n:::tip ${w()}\n${w()}\n:::`,
  (w) => `${w()}\n: ${w()}\n\n    ${w()}\n\n${w()}\n\n:   ${w()}\n:   ${w()}`,
  (w) => `| ${w()}\n| ${w()}\n|   ${w()}`,
  (w) => `$$\n${w()} = 5\n$$\n\n${w()} $$${w()}$$ ${w()}`,
  (w) => `\\newpage\n${w()}\n\n[TOC]\n${w()}\n\n***\n\n${w()}`,
  (w) => `<!--\n${w()}\n\n| ${w()} |\n-->\n${w()}`,
  (w) => `[${w()}]: https://un.org/${w()} "${w()}"\n*[${w()}]: ${w()} ${w()}`,
  (w) => {
    const [name, other] = [w(), w()]
    return `${w()}[^${name}] ${w()}[^${other}]\n\n[^${name}]: ${w()}\n    ${w()}\n\n    ${w()}\n\n    - ${w()}\n\n[^${name}]: ${w()}\n\n[^${w()}]: ${w()}`
  },
  (w) => {
    const name = w()
    return `[${w()}][${name}] ![${w()}][${w()}] ![${w()}][${name}]\n\n[${name}]: <${w()}.png> '${w()}'\n[${name}]: https://un.org/${w()}`
  },
  (w) => `[${w()}\t1](#${w()})\n\n[${w()}\t2](#${w()})\n\n* ${w()}  \n  ${w()}\n1. ${w()}\n   1) ${w()}`,
  (w) => `![][image1] ${w()}\n\n[image1]: <data:image/png;base64,iVBORw0KGgo=>`,
  (w) =>
    `{| class="wikitable"\n! ${w()}\n|-\n| ${w()} || ${w()}\n|}\n\n== ${w()} ==\n\n* ${w()}\n** ${w()}\n# ${w()}\n;${w()}\n:${w()}`,
  (w) =>
    `<references />\n\n<nowiki>${w()} [[${w()}]]</nowiki>\n\n<gallery>\n${w()}.png|${w()}\n</gallery>\n\n[[Category:${w()}]]`,
  (w) => `<div class="a">\n\n**${w()}**\n\n</div>\n<p>${w()}\n<p>${w()}\n\n${w()}`,
  (w) =>
    `1.  ${w()}\n\n    | ${w()} | ${w()} |\n    |---|---|\n    | ${w()} | ${w()} |\n\n    \`\`\`\n    ${w()}\n    \`\`\`\n\n    > ${w()}\n\n    ## ${w()}`,
  (w) => `    ${w()}\n    ${w()}\n\n\t${w()}`,
  (w) => `% ${w()}\n% ${w()}\n\n---\n${w()}: ${w()}\n---`,
  (w) => `{{< ${w()} "${w()}" >}}\n{% ${w()} %}\n\n${w()} {: .${w()}}\n\n<${w()}>`,
  (w) => `***${w()}** ${w()}*\n**${w()}:**\n${w()}\n_${w()}_: ${w()}`,
]

/** Whatever a text may have. */
export const constructs: readonly Write[] = [...blocks, ...inlines]

function pad(words: string, width: number): string {
  const wide = words.match(/\p{Script=Han}/gu)?.length ?? 0
  return words.padEnd(Math.max(0, width - wide))
}

const openings: readonly Write[] = [
  (w) => `# ${w()} ${w()}`,
  (w) => `${w()} ${w()}\n===`,
  (w) =>
    `---\ntitle: "${w()} *${w()}*"\nauthor:\n  - ${w()}\n  - name: ${w()}\nsubtitle: ${w()}\nabstract: |\n  ${w()} **${w()}**\n\n  - ${w()}\ntags: [${w()}, ${w()}]\n# ${w()}\n---`,
  (w) => `% ${w()}\n  ${w()}\n% ${w()}; ${w()}\n% ${w()}\n% ${w()}`,
  (w) =>
    `<h1 align="center">${w()}</h1>\n<p align="center"><a href="https://un.org/">${w()}</a> • <a href="#a">${w()}</a></p>`,
  (w) => w(),
  (w) => {
    const words = `${w()} ${w()}`
    return `---\ntitle: ${words}\n---\n\n# ${words}\n\n# ${w()}`
  },
]

/** Whole numbers below one, in an order that a seed makes. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

/** A part of a text, and the line in which it begins. */
export interface TextPart {
  readonly line: number
  readonly text: string
}

/** A text of so many parts, the same for the same seed. */
export function textOf(seed: number, language: TextLanguage, length: number): readonly TextPart[] {
  const [roll, word] = [dice(seed), wordsIn(language)]
  const oneOf = (writes: readonly Write[]): string => writes[roll(writes.length)]?.(word) ?? ''
  const paragraph = (): string => times(1 + roll(4), () => `${word()} ${oneOf(inlines)}`, roll(3) === 0 ? '\n' : ' ')
  const parts: TextPart[] = []
  let line = 1
  for (let count = 0; count <= length; count += 1) {
    const text = count === 0 ? oneOf(openings) : roll(3) === 0 ? paragraph() : oneOf(blocks)
    const between = roll(8) === 0 && count > 0 ? '\n' : '\n\n'
    parts.push({ line, text: text + between })
    line += (text + between).split('\n').length - 1
  }
  return parts
}
