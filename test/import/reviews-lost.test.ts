/** Nothing that reviewers leave is lost, and nothing is made up: words and comments are counted on both sides, whatever was changed. */
import { expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { ann, called, comment, deleted, ended, inserted, samir } from './reviewed.ts'
import { centred, paragraph, run, table, wordStyles } from './strange-file.ts'

/** Numbers that look random, and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 7919
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** What a file says if its changes are accepted and if they are refused, and the comments that it has. */
interface Model {
  readonly xml: string
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
  readonly comments: readonly string[]
}

const joined = (models: readonly Model[], wrap: (xml: string) => string = (xml) => xml): Model => ({
  xml: wrap(models.map(({ xml }) => xml).join('')),
  accepted: models.flatMap(({ accepted }) => accepted),
  rejected: models.flatMap(({ rejected }) => rejected),
  comments: models.flatMap(({ comments }) => comments),
})

const letters = { en: 'abcdefghij', ar: 'ابتثجحخدذر' } as const

/** Makes files: each word stands once. */
class Maker {
  private readonly next: (below: number) => number
  private readonly alphabet: string
  private words = 0
  readonly remarks: string[] = []

  constructor(seed: number, alphabet: string) {
    this.next = numbers(seed)
    this.alphabet = alphabet
  }

  private word(): string {
    this.words += 1
    return [...String(this.words + 1000)].map((digit) => this.alphabet[Number(digit)] ?? '').join('')
  }

  private piece(): Model {
    const word = this.word()
    const [hand, other] = this.next(2) === 0 ? [ann, samir] : [samir, ann]
    const plain = run(`${word} `)
    const none = { comments: [] }
    switch (this.next(7)) {
      case 0:
        return { xml: inserted(plain, hand), accepted: [word], rejected: [], ...none }
      case 1:
        return { xml: deleted(plain, hand), accepted: [], rejected: [word], ...none }
      case 2:
        return { xml: inserted(deleted(plain, other), hand), accepted: [], rejected: [], ...none }
      case 3:
        return this.remark()
      default:
        return { xml: plain, accepted: [word], rejected: [word], ...none }
    }
  }

  private remark(): Model {
    const words = this.word()
    const call = called(this.remarks.length)
    this.remarks.push(comment(this.remarks.length, words, this.next(2) === 0 ? ann : samir))
    const xml = [call, inserted(call), deleted(call)][this.next(3)] ?? call
    return { xml, accepted: [], rejected: [], comments: [words] }
  }

  paragraph(): Model {
    const ends = ['', '', '', ended('ins'), ended('del', samir)]
    const end = ends[this.next(ends.length)] ?? ''
    return joined(
      Array.from({ length: this.next(6) }, () => this.piece()),
      (xml) => paragraph(xml, end),
    )
  }

  table(): Model {
    const rows = Array.from({ length: 1 + this.next(3) }, () => this.row())
    return joined(rows, (xml) => table([['x', 'y']]).replace('</w:tbl>', `${xml}</w:tbl>`))
  }

  private row(): Model {
    const how = [undefined, 'ins', 'del'][this.next(3)]
    const cells = [this.paragraph(), this.paragraph()].map((cell) => joined([cell], (xml) => `<w:tc>${xml}</w:tc>`))
    const flag = how === undefined ? '' : `<w:trPr><w:${how} w:id="1" w:author="A"/></w:trPr>`
    const row = joined(cells, (xml) => `<w:tr>${flag}${xml}</w:tr>`)
    return { ...row, accepted: how === 'del' ? [] : row.accepted, rejected: how === 'ins' ? [] : row.rejected }
  }

  body(): Model {
    return joined(
      Array.from({ length: 1 + this.next(8) }, () => (this.next(4) === 0 ? this.table() : this.paragraph())),
    )
  }
}

const seeds = Array.from({ length: 15 }, (_, index) => index + 1)

test.each(['en', 'ar'] as const)('words and comments of reviewed files in %s', async (code) => {
  const begin = code === 'en' ? 'The whole of this text' : 'هذا هو النص كله'
  for (const seed of seeds) {
    const maker = new Maker(seed, letters[code])
    const model = maker.body()
    const parts = {
      styles: wordStyles,
      comments: maker.remarks.join(''),
      body: centred('Title') + paragraph(begin) + model.xml + paragraph(begin),
    }
    for (const way of ['accept', 'reject'] as const) {
      const { source } = await importParts(parts, { changes: way })
      const own = new RegExp(`^[${letters[code]}]{4}$`)
      const wordsOf = (text: string): readonly string[] =>
        (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => own.test(word))
      const shown = wordsOf(source.replace(/<!--.*?-->/g, ' '))
      expect(shown, `${seed} ${way}\n${source}`).toEqual(way === 'accept' ? model.accepted : model.rejected)
      const told = [...source.matchAll(/<!-- (?:.*?): (\S+) -->/g)].map(([, words]) => words ?? '')
      expect(told.toSorted(), `${seed} ${way}\n${source}`).toEqual(model.comments.toSorted())
    }
  }
})
