/** The grammar of document symbols: ASCII, components between slashes; two symbols in one for joint documents. */
import { foreignCharacter } from './lookalike.ts'

// "A", "75", "C.5", "ES-11", "6 (Sect. 2)", "RES.1(Part I)", "895-S".
const component =
  /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?: ?\([A-Za-z0-9]+(?:[. -]{1,2}[A-Za-z0-9]+)*\)(?:[.-]?[A-Za-z0-9]+)*)?$/
const longest = 80

/** Arabic texts write the Roman numeral of a session in figures: "A/RES/1514(د-15)". */
const arabicSession = /\(د-\d{1,2}\)/u

/** What is wrong with a symbol, as the part of a sentence; absent when it is sound. */
export function symbolProblem(symbol: string): string | undefined {
  const written = symbol.replace(arabicSession, '(XV)')
  const foreign = foreignCharacter(written)
  if (foreign !== undefined) return `it holds ${foreign}`
  const strange = /[^A-Za-z0-9/.() -]/.exec(written)
  if (strange !== null) return `it holds “${strange[0]}”`
  if (symbol.length > longest) return `it is longer than ${longest} characters`
  if (!/^[A-Z]/.test(symbol)) return 'it does not begin with a capital letter'
  return componentProblem(written.split('/'))
}

function componentProblem(components: readonly string[]): string | undefined {
  if (components.length < 2) return 'it has no “/”'
  const broken = components.find((part) => !component.test(part))
  if (broken === undefined) return undefined
  if (broken === '') return 'nothing stands between two “/” or at an end'
  return broken !== broken.trim() || broken.includes(' ')
    ? `a space stands in “${broken}”`
    : `“${broken}” is no part of a symbol`
}
