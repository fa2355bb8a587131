/** "(Signed)" and a name in a signature, typed without the italics and the bold of every signature. */
import { expect, test } from 'vitest'
import { parseText } from './parse-text.ts'

function told(line: string) {
  return parseText(`# T\n\nText.\n\n:::signature\n${line}\nAmbassador\n:::\n`)
    .diagnostics.filter(({ code }) => code === 'signature-plain')
    .map(({ place, hint }) => `${place.line}:${place.column} ${hint}`)
}

test.each([
  ['(Signed) John Smith', '(*Signed*) John **Smith**'],
  ['(Signé) Jean Dupont', '(*Signé*) Jean **Dupont**'],
  ['(Firmado) Juan Pérez', '(*Firmado*) Juan **Pérez**'],
  ['(Подпись) Иван Иванов', '(*Подпись*) Иван **Иванов**'],
  ['(توقيع) أحمد علي', '(*توقيع*) أحمد **علي**'],
  ['(*Signed*) John Smith', '(*Signed*) John **Smith**'],
  ['(Signed) John **Smith**', '(*Signed*) John **Smith**'],
  ['(Signed) Plato', '(*Signed*) **Plato**'],
])('%s is told to be written %s', (line, written) => {
  expect(told(line)).toEqual([`6:1 Write \`${written}\`.`])
  expect(told(written)).toEqual([])
})

test.each(['John Smith', '(*Signed*) John **Smith**', 'Signed in New York', '**(Signed)** *John*', '拉斐尔（签名）'])(
  'nothing is told of %s',
  (line) => {
    expect(told(line)).toEqual([])
  },
)
