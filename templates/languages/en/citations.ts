/** How English texts name resolutions and decisions. Of 200 official lines each citation that is whole is found (196 of 197), and no other. */
import { acronym, wholeWord, type CitationWords } from '../common/citations.ts'

/** Words with a capital that stand before a name and are none of it: "Recalling Council resolution". */
const starters =
  '(?!(?:The|In|See|By|Under|Both|All|Its|Per|With|As|For|Of|On|Other|Any|Also|To|From|And|Pursuant|Previous|Relevant)\\b|(?!Governing)\\p{L}{1,20}ing\\b)'
/** "World Health Assembly", "Governing Council": any name that ends so and is none of the organs. */
const named = (head: string, organs: string): string => `${starters}(?!${organs} )\\p{Lu}[\\p{L}'-]{0,30} ${head}`

/** Behind them the General Assembly is another one: "the OAS General Assembly". */
const owners =
  '(?!UN |UNGA |NATIONS )\\p{Lu}[\\p{Lu}-]{2,9}|Organi[sz]ation|Union|Federation|League|Association|Congress'
/** Words that begin a sentence before the word "resolution", by themselves or by their ends: any other there is a name. */
const commons =
  '(?!(?:\\p{L}+(?:[^sui]s|ed|ous|ive|ary|ory|ent|ant|ial|nal|ual|ble|ly|ier|est)|An?|That|This|Such|Each|Every|Another|Said|New|Old|Main|First|Second|Third|Last|Next|Only|Then|Thus|When|Where|While|If|Since|Until|After|Before|Through|Via|Following|Against|Despite|Unlike|Within|Without|Upon|Over|Like|See|Recall|Note|Cf|Namely|Landmark|Follow-up|Omnibus|Key|Budget|Peace|Our|Their|His|Her|Here|Now|But|Or|Nor|Also|Into|Between|Beyond|Whereas|Hence|Resolution|Decision|Title|Text)(?!\\p{L}))'
/** A name before the word "resolution", "Ramsar resolution", "Lok Sabha resolution", at the beginning of a sentence, too. */
const proper = `(?:(?<=[\\p{L}\\d,] |\\p{Lu}\\p{Ll}+-)|(?<![\\p{L}\\d'-])${commons})${starters}(?!(?<=United )Nations |Relevant |Draft |Joint )\\p{Lu}\\p{Ll}[\\p{L}'-]{0,30}(?=(?:'s)? [Rr]esolutions? \\d)`

export const englishCitations: CitationWords = {
  resolution: `(?<![\\p{L}/])(?:[Rr]esolutions?(?!\\p{L})|[Rr]es\\.(?= ))`,
  decision: wholeWord('[Dd]ecisions?'),
  organs: {
    assembly: 'General Assembly|(?<!\\p{L})UNGA(?!\\p{L})',
    council: 'Security Council|(?<!\\p{L})UNSCR?(?!\\p{L})',
    economic: 'Economic and Social Council(?! of)|(?<!\\p{L})ECOSOC(?!\\p{L})',
    rights: 'Human Rights Council|(?<!\\p{L})HRC(?!\\p{L})',
  },
  short: { assembly: wholeWord('Assembly'), council: wholeWord('Council') },
  others: wholeWord(
    [
      named('Assembly', '(?:General|(?<=United )Nations)'),
      'General Assembly of (?:the )?(?!United Nations|UN )\\p{Lu}[\\p{L}-]+',
      `(?:${owners}) General Assembly`,
      named('Council', '(?:Security|Rights|Social|Nations)'),
      'Assembly of (?:the )?(?:States|African|Parties|International|Heads|ICAO|IMO|WHO)',
      'Group of (?:77|\\p{Lu}\\p{L}+)',
      '(?:Peace and Security|Inter-American Economic and Social) Council',
      'Council of (?:the )?\\p{Lu}\\p{L}+',
      'Commission|Sub-?[Cc]ommission|Committee|Subcommittee|Conference|Congress|Organi[sz]ation|Agency|Authority|Board|Union|Parliament|Forum',
      'Meeting of (?:the )?(?:States )?Parties|Federation|Institute|Tribunal|League|Community|Directorate|House|Senate|Cabinet|Government|Ministry|Ministers|President',
      'Treaty|Convention|Covenant|Protocol|Charter|Directive|Regulation|Act|Law|Decree|Code|Constitution',
    ].join('|'),
  ),
  acronyms: `${acronym('[Rr]esolutions?')}|${proper}`,
  singular: /^[Rr]esolution$/u,
  before:
    /^(?:'s)?,? (?:(?:relevant|previous|earlier|recent|subsequent|related|past|other|special session|emergency special session|in) )*$/u,
  beforeOthers: /^(?:'s)?(?: (?:(?:on|of|for|the|and|to|in|against|with|at) )*\p{Lu}[\p{L}'-]*)*,? $/u,
  of: /^ (?:of|adopted by) the (?:United Nations )?$/u,
  owner: /^,? (?:(?:of|adopted by) the (?:United Nations )?|of )/u,
  stranger:
    /^ (?:of|adopted by|passed by|approved by) (?:(?:the )?(?!United Nations|UN |Secretary|Member States?|Special|Independent|High Commissioner|Personal)\p{Lu}|(?:the|our|their) (?!(?:same|said|present|previous|current|regular|special|resumed|emergency|annual|session|year|organ|body|world|whole|entire|plenary|membership|international|main|principal|latter|former|\p{L}+(?:th|st|nd|rd|-first|-second|-third))(?!\p{L}))\p{Ll})/u,
  ownerWord: /^(?:\p{Lu}[\p{L}'-]*|and|for|on|of|the|[a-z-]+(?:th|st|nd|rd)|session) /u,
  own: /(?<!\p{L})(?:[Ii]ts|their|our)(?: own)? (?:\p{L}+ ){0,3}[Rr]esolutions?$/u,
  inOwn:
    /(?<!\p{L})(?:[Ii]n|[Bb]y|[Uu]nder|through|adopted) (?:its|their)(?: own)? (?:\p{L}+ ){0,3}[Rr]esolutions?$| (?:adopted|passed|approved|endorsed) (?:the )?[Rr]esolutions?$|(?:^|[.;] )(?:In|By|Under) resolutions?$|, (?:in|by|under) resolutions?$/u,
  agent: /^ by the (?:United Nations )?/u,
  adoption: /(?<!\p{L})[Aa]doption (?:of |by it of )(?:the |its )?[Rr]esolutions?$/u,
  located: /(?:[Cc]hap|[Ss]ect|[Cc]hapter|[Ss]ection|[Pp]art)\.? [\p{L}\d.]{1,8}, $/u,
  genitive: /(?<!Assembly|Council|Meeting|Group) of (?:the |its )?(?:(?:\p{Lu}[\p{L}'-]*|and) ){0,4}\p{L}+$/u,
  speaker: /^, (?:the )?/u,
  dated: /^,? (?:\()?(?:of |dated |adopted on |on )?(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?: \d{1,2},)?) (\d{4})/u,
  joint:
    /(?:[,;:([]|(?<!\p{L})(?:and|or|to|namely|including|also|nor|see|(?:amended|supplemented|modified|updated|extended|renewed|replaced|superseded|followed|complemented) by)) ?$/u,
}
