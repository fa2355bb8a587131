/** Signs that are escaped because a pattern of `text/markup/` would be found in them: words of a Word file are meant as they stand. */
import type { Unsafe } from 'mdast-util-to-markdown'
import { noteStarts } from '../text/markup/copied.ts'
import { factForms } from '../text/markup/facts.ts'

type Place = Omit<Unsafe, 'character' | 'inConstruct'>

function each(signs: string, place: Place = {}): readonly Unsafe[] {
  return [...signs].map((character) => ({ ...place, character, inConstruct: 'phrasing' }))
}

const beginning: Place = { atBreak: true }
const figures = '[0-9]{1,3}'

/** Signs and what must stand beside them. */
export const looksLikeMarkup: readonly Unsafe[] = [
  ...each('\\|＊'),
  ...['=', "'"].flatMap((sign) => [...each(sign, { after: sign }), ...each(sign, { before: sign })]),
  ...each('%', { after: '%' }),
  ...each('<', { after: '[ \\t]*\\/?[ \\t]*[%!A-Za-z]|#[A-Za-z]' }),
  ...each(',', { before: ',', after: '[^\\s,]' }),
  ...each('>', { before: '[-=–—]' }),
  ...each('=', { before: '[><!/]' }),
  ...each('-', { before: '<' }),
  ...each('/', { before: '\\+', after: '-' }),
  ...each('´'),
  ...each('‘’‚', { before: '[‘’‚]' }),
  ...each('!！', { before: '[‹＜〈《«<][ \\t]?', after: '[ \\t]?[-–—―‒−]' }),
  ...each(':', { before: '[^A-Za-z0-9:]', after: '[a-z]' }),
  ...each(':：﹕', { after: '[ \\t]*[:：﹕]' }),
  ...each('［', { after: '[^］]{1,200}］[（(]' }),
  ...each('｜'),
  ...each('｛', { after: '[ \\t]*(?:[#＃]|continued|start=)' }),
  ...each('}', { before: '(?<![{｛][^{}]{0,80})(?:#[\\w-]{1,60}|continued|start=\\d{1,4})[ \\t]*' }),
  ...each('［【', { after: '\\^' }),
  ...each('＾', { before: '[[［]' }),
  ...each('⁰¹²³⁴⁵⁶⁷⁸⁹', { before: '(?:[^\\s\\d]{2}[^\\s\\d⁺⁻]|[^\\x00-\\x7F⁰¹²³⁴-⁹⁺⁻]|[.,;:!?)"])' }),
  ...each('#=+•·∙‧・▪▫■□●○◦‣➢►◆✓✔＃｜：⁰¹²³⁴⁵⁶⁷⁸⁹０１２３４５６７８９', beginning),
  ...each('\u3000', { ...beginning, after: '\\u3000{0,2}(?:[0-9]{1,9}[.)]|[-*+#:>])' }),
  ...each('-', { ...beginning, after: '[^\\d]' }),
  ...each('–—―‐', { ...beginning, after: '[\\t–—―‐]' }),
  ...each('–', { ...beginning, after: ' ' }),
  ...each('§Øüo', { ...beginning, after: '\\t' }),
  ...each('§Ø¨þ', { ...beginning, after: '[ \\t\\u00A0]+[^\\d\\s]' }),
  ...each('0123456789', { ...beginning, after: `[0-9]{0,2}[ \\t\\u00A0]+\\*?(?:${noteStarts})` }),
  ...each('‘’“”´', { ...beginning, after: '[‘’“”´]{2}' }),
  ...each('!', { ...beginning, after: '!!' }),
  ...each('.', { ...beginning, after: '\\. ' }),
  ...each('.', { ...beginning, before: 'h[1-6]' }),
  ...factForms.flatMap(([key, value]) =>
    each(':', { ...beginning, before: `(?:${key})[ \\t]*`, after: `(?:${value})(?=[\\r\\n]|$)` }),
  ),
  ...each('.)', { ...beginning, before: figures, after: '[^\\d]' }),
  ...each('-–—.', { ...beginning, before: `${figures}[ \\t]{1,9}`, after: '[ \\t]' }),
  ...each('-–—', { ...beginning, before: figures, after: '[ \\t]' }),
  ...each('．、', { ...beginning, before: figures }),
  ...each('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', { ...beginning, after: '[٠-٩۰-۹]{0,2}\\)' }),
  // Signs of a heading within one, behind no more than other signs.
  ...['#', '＃'].map((character): Unsafe => ({
    character,
    before: '(?<=(?:^|# )[!-/:-@[-`{-~＃]*)',
    inConstruct: 'headingAtx',
  })),
  ...each('（', { ...beginning, after: '(?:[a-z]{1,3}|[0-9０-９]{1,2})）' }),
]

/** Signs that are looked for beside others that may be escaped: the package (2.2.3) leaves out what it takes to be said by those. */
export function escapeLoneSigns(words: string): string {
  return words.replace(/(?<=(?<!\\)(?:\\\\)*)(?:\$(?!\s|\d)|[~^](?! ))/g, '\\$&')
}
