/** Whose the numbers of resolutions are: by the words at hand, by sessions and years, by who speaks. */
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { citedIn } from './cited.ts'

type Row = readonly [language: LanguageCode, text: string, symbols: string]

const inAssembly: readonly Row[] = [
  // A fixed space, or a narrow one, before the owner and inside a number.
  ['es', 'la resolución 55/19\u00A0del Consejo de Derechos Humanos', 'A/HRC 55/19'],
  ['es', 'la resolución 1980/67\u00A0del Consejo Económico y Social', 'E 1980/67'],
  ['fr', 'la résolution\u00A051/17\u00A0du\u00A0Conseil\u00A0des droits de l’homme', 'A/HRC 51/17'],
  ['ru', 'в\u00A0резолюции\u00A051/17\u00A0Совета\u00A0по\u00A0правам человека', 'A/HRC 51/17'],
  [
    'en',
    'resolution 2735\u202F(2024) and Economic and\u00A0Social Council resolution\u00A02016/18',
    'S 2735(2024), E 2016/18',
  ],
  ['ar', 'قرار\u00A0مجلس\u00A0حقوق الإنسان\u00A051/32', 'A/HRC 51/32'],
  // The word at hand.
  ['ru', 'Совет по правам человека принял к сведению резолюцию Ассамблеи 78/204', 'A 78/204'],
  ['fr', 'saluant le Conseil des droits de l’homme, et sa résolution 65/281', 'A 65/281'],
  ['en', 'Recalling Human Rights Council resolution 16/18 and Assembly resolution 60/1', 'A/HRC 16/18, A 60/1'],
  [
    'en',
    'the Human Rights Council, in its resolution 51/5, and the General Assembly, in its resolution 51/6',
    'A/HRC 51/5, A 51/6',
  ],
  [
    'en',
    'the Human Rights Council, by its resolutions 45/20, 48/16 and S-24/1',
    'A/HRC 45/20, A/HRC 48/16, A/HRC S-24/1',
  ],
  ['en', 'resolution 5/1 of the Human Rights Council and resolution 48/141 of the Assembly', 'A/HRC 5/1, A 48/141'],
  [
    'en',
    'General Assembly resolutions 60/251 and 62/219 and Council resolutions 5/1 and 5/2',
    'A 60/251, A 62/219, A/HRC 5/1, A/HRC 5/2',
  ],
  [
    'es',
    'el Consejo de Derechos Humanos, en su resolución 51/5, y la Asamblea, en su resolución 48/141',
    'A/HRC 51/5, A 48/141',
  ],
  [
    'fr',
    'les résolutions 36/6 et 39/14 du Conseil des droits de l’homme et 60/251 de l’Assemblée générale',
    'A/HRC 36/6, A/HRC 39/14, A 60/251',
  ],
  [
    'ru',
    'резолюции Генеральной Ассамблеи 48/141 и 60/251 и резолюцию Совета по правам человека 5/1',
    'A 48/141, A 60/251, A/HRC 5/1',
  ],
  ['ru', 'Совет по правам человека в своей резолюции 51/5 просил', 'A/HRC 51/5'],
  ['ar', 'التي طلبها مجلس حقوق الإنسان في قراره 51/1، وقرار الجمعية 60/251', 'A/HRC 51/1, A 60/251'],
  ['zh', '人权理事会第5/1号和第5/2号决议以及大会第60/251号决议', 'A/HRC 5/1, A/HRC 5/2, A 60/251'],
  ['zh', '人权理事会在其2022年10月6日第51/5号决议中', 'A/HRC 51/5'],
  // A date tells sessions apart, whatever was named.
  ['en', 'Welcoming the work of the Commission and recalling resolution 51/17 of 6 October 2022', 'A/HRC 51/17'],
  ['en', 'resolutions 51/17 of 6 October 2022 and 51/45 G of 10 December 1996', 'A/HRC 51/17, A 51/45'],
  ['en', 'its resolutions 70/1 and 71/256 of 25 September 2015 and 23 December 2016, respectively', 'A 70/1, A 71/256'],
  ['en', 'resolution S-27/1 of 5 December 2017 and resolution S-27/2 of 10 May 2002', 'A/HRC S-27/1, A S-27/2'],
  [
    'es',
    'las resoluciones 16/18, de 24 de marzo de 2011, y 67/178, de 20 de diciembre de 2012',
    'A/HRC 16/18, A 67/178',
  ],
  [
    'ru',
    'резолюции 49/60 Генеральной Ассамблеи от 9 декабря 1994 года и 51/210 Ассамблеи от 17 декабря 1996 года',
    'A 49/60, A 51/210',
  ],
  // Old numbers.
  ['en', 'resolutions 217 A (III), 1874 (S-IV) and 2252 (ES-V)', 'A 217(III), A 1874(S-IV), A 2252(ES-V)'],
  ['fr', 'les résolutions 1874 (S-IV) et 3201 (S-VI)', 'A 1874(S-IV), A 3201(S-VI)'],
  ['ru', 'резолюции 1874 (S-IV) от 27 июня 1963 года и 1514 (XV)', 'A 1874(S-IV), A 1514(XV)'],
  ['zh', '第217 A (III)号、第1874(S-IV)号和第2200A(XXI)号决议', 'A 217(III), A 1874(S-IV), A 2200(XXI)'],
  ['zh', '大会第217A（III）号决议', 'A 217(III)'],
  ['ar', 'قرار الجمعية العامة 217 ألف (د-3) والقرار 1874 (دإ-4)', 'A 217(III), A 1874(S-IV)'],
  ['ar', 'القرار 2200 ألف (د - 21)، المرفق', 'A 2200(XXI)'],
  ['ar', 'القرار دإ-23/2، المرفق، والقرار د إ-23/3، والقرار دإط-10/15', 'A S-23/2, A S-23/3, A ES-10/15'],
  [
    'en',
    'Economic and Social Council resolution 663 C (XXIV) and Assembly resolution 3101 (XXVIII)',
    'E 663(XXIV), A 3101(XXVIII)',
  ],
  ['es', 'la resolución 2008 (LX) del Consejo, de 14 de mayo de 1976', 'E 2008(LX)'],
  // Lists, letters, brackets, annexes.
  ['en', 'resolutions 60/1, 62/208 and 63/303 A to C', 'A 60/1, A 62/208, A 63/303'],
  ['en', 'its resolutions 54/54 P, 55/33 A and B and 53/77 AA of 4 December 1998', 'A 54/54, A 55/33, A 53/77'],
  ['en', 'resolutions and decisions, including resolutions 76/217, 77/246 and decision 78/528 B', 'A 76/217, A 77/246'],
  ['en', 'all relevant resolutions and decisions, in particular 70/1 of 25 September 2015', 'A 70/1'],
  ['en', 'See resolution 70/1, annex; see also resolution 69/313, annex, paras. 1–4.', 'A 70/1, A 69/313'],
  [
    'fr',
    'les résolutions 2005/20 du 22 juillet 2005 et 2010/15 du Conseil économique et social',
    'E 2005/20, E 2010/15',
  ],
  [
    'fr',
    'les résolutions 1995/12, 2005/20 et 2010/15 du Conseil économique et social',
    'E 1995/12, E 2005/20, E 2010/15',
  ],
  [
    'fr',
    'Voir Assemblée générale, résolution 70/1, et Conseil économique et social, résolution 2005/20',
    'A 70/1, E 2005/20',
  ],
  ['es', 'las resoluciones 2005/20 y 2010/15 del Consejo Económico y Social', 'E 2005/20, E 2010/15'],
  [
    'es',
    'sus resoluciones 70/1, de 25 de septiembre de 2015, 71/256, de 23 de diciembre de 2016, y 2735 (2024)',
    'A 70/1, A 71/256, S 2735(2024)',
  ],
  [
    'ru',
    'резолюций Совета Безопасности 1325 (2000) и 2242 (2015) и резолюции 70/1 Ассамблеи',
    'S 1325(2000), S 2242(2015), A 70/1',
  ],
  [
    'ru',
    'на соответствующие резолюции и решения, в частности на резолюцию 2023/33 Экономического и Социального Совета',
    'E 2023/33',
  ],
  [
    'ar',
    'قرارات الجمعية العامة 70/1 و 71/256 و 72/279 وقرار مجلس الأمن 2735 (2024)',
    'A 70/1, A 71/256, A 72/279, S 2735(2024)',
  ],
  [
    'ar',
    'قراري المجلس الاقتصادي والاجتماعي 2011/6 المؤرخ 14 تموز/يوليه 2011 و 2012/24 المؤرخ 27 تموز/يوليه 2012',
    'E 2011/6, E 2012/24',
  ],
  [
    'ar',
    'القرار 70/1 للجمعية العامة والقرار 2016/18 للمجلس الاقتصادي والاجتماعي والقرار 51/5 لمجلس حقوق الإنسان',
    'A 70/1, E 2016/18, A/HRC 51/5',
  ],
  ['zh', '第50/50号、第60/1号和第70/1号决议', 'A 50/50, A 60/1, A 70/1'],
  ['zh', '经社理事会2012年7月27日第2012/24号和2013年7月24日第2013/16号决议', 'E 2012/24, E 2013/16'],
  ['zh', '大会2020年12月21日关于四年度全面政策审查的第75/233号决议，附件', 'A 75/233'],
  ['zh', '见大会S-30/1号决议和安理会第1325（2000）号决议', 'A S-30/1, S 1325(2000)'],
  // A part that was adopted later is a document of its own; those of one day are one.
  [
    'en',
    'resolutions 78/250 B, 75/257B, 72/266 A, 76/84 A and B and 54/237 C',
    'A 78/250B, A 75/257B, A 72/266, A 76/84, A 54/237',
  ],
  ['ar', 'القرار 72/266 باء والقرار 66/243 ألف', 'A 72/266B, A 66/243'],
  // A resolution within a report is of the body that reports.
  ['en', 'See E/2020/27, chap. I, sect. C, resolution 59/1, annex.', 'E/2020/27'],
  ['en', 'Supplement No. 53 (A/77/53/Add.1), chap. III, sect. A, resolution 51/4.', 'A/77/53/Add.1, A/HRC 51/4'],
  ['fr', '(E/2020/27), chap. I, sect. C, résolution 59/1', 'E/2020/27'],
  ['es', '(E/2020/27), cap. I, secc. C, resolución 59/1', 'E/2020/27'],
  ['ru', '(E/2020/27), гл. I, разд. C, резолюция 59/1', 'E/2020/27'],
  ['ar', '(E/2020/27)، الفصل الأول، القسم جيم، القرار 59/1', 'E/2020/27'],
  ['zh', '(E/2020/27)，第一章，C节，第59/1号决议', 'E/2020/27'],
  [
    'en',
    'See CAC/COSP/2021/17, resolution 38/1, and resolution 76/294, annex, resolution 78/3',
    'CAC/COSP/2021/17, A 76/294, A 78/3',
  ],
  // Who adopts it.
  ['en', 'Notes the adoption of the resolution 58/13 by the Human Rights Council, entitled', 'A/HRC 58/13'],
  ['en', 'the adoption of resolution 65/2 by the Commission on Narcotic Drugs', ''],
  [
    'en',
    'the implementation of resolution 51/5 by the Human Rights Council and of resolution 70/1 by the Assembly',
    'A 70/1',
  ],
  ['fr', 'l’adoption de la résolution 58/13 par le Conseil des droits de l’homme', 'A/HRC 58/13'],
  ['es', 'la aprobación de la resolución 58/13 por el Consejo de Derechos Humanos', 'A/HRC 58/13'],
  ['ru', 'принятие Советом по правам человека резолюции 58/13', 'A/HRC 58/13'],
  ['ru', 'принятие резолюции 58/13 Советом по правам человека', 'A/HRC 58/13'],
  ['ar', 'اتخاذ مجلس حقوق الإنسان القرار 58/13', 'A/HRC 58/13'],
  ['zh', '人权理事会通过了第58/13号决议', 'A/HRC 58/13'],
  [
    'en',
    'In its resolution 51/5, the Human Rights Council decided; in its resolution 48/141, the Assembly did',
    'A/HRC 51/5, A 48/141',
  ],
  // The short name of a Council that numbers by years.
  ['en', 'those previously made in Council resolutions 2019/15 of 8 July 2019 and 2015/33', 'E 2019/15, E 2015/33'],
  ['fr', 'les résolutions 2019/15 et 2015/33 du Conseil', 'E 2019/15, E 2015/33'],
  // Notes and marks of direction may stand between all of it.
  ['en', 'resolution 5/1\uFFFC of the Human Rights Council\uFFFC of 18 June 2007', 'A/HRC 5/1'],
  ['ar', 'قرار مجلس حقوق الإنسان \u200F51/32\u200E، وقرار الجمعية العامة\u200F 70/1', 'A/HRC 51/32, A 70/1'],
  [
    'en',
    'Human Rights Council resolutions 5/1\uFFFC and 5/2,\uFFFC 16/18\uFFFC and 31/26\uFFFC',
    'A/HRC 5/1, A/HRC 5/2, A/HRC 16/18, A/HRC 31/26',
  ],
]

describe('in a document of the General Assembly', () => {
  test.each(inAssembly)('%s: %s', (language, text, expected) => {
    expect(citedIn(language, text, 'assembly')).toBe(expected)
  })
})

describe('in a document of the Economic and Social Council', () => {
  test.each<Row>([
    ['en', 'Recalling its resolution 2021/11 and Council resolution 2015/33', 'E 2021/11, E 2015/33'],
    [
      'en',
      'Recalling General Assembly resolution 70/1 and its own resolutions 2017/6 and 2018/13',
      'A 70/1, E 2017/6, E 2018/13',
    ],
    ['en', 'resolution 2020/22, annex, and resolution 70/1', 'E 2020/22, A 70/1'],
    [
      'fr',
      'Rappelant ses résolutions 2013/12 du 22 juillet 2013 et 2020/22 et la résolution 66/2 de l’Assemblée',
      'E 2013/12, E 2020/22, A 66/2',
    ],
    ['es', 'Recordando su resolución 2021/11 y la resolución 70/1 de la Asamblea General', 'E 2021/11, A 70/1'],
    ['ru', 'ссылаясь на свои резолюции 2017/6 и 2021/11 и резолюцию 70/1 Ассамблеи', 'E 2017/6, E 2021/11, A 70/1'],
    ['ar', 'إذ يشير إلى قراره 2006/46 وإلى قرار الجمعية العامة 70/1', 'E 2006/46, A 70/1'],
    ['zh', '回顾其2011年7月14日第2011/6号和第2012/24号决议，又回顾大会第70/1号决议', 'E 2011/6, E 2012/24, A 70/1'],
    ['en', 'its decision 2021/250 and Commission on Human Rights resolution 2005/80', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(citedIn(language, text, 'economic')).toBe(expected)
  })
})

describe('in a document of the Human Rights Council', () => {
  test.each<Row>([
    [
      'en',
      'Recalling its resolutions 5/1 and 5/2 of 18 June 2007 and General Assembly resolution 60/251',
      'A/HRC 5/1, A/HRC 5/2, A 60/251',
    ],
    ['en', 'resolution 52/10 and resolution 70/1', 'A/HRC 52/10, A 70/1'],
    ['en', 'resolution 60/1 of 16 September 2005 and resolution 60/251', 'A 60/1, A 60/251'],
    ['fr', 'conformément à sa résolution 53/22 et à la résolution 48/141 de l’Assemblée', 'A/HRC 53/22, A 48/141'],
    [
      'es',
      'las resoluciones del Consejo 30/27, de 2 de octubre de 2015, S-24/1, de 17 de diciembre de 2015, y 51/28',
      'A/HRC 30/27, A/HRC S-24/1, A/HRC 51/28',
    ],
    ['ru', 'ссылаясь на свои резолюции 34/37 и 52/28', 'A/HRC 34/37, A/HRC 52/28'],
    ['ar', 'إذ يشير إلى قراره 54/25 وإلى قرار الجمعية العامة 76/13', 'A/HRC 54/25, A 76/13'],
    ['zh', '回顾其第51/5号决议和大会第48/141号决议', 'A/HRC 51/5, A 48/141'],
    ['en', 'Commission on Human Rights resolution 2005/80 and Council resolution 78/204', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(citedIn(language, text, 'rights')).toBe(expected)
  })
})
