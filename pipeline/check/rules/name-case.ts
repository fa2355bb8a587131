/** Capital and small letters in the names of organs, of their officers and of States. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms } from '../find-forms.ts'
import { names, type CasedName } from '../cased-names.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findNames(text: CheckedText): readonly RuleFinding[] {
  const { language } = text.document.facts
  return (names[language] ?? []).flatMap((name) => findName(text, name, language))
}

function findName(text: CheckedText, name: CasedName, language: LanguageCode): readonly RuleFinding[] {
  return findForms(text, {
    found: name.found,
    meant: ({ 0: typed, index, input }) => {
      if (typed === typed.toUpperCase()) return undefined
      const isSmall = typed === typed.toLowerCase()
      const place = { index, typed }
      if (isSmall && name.sort === 'generic' && !isOfUnitedNations(input, place, language)) return undefined
      if (isSmall && name.sort === 'office' && !isHeld(input, place)) return undefined
      if (name.sort === 'committee' && (isSmall || !isOfAssembly(input, place))) return undefined
      return inCase(typed, name.words)
    },
    isCertain: ({ 0: typed }) => typed !== typed.toLowerCase(),
  })
}

interface Typed {
  readonly index: number
  readonly typed: string
}

/** “The general assembly of the shareholders”: what others have is written small. */
function isOfUnitedNations(line: string, { index, typed }: Typed, language: LanguageCode): boolean {
  const after = line.slice(index + typed.length)
  if (language !== 'en')
    return /^[ \u00A0](?:des|de las|de l[’']Organisation des|Организации)?[ \u00A0]?(?:Nations|Naciones|Объединенных|ООН|de l[’']ONU)/u.test(
      after,
    )
  const before = line.slice(Math.max(0, index - 20), index)
  return /(?:^|\s)[Tt]he $|United Nations $/.test(before) && !/^ of (?!the United Nations)/.test(after)
}

/** “First committees began”, “the first Committee to meet” and « la Première commission d’enquête » are others. */
function isOfAssembly(line: string, { index, typed }: Typed): boolean {
  const begins = /(?:^|[.!?:;«“”»\n]\s?)$/u.test(line.slice(Math.max(0, index - 2), index))
  const after = line.slice(index + typed.length)
  return (
    !begins &&
    !/^[ \u00A0](?:(?:of|de) (?!the General|la Asamblea|l[’']Ass)|on|for|to|d[’']|du|des|sur|para|por|sobre|по|для)/u.test(
      after,
    )
  )
}

/** “The permanent representative of Italy”, not “a permanent representative”. */
function isHeld(line: string, { index, typed }: Typed): boolean {
  return (
    /(?:^|\s)(?:the|The|by|to) $/.test(line.slice(Math.max(0, index - 5), index)) &&
    /^ of (?:the )?\p{Lu}/u.test(line.slice(index + typed.length))
  )
}

/** Each word with the first letter that it has in the name; one that begins small may begin a sentence. */
function inCase(typed: string, words: readonly string[]): string {
  let at = -1
  return typed.replace(/\p{L}+/gu, (word) => {
    at += 1
    const [first = ''] = words[at] ?? ''
    const rest = word.slice(1).toLowerCase()
    if (first === first.toUpperCase()) return word.slice(0, 1).toUpperCase() + rest
    return (at === 0 ? word.slice(0, 1) : word.slice(0, 1).toLowerCase()) + rest
  })
}

export const nameCase: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, capitalization; names as official texts have them',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'Names of organs, of their officers and of States are written in one way in each language: French and Russian have one capital where English has two.',
  text: (found) => `“${found}” has other capital letters than the name.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'The General assembly met; Member states spoke.',
      found: [
        [1, 5],
        [1, 27],
      ],
      fixed: 'The General Assembly met; Member States spoke.',
    },
    {
      language: 'en',
      text: 'It is for the security council of the United Nations, and the permanent representative of Italy.',
      found: [
        [1, 15],
        [1, 63],
      ],
    },
    {
      language: 'en',
      text: 'All member states and the secretary-general.',
      found: [
        [1, 5],
        [1, 27],
      ],
    },
    {
      language: 'fr',
      text: 'L’Assemblée Générale, le Conseil de Sécurité et les Nations unies',
      found: [
        [1, 3],
        [1, 26],
        [1, 53],
      ],
      fixed: 'L’Assemblée générale, le Conseil de sécurité et les Nations Unies',
    },
    {
      language: 'fr',
      text: 'Le Secrétaire Général et la Cour internationale de justice',
      found: [
        [1, 4],
        [1, 29],
      ],
      fixed: 'Le Secrétaire général et la Cour internationale de Justice',
    },
    {
      language: 'en',
      text: 'The Fifth committee and the sixth Committee.',
      found: [
        [1, 5],
        [1, 29],
      ],
      fixed: 'The Fifth Committee and the Sixth Committee.',
    },
    {
      language: 'fr',
      text: 'La Cinquième commission et la sixième Commission de l’Assemblée.',
      found: [
        [1, 4],
        [1, 31],
      ],
      fixed: 'La Cinquième Commission et la Sixième Commission de l’Assemblée.',
    },
    {
      language: 'es',
      text: 'En la Quinta comisión.',
      found: [[1, 7]],
      fixed: 'En la Quinta Comisión.',
    },
    {
      language: 'ru',
      text: 'В Пятом Комитете.',
      found: [[1, 3]],
      fixed: 'В Пятом комитете.',
    },
    {
      language: 'es',
      text: 'La Asamblea general y el Consejo de seguridad de las Naciones unidas',
      found: [
        [1, 4],
        [1, 26],
        [1, 54],
      ],
      fixed: 'La Asamblea General y el Consejo de Seguridad de las Naciones Unidas',
    },
    {
      language: 'ru',
      text: 'Генеральный Секретарь, Генеральная ассамблея и государства-Члены',
      found: [
        [1, 1],
        [1, 24],
        [1, 48],
      ],
      fixed: 'Генеральный секретарь, Генеральная Ассамблея и государства-члены',
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'First committees met, then the first Committee to report and the first committee of inquiry.',
    },
    { language: 'fr', text: 'La Première commission d’enquête, la première commission et la Troisième Commission.' },
    { language: 'ru', text: 'Третий Комитет по правам человека, первый комитет и Пятый комитет.' },
    {
      language: 'en',
      text: 'The General Assembly, Member States, the secretary-generalship and a general assembly of its members.',
    },
    {
      language: 'en',
      text: '## THE GENERAL ASSEMBLY\n\nThe national security council of a State; a member State of the United Nations; a permanent representative of a State; the study “united nations”.',
    },
    {
      language: 'fr',
      text: 'L’Assemblée générale, l’assemblée générale des actionnaires et le secrétaire général du parti; les États membres.',
    },
    { language: 'es', text: 'La Asamblea General, el secretario general del partido y los Estados miembros.' },
    { language: 'ru', text: 'Генеральный секретарь, Совет Безопасности, Государства-члены и совет директоров.' },
  ],
  find: findNames,
}
