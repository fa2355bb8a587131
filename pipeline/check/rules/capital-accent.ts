/** « À », « Ça » and « État » keep their signs in capitals. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

const begins = '(?:(?<=^)|(?<=[.?!:;] )|(?<=[«(]\\u00A0?))'

/** Behind “À” stands what “A” – « il a » – is not followed by at the beginning of a sentence. */
const behind =
  "cet|cette|ces|ce|la|le|l[’'](?=\\p{L})|leur|leurs|sa|son|ses|notre|nos|votre|compter|partir|titre|propos|moins|travers|défaut|savoir|tout|toutes|tous|mesure|terme|court|long|moyen|présent|jour|ce|noter|New|Genève|Vienne|Nairobi|Paris|Addis-Abeba|l[’']|cause|nouveau|supposer|quelques|chaque|son|une|un|d[’']autres|plusieurs|égalité"

const bare = new RegExp(
  `${begins}A(?= (?:(?:${behind})(?!\\p{L})|[dl][’'](?!a[ \\u00A0])))|(?<![\\p{L}\\p{N}])Ca(?= (?!\\d))(?=[ ](?:ne|n[’']|y|va|a|se|fait|suffit)(?!\\p{L}))|(?<![\\p{L}\\p{N}’'-])(?:Etre|Etudier|Elu[es]{0,2}|Elaborer|Evaluer|Eliminer|Eviter|Egalement|Ethique|Ecologi\\p{Ll}{1,8}|Economi\\p{Ll}{1,8}|Elevé[es]{0,2}|Emergence|Emission[s]?|Energétique[s]?|Epoque|Etape|Equitable[s]?|Erevan|Erythréen\\p{Ll}{0,3}|Ethiopien\\p{Ll}{0,3}|Egyptien\\p{Ll}{0,3}|Equatorien\\p{Ll}{0,3}|Emirien\\p{Ll}{0,3}|Etats?-membres?)(?![\\p{L}])|(?<![\\p{L}\\p{N}-])(?:Egypte|Equateur|Erythrée|Ethiopie|Emirats)(?!\\p{L})`,
  'gu',
)

const signs = new Map([
  ['A', 'À'],
  ['C', 'Ç'],
  ['E', 'É'],
])

export const capitalAccent: Rule = {
  severity: 'warning',
  source: 'house rule for French: none without its accent in 85,077 paragraphs of official texts',
  languages: ['fr'],
  why: 'Capital letters keep their accents and cedillas in French: without them a word is another one, or none.',
  text: (found) => `The capital letter of “${found}” has lost its sign.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'fr',
      text: 'A cette session, elle a pris note. A l’issue du débat',
      found: [
        [1, 1],
        [1, 36],
      ],
      fixed: 'À cette session, elle a pris note. À l’issue du débat',
    },
    {
      language: 'fr',
      text: 'Les autorités Ethiopiennes et l’Economiste',
      found: [[1, 15]],
      fixed: 'Les autorités Éthiopiennes et l’Economiste',
    },
    {
      language: 'fr',
      text: 'L’Egypte et les Emirats arabes unis',
      found: [
        [1, 3],
        [1, 17],
      ],
      fixed: 'L’Égypte et les Émirats arabes unis',
    },
    {
      language: 'fr',
      text: '1. Eliminer la faim. Etre libre.',
      found: [
        [1, 4],
        [1, 22],
      ],
      fixed: '1. Éliminer la faim. Être libre.',
    },
  ],
  counterExamples: [
    {
      language: 'fr',
      text: 'À cette session. A pris la parole : M. Dupont. Groupe A la semaine, A. Dupont. École, Elle, Ensemble.',
    },
    { language: 'fr', text: 'Le livre « A la recherche » et *Etre et temps*.' },
  ],
  find: (text) =>
    findForms(text, {
      found: bare,
      meant: ([typed]) => (typed === 'Etre' ? 'Être' : typed.replace(/^[ACE]/, (sign) => signs.get(sign) ?? sign)),
    }),
}
