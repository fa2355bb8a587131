/** What stands beside a number and says what it counts: percentages, currencies; and what joins the two ends of a range. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { foldText } from './fold.ts'

export interface QuantityWords {
  /** Behind a number. */
  readonly percent: string
  /** Before it. */
  readonly percentBefore?: string
  /** Behind a number, by ISO 4217 code; of several that fit the first is meant. */
  readonly currencies: readonly (readonly [code: string, names: string])[]
  /** Between a number and the name of its currency: "1,5 million de dollars". */
  readonly ofCurrency: string
  /** Between the two ends of a range. */
  readonly to: string
  /** Between two numbers of one unit. */
  readonly and: string
}

export const quantityWords: Readonly<Record<LanguageCode, QuantityWords>> = {
  en: {
    percent: ' ?%| per ?cent(?:age points?)?| percent(?:age points?)?|-per-cent| percentage points?',
    currencies: [
      ['CAD', 'Canadian dollars?'],
      ['AUD', 'Australian dollars?'],
      ['NZD', 'New Zealand dollars?'],
      ['USD', '(?:United States |US )?dollars?|USD'],
      ['EUR', 'euros?|EUR'],
      ['CHF', 'Swiss francs?|CHF'],
      ['GBP', 'pounds? sterling|pounds?|GBP'],
      ['JPY', '(?:Japanese )?yen|JPY'],
      ['CNY', '(?:yuan(?: renminbi)?|renminbi)|CNY'],
      ['RUB', '(?:Russian )?roubles?|RUB'],
      ['SEK', 'Swedish kronor|SEK'],
      ['NOK', 'Norwegian kroner|NOK'],
      ['DKK', 'Danish kroner|DKK'],
    ],
    ofCurrency: '',
    to: 'to|and up to|up to',
    and: 'and|or',
  },
  fr: {
    percent: ' ?%| pour ?cent| points? de pourcentage',
    currencies: [
      ['CAD', 'dollars? canadiens?'],
      ['AUD', 'dollars? australiens?'],
      ['NZD', 'dollars? néo-zélandais'],
      ['USD', "dollars?(?: des [ÉE]tats-Unis(?: d'Amérique)?| [ÉE]\\.?-U\\.?| US| américains?)?|USD"],
      ['EUR', 'euros?|EUR'],
      ['CHF', 'francs? suisses?|CHF'],
      ['GBP', 'livres? sterling|GBP'],
      ['JPY', 'yens?(?: japonais)?|JPY'],
      ['CNY', 'yuans?(?: renminbi)?|CNY'],
      ['RUB', 'roubles?(?: russes?)?|RUB'],
      ['SEK', 'couronnes? suédoises?|SEK'],
      ['NOK', 'couronnes? norvégiennes?|NOK'],
      ['DKK', 'couronnes? danoises?|DKK'],
    ],
    ofCurrency: "de |d'",
    to: "à|jusqu'à|et jusqu'à",
    and: 'et|ou',
  },
  es: {
    percent: ' ?%| por ?ciento| puntos? porcentual(?:es)?',
    currencies: [
      ['CAD', 'd[óo]lar(?:es)? canadienses?'],
      ['AUD', 'd[óo]lar(?:es)? australianos?'],
      ['NZD', 'd[óo]lar(?:es)? neozelandes(?:es)?'],
      [
        'USD',
        'd[óo]lar(?:es)?(?: de los Estados Unidos(?: de América)?| de los EE\\.? ?UU\\.?| EE\\.? ?UU\\.?| estadounidenses)?|USD',
      ],
      ['EUR', 'euros?|EUR'],
      ['CHF', 'francos? suizos?|CHF'],
      ['GBP', 'libras? esterlinas?|GBP'],
      ['JPY', 'yen(?:es)?(?: japoneses)?|JPY'],
      ['CNY', 'yuan(?:es)?(?: renminbi)?|CNY'],
      ['RUB', 'rublos?(?: rusos)?|RUB'],
      ['SEK', 'coronas? suecas?|SEK'],
      ['NOK', 'coronas? noruegas?|NOK'],
      ['DKK', 'coronas? danesas?|DKK'],
    ],
    ofCurrency: 'de ',
    to: 'a|hasta|al',
    and: 'y|o|y el',
  },
  ru: {
    percent: ' ?%| процент\\p{L}*|-процентн\\p{L}*',
    currencies: [
      ['CAD', 'канадск\\p{L}+ доллар\\p{L}*|долл\\p{L}*\\.? Канады'],
      ['AUD', 'австралийск\\p{L}+ доллар\\p{L}*'],
      ['NZD', 'новозеландск\\p{L}+ доллар\\p{L}*'],
      ['USD', '(?:долл\\.|доллар\\p{L}*)(?: США| Соединенных Штатов(?: Америки)?)?|USD'],
      ['EUR', 'евро|EUR'],
      ['CHF', '(?:швейцарск\\p{L}+|швейц\\.) (?:франк\\p{L}*|фр\\.)|CHF'],
      ['GBP', 'фунт\\p{L}* стерлингов|GBP'],
      ['JPY', '(?:японск\\p{L}+ )?иен\\p{L}*|JPY'],
      ['CNY', '(?:китайск\\p{L}+ )?юан\\p{L}*|CNY'],
      ['RUB', '(?:российск\\p{L}+ )?(?:рубл\\p{L}*|руб\\.)|RUB'],
      ['SEK', 'шведск\\p{L}+ крон\\p{L}*|SEK'],
      ['NOK', 'норвежск\\p{L}+ крон\\p{L}*|NOK'],
      ['DKK', 'датск\\p{L}+ крон\\p{L}*|DKK'],
    ],
    ofCurrency: '',
    to: 'до|по|и до',
    and: 'и|или',
  },
  ar: {
    percent: foldText(
      ' ?%| في ال(?:مائة|مئة|ماية)| ب?ال(?:مائة|مئة)| نقاط مئوية| نقط(?:ة|تان|تين) مئوي(?:ة|تان|تين)| من النقاط المئوية',
    ),
    currencies: [
      ['CAD', 'دولار\\p{L}* كندي\\p{L}*'],
      ['AUD', 'دولار\\p{L}* أسترالي\\p{L}*'],
      [
        'USD',
        'دولار\\p{L}*(?: (?:من )?دولارات الولايات المتحدة| من دولارات الولايات المتحدة| الولايات المتحدة| أمريكي\\p{L}*)?|USD',
      ],
      ['EUR', 'يورو\\p{L}*|EUR'],
      ['CHF', 'فرنك\\p{L}* سويسري\\p{L}*|CHF'],
      ['GBP', 'جنيه\\p{L}* إسترليني\\p{L}*|GBP'],
      ['JPY', 'ين(?: ياباني)?|JPY'],
      ['CNY', 'يوان(?: صيني)?|CNY'],
      ['RUB', 'روبل\\p{L}*(?: روسي\\p{L}*)?|RUB'],
      ['SEK', 'كرون\\p{L}* سويدي\\p{L}*|SEK'],
      ['NOK', 'كرون\\p{L}* نرويجي\\p{L}*|NOK'],
      ['DKK', 'كرون\\p{L}* دانمركي\\p{L}*|DKK'],
    ].map(([code = '', names = '']) => [code, foldText(names)] as const),
    ofCurrency: foldText('من '),
    to: foldText('إلى|حتى|وإلى|و حتى'),
    and: foldText('و|أو'),
  },
  zh: {
    percent: ' ?%| ?个?百分点',
    percentBefore: '百分之 ?',
    currencies: [
      ['CAD', '加拿大元|加元'],
      ['AUD', '澳大利亚元|澳元'],
      ['NZD', '新西兰元'],
      ['USD', '美元|USD'],
      ['EUR', '欧元|EUR'],
      ['CHF', '瑞士法郎|瑞郎|CHF'],
      ['GBP', '英镑|GBP'],
      ['JPY', '日元|JPY'],
      ['RUB', '(?:俄罗斯)?卢布|RUB'],
      ['SEK', '瑞典克朗|SEK'],
      ['NOK', '挪威克朗|NOK'],
      ['DKK', '丹麦克朗|DKK'],
      ['CNY', '元(?:人民币)?|人民币|CNY'],
    ],
    ofCurrency: '',
    to: '至|到',
    and: '和|与|或|、',
  },
}

/** Before an amount, in every language. */
export const currencySigns: readonly (readonly [code: string, signs: string])[] = [
  ['CAD', 'Can\\$|C\\$|CAD'],
  ['AUD', 'A\\$|AUD'],
  ['NZD', 'NZ\\$|NZD'],
  ['USD', 'US ?\\$|\\$(?:EU|US)?|USD'],
  ['EUR', '€|EUR'],
  ['CHF', 'CHF|SwF|Fr\\.|SFr\\.?'],
  ['GBP', '£|GBP'],
  ['JPY', 'JPY'],
  ['CNY', 'CNY|RMB'],
  ['RUB', 'RUB'],
]
