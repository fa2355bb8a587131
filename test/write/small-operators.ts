/** Operators of small texts as they can be read. */
import type { Fixed } from '../../pipeline/write/pdf/definition.ts'
import { tenPoints } from '../typesetting/plain-type.ts'
import { definition, write, type SmallPdf } from './small-pdf.ts'

const amiri = { ...tenPoints, face: { ...tenPoints.face, family: 'Amiri' } } as const
/** Ten points that know Arabic. */
export const mixed = { ...tenPoints, arabic: amiri }

/** The operators of page 1 inside its first transform, codes in digits. */
export function drawn(...given: Parameters<typeof write>): readonly string[] {
  return operatorsOn(write(...given))
}

/** The operators of a page, codes in digits. */
export function operatorsOn(pdf: SmallPdf, page = 0): readonly string[] {
  return (pdf.pages[page] ?? []).map((line) =>
    line.replaceAll(/\(((?:\\.|[^\\)])*)\)/g, (_, codes: string) => `<${hexOf(codes)}>`),
  )
}

function hexOf(codes: string): string {
  return Buffer.from(
    codes.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'r' ? '\r' : sign)),
    'latin1',
  ).toString('hex')
}

/** Those that show text. */
export const showing = (lines: readonly string[]) => lines.filter((line) => line.startsWith('BT'))
/** How text begins. */
export const head = (x: number, baseline: number, size = 10) => `BT 1 0 0 -1 ${x} ${baseline} Tm /F1 ${size} Tf`
/** The operators of page 1 with things at places of their own. */
export const frameless = (content: Parameters<typeof write>[0], first: readonly Fixed[]) =>
  drawn(content, { furniture: { ...definition([]).furniture, first } })
