/** Messages about titles, headings, lists, links and what else an author writes into a text. */
import { count } from './counts.ts'
import type { Entries } from './entry.ts'

/** What a link was meant to be: an address without its scheme is shown with it. */
function linkCure(address: string, problem = ''): string {
  const plain = address.trim()
  if (problem === 'it has no words')
    return `Write words between the brackets, \`[words](${plain})\`, or the address alone.`
  if (problem === 'it holds a user name') return 'Leave out what stands before “@”: a document is public.'
  if (plain.startsWith('#')) return 'Write the brackets without words; what is printed follows the thing.'
  if (textFile.test(plain))
    return 'Files are no public addresses. Write the symbol of the document, which is linked of itself, or `::annex` and the text.'
  if (plain === '') return 'Write the address, `[words](https://…)`, or the words without brackets.'
  if (/^[^@\s/:]+@[^@\s/:]+\.\p{L}{2,}$/u.test(plain)) return `Write \`mailto:${plain}\`.`
  if (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?$/u.test(plain)) return `Write \`https://${plain}\`.`
  if (/^[A-Za-z][\w-]*$/.test(plain))
    return `Write \`[](#${plain})\` for the number of what is named so; links lead to \`https:\`, \`http:\` or \`mailto:\` addresses.`
  return 'Links lead to `https:`, `http:` or `mailto:` addresses.'
}

/** A file beside the text. */
const textFile = /^[^:]{1,200}\.(?:md|docx?|pdf|html?|txt|xlsx?|yaml)$/i

export const textMessages = {
  'title-missing': {
    severity: 'error',
    why: 'Every document has a title: it is printed, and is the name of the file in catalogues.',
    text: (..._facts: string[]) => 'The document has no title.',
    hint: (...facts: string[]) =>
      facts.length === 0
        ? 'Begin the text with a line `# Title`; where the title stands there, write `# ` before its words, and take stars away.'
        : `Add the fact it is composed from: ${facts.map((fact) => `\`${fact}:\``).join(' or ')}.`,
  },
  'title-composed': {
    severity: 'error',
    why: 'The title of this kind follows from its facts, and a second one would not be printed.',
    text: (noun: string) => `The title of ${noun} is composed from its facts; this line would not be printed.`,
    hint: 'Remove the line.',
  },
  'title-composed-twice': {
    severity: 'warning',
    why: 'One line is composed from facts, and the title repeats it.',
    text: () => 'The title says what the line composed from the facts says: it is printed twice.',
    hint: 'Write what the document is about as its title; the facts (`by:`, `subtitle:` and others) print the other line.',
  },
  'title-repeated': {
    severity: 'error',
    why: 'A document has one title. A second one is most often a heading, or begins an annex.',
    text: (..._directive: string[]) => 'This is a second title.',
    hint: (directive?: string) =>
      directive === undefined
        ? 'Headings begin with two to six signs: `## Heading`.'
        : directive === 'summary'
          ? 'Write `:::summary`, its paragraphs, and `:::`: the word itself is composed.'
          : `Write \`::${directive}\` on a line of its own: its heading is composed, and what follows is its text.`,
  },
  'title-late': {
    severity: 'error',
    why: 'The title is the first line of the text; what stands before it would be printed after it.',
    text: () => 'The title stands after some of the text.',
    hint: 'Put it first.',
  },
  empty: {
    severity: 'error',
    why: 'Something was begun, and has no words.',
    text: (what: string) => `${what} has no words.`,
    hint: 'Write them, or remove it.',
  },
  'text-missing': {
    severity: 'warning',
    why: 'There is a title, and no text under it.',
    text: () => 'The document has no text: nothing is printed but what is composed from its facts.',
    hint: 'Write the text below the title, with a blank line between them.',
  },
  'attachment-empty': {
    severity: 'warning',
    why: 'An annex is begun, and has no text.',
    text: (name: string) => `“${name}” has nothing under its heading: a page with the heading alone is printed.`,
    hint: 'Write what belongs there, or remove the line; facts such as `{original=ru}` stand on the line itself.',
  },
  'list-year': {
    severity: 'error',
    why: 'A number and a full stop at the start of a line begin a list, and its number is counted. A year would be lost.',
    text: (marker: string) => `“${marker}” opens a numbered list here, and its number would be counted anew.`,
    hint: (marker: string) => `If it is a year, write \`${marker.slice(0, -1)}\\${marker.slice(-1)}\`.`,
  },
  'label-recounted': {
    severity: 'warning',
    why: 'Numbers are counted, so that they are right after every change. Here another number is printed than the one that is typed.',
    text: (typed: string, printed: string, others: string, _start: string, _cure: string) =>
      `“${typed}” is typed here and “${printed}” is printed${others}.`,
    hint: (typed: string, _printed: string, _others: string, start: string, cure: string) =>
      /^[0-9]{4}\.$/.test(typed)
        ? `Write \`${typed.slice(0, -1)}\\.\`, with a backslash, where the figure belongs to the sentence, as that of a year; type “${cure}” where it is the number of the paragraph.`
        : start === ''
          ? `Type “${cure}”, or a backslash in the label to print it as typed.`
          : `Type “${cure}”. Only if the typed number is meant, write \`{start=${start}}\` at the end of the line: it is printed, and counting goes on from it.`,
  },
  'signature-plain': {
    severity: 'warning',
    why: 'Signatures have “(Signed)” in italics and the family name in bold, in every language in its own way.',
    text: (found: string, _cure: string) => `“${found}” is printed without the italics and the bold of a signature.`,
    hint: (_found: string, cure: string) => `Write \`${cure}\`.`,
  },
  'opener-plain': {
    severity: 'warning',
    why: 'Paragraphs of resolutions begin with words in italics.',
    text: (words: string) =>
      `The paragraph that begins with “${words}” has no words in italics there, as the paragraphs of a resolution have.`,
    hint: (words: string) => `Put its first words between stars: \`*${words}*\`.`,
  },
  'start-unnumbered': {
    severity: 'error',
    why: 'A number is to be set where nothing is numbered.',
    text: (what: string) => `${what} has no label whose number could be set.`,
    hint: 'Begin it with its label, or remove `{start=…}`.',
  },
  'list-level': {
    severity: 'error',
    why: 'Official documents number paragraphs in a few levels, and have no labels for more.',
    text: (what: string, limit: string) => `${what} go ${count(limit, 'level')} deep at most.`,
    hint: 'Write it with fewer levels.',
  },
  misplaced: {
    severity: 'error',
    why: 'Something stands where its form has no place for it.',
    text: (what: string, where: string) => `${what} cannot stand in ${where}.`,
    hint: (_what: string, where: string) => `Put it before or after ${where}.`,
  },
  construct: {
    severity: 'error',
    why: 'Markdown knows it, and official documents do not.',
    text: (construct: string, _cure: string) => `${construct} has no place in an official document.`,
    hint: (_construct: string, cure: string) => cure,
  },
  'raw-html': {
    severity: 'error',
    why: 'HTML would be shown in one format and lost in the others, and can carry what is active.',
    text: (tag: string, _cure: string) => `“${tag}” is HTML, which is never printed.`,
    hint: (_tag: string, cure: string) => cure,
  },
  'comment-text': {
    severity: 'error',
    why: 'Markdown takes the rest of such a line into the comment, so that its words would be lost.',
    text: (words: string) => `The words “${words}” share a line with a comment and would not be printed.`,
    hint: 'Put the comment on lines of its own, or inside the paragraph.',
  },
  'comment-open': {
    severity: 'error',
    why: 'A comment without its end takes all that follows with it.',
    text: () => 'This comment never ends, or only where another one does.',
    hint: 'End it with `-->`, of two hyphens: a dash ends none.',
  },
  link: {
    severity: 'error',
    why: 'Links lead to public addresses. Others would do something, or show a machine of the author.',
    text: (address: string, problem: string) => `The link “${address}” cannot be used: ${problem}.`,
    hint: (address: string, problem: string) => linkCure(address, problem),
  },
  'link-glued': {
    severity: 'warning',
    why: 'An address stands at the end of a word, as programs leave it that copy links.',
    text: (address: string) => `The address ${address} stands behind a word without a space, and is printed there.`,
    hint: 'Remove it where the words say the address; otherwise write `[words](https://…)`.',
  },
  'link-title': {
    severity: 'warning',
    why: 'Markdown knows titles of links; paper does not, and they would be lost.',
    text: (title: string) => `The title “${title}” of this link is never printed.`,
    hint: 'Remove it.',
  },
  'language-unknown': {
    severity: 'error',
    why: 'Words are marked as those of a language that is not known here.',
    text: (language: string) => `“${language}” is not a language of the United Nations.`,
    hint: 'Write `ar`, `en`, `es`, `fr`, `ru` or `zh`.',
  },
  'letter-numbered': {
    severity: 'warning',
    why: 'Letters have no numbered paragraphs, while their annexes have.',
    text: (noun: string) => `A paragraph of ${noun} has a number, which only annexes have.`,
    hint: 'If an annex begins before it, write `::annex` on a line of its own there, in place of the word. Otherwise write it without `1.`; write `1\\.` where the figure belongs to the sentence.',
  },
} as const satisfies Entries
