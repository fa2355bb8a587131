/** What the documents of each organ cite: their own resolutions, those of others, old numbers, parts. */
import { expect, test } from 'vitest'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

type Row = readonly [language: LanguageCode, organ: CitedOrgan, text: string, symbols: string]

test.each<Row>([
  ['en', 'assembly', 'Welcoming resolution 58/13 adopted by the Human Rights Council on 3 April 2025', 'A/HRC 58/13'],
  [
    'en',
    'assembly',
    'as endorsed by the Council in its resolution 2023/15 and by the Assembly in resolution 78/171',
    'E 2023/15, A 78/171',
  ],
  [
    'en',
    'assembly',
    'Recalling its resolution 72/249, the Intergovernmental Conference, and resolutions 71/257 and 69/292',
    'A 72/249, A 71/257, A 69/292',
  ],
  [
    'en',
    'assembly',
    'the Commission on Science and Technology for Development and Economic and Social Council resolution 2024/13',
    'E 2024/13',
  ],
  [
    'en',
    'assembly',
    'the statute of the Commission, approved by the General Assembly in its resolution 174 (II) of 21 November 1947, as amended by resolutions 485 (V), 984 (X), 985 (X) and 36/39',
    'A 174(II), A 485(V), A 984(X), A 985(X), A 36/39',
  ],
  [
    'en',
    'assembly',
    'resolutions 194 (III) of 11 December 1948, 302 (IV) of 8 December 1949 and 2252 (ES-V) of 4 July 1967',
    'A 194(III), A 302(IV), A 2252(ES-V)',
  ],
  [
    'en',
    'assembly',
    'the Special Committee, in document A/AC.109/2023/L.2, and resolutions 1514 (XV), 1541 (XV) and 2625 (XXV)',
    'A/AC.109/2023/L.2, A 1514(XV), A 1541(XV), A 2625(XXV)',
  ],
  [
    'en',
    'assembly',
    'Security Council resolutions 242 (1967), 338 (1973), 425 (1978), 478 (1980), 1397 (2002) and 2334 (2016)',
    'S 242(1967), S 338(1973), S 425(1978), S 478(1980), S 1397(2002), S 2334(2016)',
  ],
  [
    'en',
    'assembly',
    'Security Council resolutions 660 (1990), 687 (1991), 827 (1993), 955 (1994), 1244 (1999), 1540 (2004), 1612 (2005), 1701 (2006), 2231 (2015)',
    'S 660(1990), S 687(1991), S 827(1993), S 955(1994), S 1244(1999), S 1540(2004), S 1612(2005), S 1701(2006), S 2231(2015)',
  ],
  [
    'en',
    'assembly',
    'resolutions 1 (I), 96 (I), 177 (II), 260 A (III), 377 A (V), 1803 (XVII), 2106 A (XX), 3281 (XXIX) and 3452 (XXX)',
    'A 1(I), A 96(I), A 177(II), A 260(III), A 377(V), A 1803(XVII), A 2106(XX), A 3281(XXIX), A 3452(XXX)',
  ],
  [
    'en',
    'assembly',
    'Decides to consider at its eightieth session, under the item, the outcome of resolution 77/230, and recalls paragraph 5 of resolution 60/1',
    'A 77/230, A 60/1',
  ],
  [
    'en',
    'council',
    'Recalling its resolution 1325 (2000) and Human Rights Council resolution 53/15, General Assembly resolution 77/226',
    'S 1325(2000), A/HRC 53/15, A 77/226',
  ],
  [
    'en',
    'rights',
    'as requested by the Council in its resolution 46/16, the Assembly in its resolution 75/176 and the Commission on Human Rights in its resolution 1997/33',
    'A/HRC 46/16, A 75/176',
  ],
  [
    'en',
    'rights',
    'Recalling Human Rights Council resolution 47/23 and the report of the Office, A/HRC/RES/48/4 and A/HRC/51/17',
    'A/HRC 47/23, A/HRC 48/4, A/HRC/51/17',
  ],
  [
    'en',
    'economic',
    'Recalling its resolutions 2012/27, 2013/28, 2014/28; and decision 2019/248',
    'E 2012/27, E 2013/28, E 2014/28',
  ],
  [
    'fr',
    'assembly',
    'Rappelant la résolution 16/18 du Conseil, les résolutions 52/38 du Conseil et 67/178 de l’Assemblée',
    'A/HRC 16/18, A/HRC 52/38, A 67/178',
  ],
  ['fr', 'assembly', 'Prenant note de la résolution 58/13 adoptée par le Conseil des droits de l’homme', 'A/HRC 58/13'],
  [
    'fr',
    'assembly',
    'ses résolutions 48/75 I, 49/75 C, 51/45 M du 10 décembre 1996, 52/38 O et 53/77 X',
    'A 48/75, A 49/75, A 51/45, A 52/38, A 53/77',
  ],
  [
    'fr',
    'council',
    'Rappelant ses résolutions 2100 (2013), 2480 (2019) et 2690 (2023), et la résolution 78/250 B de l’Assemblée générale',
    'S 2100(2013), S 2480(2019), S 2690(2023), A 78/250B',
  ],
  [
    'fr',
    'economic',
    'Rappelant la résolution 2023/31 du Conseil et la résolution 60/2 de la Commission de la condition de la femme',
    'E 2023/31',
  ],
  [
    'fr',
    'rights',
    'Réaffirmant la résolution 60/251 de l’Assemblée générale, en date du 15 mars 2006, ainsi que les résolutions 5/1 et 5/2 du Conseil, en date du 18 juin 2007',
    'A 60/251, A/HRC 5/1, A/HRC 5/2',
  ],
  [
    'es',
    'assembly',
    'la resolución 58/13, aprobada por el Consejo de Derechos Humanos el 3 de abril de 2025',
    'A/HRC 58/13',
  ],
  [
    'es',
    'assembly',
    'Recordando sus resoluciones 51/45 B, de 10 de diciembre de 1996, y 77/253 B, de 30 de junio de 2023',
    'A 51/45, A 77/253B',
  ],
  [
    'es',
    'rights',
    'Reafirmando la resolución 60/251 de la Asamblea General y las resoluciones 5/1 y 5/2 del Consejo, de 18 de junio de 2007',
    'A 60/251, A/HRC 5/1, A/HRC 5/2',
  ],
  [
    'es',
    'economic',
    'las resoluciones del Consejo Económico y Social 2012/27, 2013/28 y la decisión 2019/248',
    'E 2012/27, E 2013/28',
  ],
  [
    'es',
    'council',
    'Recordando todas sus resoluciones anteriores, en particular las resoluciones 1325 (2000) y 2493 (2019), y la resolución 46/182 de la Asamblea General',
    'S 1325(2000), S 2493(2019), A 46/182',
  ],
  [
    'ru',
    'assembly',
    'приветствуя резолюцию 58/13, принятую Советом по правам человека 3 апреля 2025 года',
    'A/HRC 58/13',
  ],
  [
    'ru',
    'assembly',
    'ссылаясь на свои резолюции 51/45 B от 10 декабря 1996 года и 77/253 B от 30 июня 2023 года, решения 78/528 B и 79/401',
    'A 51/45, A 77/253B',
  ],
  [
    'ru',
    'assembly',
    'ссылаясь на резолюции 194 (III) от 11 декабря 1948 года, 302 (IV) и 2252 (ЧСС-V)',
    'A 194(III), A 302(IV)',
  ],
  [
    'ru',
    'rights',
    'подтверждая резолюцию 60/251 Генеральной Ассамблеи от 15 марта 2006 года и резолюции 5/1 и 5/2 Совета от 18 июня 2007 года',
    'A 60/251, A/HRC 5/1, A/HRC 5/2',
  ],
  [
    'ru',
    'economic',
    'в резолюциях 2012/27 и 2013/28 Экономического и Социального Совета и резолюции 60/2 Комиссии по положению женщин',
    'E 2012/27, E 2013/28',
  ],
  [
    'ru',
    'council',
    'ссылаясь на резолюции 1325 (2000), 2493 (2019) и резолюцию 46/182 Генеральной Ассамблеи',
    'S 1325(2000), S 2493(2019), A 46/182',
  ],
  ['ar', 'assembly', 'وإذ ترحب بالقرار 58/13 الذي اتخذه مجلس حقوق الإنسان', 'A/HRC 58/13'],
  [
    'ar',
    'assembly',
    'القرارات 51/45 باء المؤرخ 10 كانون الأول/ديسمبر 1996 و 77/253 باء المؤرخ 30 حزيران/يونيه 2023',
    'A 51/45, A 77/253B',
  ],
  [
    'ar',
    'rights',
    'وإذ يؤكد من جديد قرار الجمعية العامة 60/251 المؤرخ 15 آذار/مارس 2006 وقراري المجلس 5/1 و 5/2',
    'A 60/251, A/HRC 5/1, A/HRC 5/2',
  ],
  [
    'ar',
    'council',
    'إذ يشير إلى قراراته 1325 (2000) و 2493 (2019) وإلى قرار الجمعية العامة 46/182',
    'S 1325(2000), S 2493(2019), A 46/182',
  ],
  ['ar', 'economic', 'قراره 2012/27 وقرار لجنة وضع المرأة 60/2', 'E 2012/27'],
  [
    'ar',
    'assembly',
    'القرار 70/1 الصادر عن الجمعية العامة والقرار 2231 (2015) الصادر عن مجلس الأمن',
    'A 70/1, S 2231(2015)',
  ],
  ['zh', 'assembly', '欢迎人权理事会2025年4月3日通过的第58/13号决议', 'A/HRC 58/13'],
  [
    'zh',
    'assembly',
    '其1996年12月10日第51/45 B号、2023年6月30日第77/253 B号决议和第78/528 B号决定',
    'A 51/45, A 77/253B',
  ],
  [
    'zh',
    'rights',
    '重申大会2006年3月15日第60/251号决议以及理事会2007年6月18日第5/1号和第5/2号决议',
    'A 60/251, A/HRC 5/1, A/HRC 5/2',
  ],
  [
    'zh',
    'council',
    '回顾其第1325(2000)号和第2493(2019)号决议以及大会第46/182号决议',
    'S 1325(2000), S 2493(2019), A 46/182',
  ],
  [
    'zh',
    'economic',
    '经济及社会理事会第2012/27号和第2013/28号决议以及妇女地位委员会第60/2号决议',
    'E 2012/27, E 2013/28',
  ],
  [
    'zh',
    'assembly',
    '大会1948年12月11日第194(III)号、第302(IV)号和第2252(ES-V)号决议',
    'A 194(III), A 302(IV), A 2252(ES-V)',
  ],
  ['zh', 'assembly', '安全理事会在2000年10月31日第1325(2000)号决议中，大会在第70/1号决议中', 'S 1325(2000), A 70/1'],
  [
    'zh',
    'assembly',
    '根据大会题为“变革我们的世界：2030年可持续发展议程”的第70/1号决议和经社理事会第2016/18号决议',
    'A 70/1, E 2016/18',
  ],
  ['zh', 'assembly', '咨询委员会的报告和大会第48/50号决议；人权理事会的报告和第60/1号决议', 'A 48/50'],
])('%s, %s: %s', (language, organ, text, symbols) => {
  const found = findCitations(text, { language, organ, lastYear: 2026 })
  expect(found.map(({ symbol }) => symbol.replace('/RES/', ' ')).join(', ')).toBe(symbols)
})
