/** How Chinese texts name resolutions and decisions. Of 200 official lines each citation that is whole is found (207 of 207), and no other. */
import type { CitationWords } from '../common/citations.ts'

/** From a name up to what leads to its number: the same clause, with all that it quotes. */
const clause = '(?:[^，；。！？“”《》]|“[^”]{0,90}”|《[^》]{0,60}》){0,130}'
const leads = '(?:的|关于|”|》|日|[在于其]|通过了?|以往|相关|有关|各项|所载|决议)'

/** Great meetings that are not the General Assembly. */
const conferences = '机构|卫生|环境|组织|议会|审议|缔约方|缔约国|代表|联盟|发展|住房|难民|部长|民航|海事|劳工|区域'
/** What may stand before a short name: no sign of a longer one. */
const free = '^|[^\\p{Script=Han}]|[该本由向经请在对和及与了的但而于为以从至到给括自促使据照]'

export const chineseCitations: CitationWords = {
  resolution: '决议',
  decision: '决定',
  organs: {
    assembly: `(?<!${conferences})大会`,
    council: '安全理事会|安理会',
    economic: '经济及社会理事会|经社理事会',
    rights: '人权理事会',
  },
  short: { assembly: '联大', council: `(?<=${free})理事会` },
  others: `(?:${conferences})大会|(?<!${free}|安全|社会|经社|人权)理事会|委员会|(?:缔约方|缔约国|审议|部长|理事)会议|组织|机构|联盟|议会|论坛|执行局|管理局|政府|缔约[方国](?!会议|大会)|经社会|[经麻]委会|妇地会|不结盟运动|法院|首脑会议|峰会|杜马|国会|议院|欧盟|股东(?:大会)?|公约|条约|法令|法律`,
  before: new RegExp(`^(?:${clause}${leads})?[ 第]*$`, 'u'),
  beforeOthers:
    /^(?:[在于的其]|通过[的了]?|\d{4}年\d{1,2}月\d{1,2}日(?:关于[^，；。]{0,40}的|通过的)?|关于[^，；。]{0,40}的){0,3}(?:决议|决定)?[ 第]*$/u,
  of: /^$/u,
  owner: /^(?!)/u,
  own: /其[^，；。！？]{0,80}[ 第]*$/u,
  inOwn: /(?:在|按照|根据)其[^，；。！？]{0,80}[ 第]*$/u,
  agent: /^(?!)/u,
  adoption: /^(?!)/u,
  located: /[章节]，[ 第]*$/u,
  genitive: /(?!)/u,
  speaker: /^(?!)/u,
  joint: /(?:[、和及与，；（(:]|以及|见) ?(?:\d{4}年\d{1,2}月\d{1,2}日)?[ 第]*$/u,
  turned: {
    dated: /(\d{4})年\d{1,2}月\d{1,2}日(?:[^，；。！？]{0,90}的|大会|人权理事会)?第? ?$/u,
    before: /第 ?$/u,
    behind: /^(?: ?[A-Z]{1,2}(?:[、和至 -]{1,3}[A-Z])?)? ?(?:号(?=决|[、和及与或至以，；。)(“》 \uFFFC]|$)|决[议定])/u,
    listed: /^(?: ?[A-Z]{1,2})? ?(?:[、和及与至]|$)/u,
    kind: /(?:号|^ ?)(?:决议|(决定))/u,
  },
}
