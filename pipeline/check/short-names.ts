/** Names that States are called by in newspapers, and those that documents have in running text, by language. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** “Name: what is meant”, with what stands before or behind a name that is whole; the United Nations has a Special Envoy for Syria. */
const written: Readonly<Record<LanguageCode, readonly (readonly [found: string, meant: string])[]>> = {
  en: [
    ['Russia', 'Russian Federation'],
    ['Iran', 'Islamic Republic of Iran'],
    ['(?<!Envoy (?:of the Secretary-General )?for )Syria', 'Syrian Arab Republic'],
    ['Venezuela', 'Bolivarian Republic of Venezuela'],
    ['Bolivia', 'Plurinational State of Bolivia'],
    ['Tanzania', 'United Republic of Tanzania'],
    ['Laos', 'Lao People’s Democratic Republic'],
    ['Moldova', 'Republic of Moldova'],
    ['North Korea', 'Democratic People’s Republic of Korea'],
    ['South Korea', 'Republic of Korea'],
    ['Vietnam(?! (?:veteran|era|[Ww]ar))', 'Viet Nam'],
    ['(?<!North |South |Mr\\. |Ms\\. |Mrs\\. )Holland', 'Netherlands'],
    ['Kyrgyz Republic', 'Kyrgyzstan'],
    ['Slovak Republic', 'Slovakia'],
  ],
  fr: [
    ['Russie(?! unie)', 'Fédération de Russie'],
    ['Iran', 'République islamique d’Iran'],
    ['(?<!spéciale? (?:du Secrétaire général )?pour la )Syrie', 'République arabe syrienne'],
    ['Venezuela', 'République bolivarienne du Venezuela'],
    ['Bolivie', 'État plurinational de Bolivie'],
    ['Tanzanie', 'République-Unie de Tanzanie'],
    ['Laos', 'République démocratique populaire lao'],
    ['Moldova', 'République de Moldova'],
    ['Corée du Nord', 'République populaire démocratique de Corée'],
    ['Corée du Sud', 'République de Corée'],
    ['(?<!(?:[Gg]uerre|combattants?|[Vv]étérans?) du )Vi[eê]tnam', 'Viet Nam'],
    ['(?<=(?:[Ll]a|[Dd]e|[Ee]n|[Àà]) )Hollande(?! (?:méridionale|septentrionale))', 'Pays-Bas'],
  ],
  es: [
    ['Rusia', 'Federación de Rusia'],
    ['Irán', 'República Islámica del Irán'],
    ['(?<!Árabe |Especial (?:del Secretario General )?para )Siria', 'República Árabe Siria'],
    ['Venezuela', 'República Bolivariana de Venezuela'],
    ['Bolivia', 'Estado Plurinacional de Bolivia'],
    ['Tanzan[ií]a', 'República Unida de Tanzanía'],
    ['Laos', 'República Democrática Popular Lao'],
    ['Moldova', 'República de Moldova'],
    ['Corea del Norte', 'República Popular Democrática de Corea'],
    ['Corea del Sur', 'República de Corea'],
    ['(?<!(?:[Gg]uerra|[Vv]eteran[oa]s?) de )Vietnam', 'Viet Nam'],
    ['Holanda', 'Países Bajos'],
  ],
  ru: [
    // “Единая Россия” and “Справедливая Россия” are parties.
    [
      '(?<!(?:[Ее]дин(?:ая|ой|ую)|[Сс]праведлив(?:ая|ой|ую)|[Вв]сея|[Вв]ся|[Мм]олод(?:ая|ой|ую)) )Росси(?:я|и|ю|ей)',
      'Российская Федерация',
    ],
    ['Иран(?:а|у|ом|е)?', 'Исламская Республика Иран'],
    ['(?<!посланник\\p{L}* (?:Генерального секретаря )?по )Сири(?:я|и|ю|ей)', 'Сирийская Арабская Республика'],
    ['Венесуэл(?:а|ы|у|ой|е)', 'Боливарианская Республика Венесуэла'],
    ['Боливи(?:я|и|ю|ей)', 'Многонациональное Государство Боливия'],
    ['Танзани(?:я|и|ю|ей)', 'Объединенная Республика Танзания'],
    ['Лаос(?:а|у|ом|е)?', 'Лаосская Народно-Демократическая Республика'],
    ['Молдов(?:а|ы|у|ой|е)', 'Республика Молдова'],
    ['Северн(?:ая|ой|ую) Коре(?:я|и|ю|ей)', 'Корейская Народно-Демократическая Республика'],
    ['Южн(?:ая|ой|ую) Коре(?:я|и|ю|ей)', 'Республика Корея'],
    ['Голланди(?:я|и|ю|ей)', 'Нидерланды'],
  ],
  ar: [
    ['روسيا(?! (?:الاتحادية|الموحدة|اليوم))', 'الاتحاد الروسي'],
    ['إيران(?! الإسلامية)', 'جمهورية إيران الإسلامية'],
    ['(?<!الخاصة? (?:للأمين العام )?إلى )سوريا(?! العربية)', 'الجمهورية العربية السورية'],
    ['فنزويلا', 'جمهورية فنزويلا البوليفارية'],
    ['بوليفيا', 'دولة بوليفيا المتعددة القوميات'],
    ['تنزانيا', 'جمهورية تنزانيا المتحدة'],
    ['لاوس', 'جمهورية لاو الديمقراطية الشعبية'],
    ['مولدوفا', 'جمهورية مولدوفا'],
    ['كوريا الشمالية', 'جمهورية كوريا الشعبية الديمقراطية'],
    ['كوريا الجنوبية', 'جمهورية كوريا'],
    ['(?<!(?:حرب|حروب|محاربو|محاربي) )فيتنام', 'فييت نام'],
  ],
  zh: [
    ['(?<!白|统一|今日)俄罗斯(?!联邦|语|人|族|帝国)', '俄罗斯联邦'],
    ['伊朗(?!伊斯兰|人|裔|航空)', '伊朗伊斯兰共和国'],
    ['(?<!阿拉伯)叙利亚(?!人|裔|难民|镑|问题)', '阿拉伯叙利亚共和国'],
    ['委内瑞拉(?!玻利瓦尔|人)', '委内瑞拉玻利瓦尔共和国'],
    ['(?<!多民族)玻利维亚(?!人)', '多民族玻利维亚国'],
    ['坦桑尼亚(?!联合|人)', '坦桑尼亚联合共和国'],
    ['老挝(?!人民|人)', '老挝人民民主共和国'],
    ['摩尔多瓦(?!共和国|人)', '摩尔多瓦共和国'],
    ['北朝鲜|北韩', '朝鲜民主主义人民共和国'],
    ['南朝鲜|南韩|韩国(?!人|语)', '大韩民国'],
  ],
}

/** Behind these stands a whole name, or one of something else: “Islamic Republic of Iran”, “Bank of Russia”, “Lake Moldova”. */
const before: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: '(?:Republic|State|Bank|University|Academy|Institute|Church|Voice|Radio|Bureau|Hero) of (?:the )?|Great |Lake |Air |v\\. ',
  fr: '(?:(?:Fédération|République-Unie|République|État plurinational|Banque|Université|Académie|Église|Radio) d(?:e |u |’)|islamique d’|bolivarienne du |plurinational de |c\\. )(?:la |l’)?',
  es: '(?:(?:Federación|República|Islámica|Bolivariana|Plurinacional|Unida|Banco|Universidad|Academia|Radio) del? |c\\. )(?:la )?',
  ru: '(?:Республик[аиуе]|Республикой|Государств(?:о|а|у|ом|е)|Банк(?:а|у|ом|е)?|университет\\p{L}* (?:дружбы народов )?|Герой|Героя) ',
  ar: '(?:جمهورية|دولة|بنك|جامعة) ',
}

/** What is written together with a name. */
const beginnings: Readonly<Partial<Record<LanguageCode, string>>> = { ar: '(?:[وف]?[بلك]?)' }

export interface ShortName {
  readonly found: RegExp
  readonly meant: string
}

/** The names of a language: not those that are part of another, or stand before their other half in brackets. */
export function shortNamesOf(language: LanguageCode): readonly ShortName[] {
  return written[language].map(([name, meant]) => ({ found: new RegExp(patternOf(name, language), 'gu'), meant }))
}

function patternOf(name: string, language: LanguageCode): string {
  if (language === 'zh') return `(?:${name})(?![(（])`
  const start = `(?<![\\p{L}\\p{M}\\p{N}–—-]|${before[language]})${beginnings[language] ?? ''}`
  return `${start}(?:${name})(?![\\p{L}\\p{M}–—-]| \\(| \\p{Lu})`.replaceAll(' ', '[ \\u00A0]')
}
