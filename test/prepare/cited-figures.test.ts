/** Figures beside citations: ratios, votes, budgets, school years, articles, laws and resolutions of others have no link. */
import { expect, test } from 'vitest'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

type Row = readonly [language: LanguageCode, organ: CitedOrgan, text: string, symbols: string]

test.each<Row>([
  [
    'en',
    'assembly',
    'Pursuant to resolution 70/1, 40/60 of the posts and 55/45 of the costs were approved for 2018/19 and 2019/20.',
    'A 70/1',
  ],
  ['en', 'assembly', 'The resolution was adopted by 52/10, and the school year 2023/24 began on 31/8.', ''],
  [
    'en',
    'economic',
    'In its resolution 2016/18, the Council approved the budget for 2018/19 and 2020/21, and Regulation 2016/679.',
    'E 2016/18',
  ],
  ['en', 'economic', 'the biennium 2018/19, season 2015/16, and fiscal years 2016/17 and 2017/18', ''],
  ['en', 'rights', 'Articles 5/6 and 7/8, rules 31/32, and ratio 50/50; chapters 5/1 and 5/2', ''],
  ['en', 'rights', 'Recalling its resolution 5/1 and the vote of 27/13, with 7/47 abstaining', 'A/HRC 5/1'],
  ['en', 'assembly', 'Commission decision 2013/488, Council Decision 2011/292 and Council Regulation 36/2012', ''],
  ['en', 'assembly', 'Council of the European Union resolution 50/2 and European Council conclusions 60/1', ''],
  ['en', 'assembly', 'European Parliament resolution 2016/2228 and resolution 50/3 of the European Parliament', ''],
  ['en', 'assembly', 'resolution 2368 (2017) of the Council and resolution 2368 (2021) of PACE', 'S 2368(2017)'],
  ['en', 'assembly', 'the decision of the Court in case 70/2001 and Resolution 70/2001 of the National Council', ''],
  ['en', 'assembly', 'Public Law 70/12, House Resolution 70/12 and Senate resolution 52/10', ''],
  ['en', 'assembly', 'NATO resolution 70/1, OSCE resolution 52/10, OIC resolutions 31/40 and 32/40', ''],
  ['en', 'assembly', 'OIC Council of Foreign Ministers resolution 4/49-C and resolution 49/4', ''],
  ['en', 'assembly', 'Organization of Islamic Cooperation resolutions 31/40 and 32/40', ''],
  ['en', 'assembly', 'resolution 66/9 of the World Health Organization Regional Committee for Europe', ''],
  [
    'en',
    'assembly',
    'resolution 45/2 of the Intergovernmental Oceanographic Commission; resolution 35/1 of the FAO Regional Conference',
    '',
  ],
  [
    'fr',
    'assembly',
    'En application de la résolution 70/1, 40/60 des postes, l’exercice 2018/19 et l’année scolaire 2023/24',
    'A 70/1',
  ],
  [
    'fr',
    'assembly',
    'la résolution 50/3 du Parlement européen et la décision 2013/488 du Conseil de l’Union européenne',
    '',
  ],
  [
    'fr',
    'assembly',
    'la résolution 31/40 de l’Organisation de la coopération islamique et la résolution 66/9 du Comité régional',
    '',
  ],
  ['fr', 'economic', 'les exercices 2018/19 et 2019/20, le règlement 2016/679 et la loi 2015/12', ''],
  ['fr', 'rights', 'l’article 5/6, la règle 31/32 et la proposition de loi 52/10', ''],
  [
    'es',
    'assembly',
    'Conforme a la resolución 70/1, 40/60 de los puestos, el bienio 2018/19 y el curso 2023/24',
    'A 70/1',
  ],
  [
    'es',
    'assembly',
    'la resolución 50/3 del Parlamento Europeo y la resolución 31/40 de la Organización de Cooperación Islámica',
    '',
  ],
  ['es', 'economic', 'los ejercicios 2018/19 y 2019/20, el Reglamento 2016/679 y la Ley 2015/12', ''],
  ['es', 'rights', 'el artículo 5/6, la regla 31/32 y el proyecto de ley 52/10', ''],
  [
    'ru',
    'assembly',
    'В соответствии с резолюцией 70/1 40/60 должностей, бюджет на 2018/19 год и 2023/24 учебный год',
    'A 70/1',
  ],
  [
    'ru',
    'assembly',
    'резолюция 50/3 Европейского парламента и резолюция 31/40 Организации исламского сотрудничества',
    '',
  ],
  ['ru', 'economic', 'на 2018/19 и 2019/20 годы, Регламент 2016/679 и закон 2015/12', ''],
  ['ru', 'rights', 'статьи 5/6, правило 31/32 и законопроект 52/10', ''],
  ['ru', 'assembly', 'со счетом 52/10, голосами 120/10', ''],
  ['ar', 'assembly', 'عملا بالقرار 70/1، اعتمدت نسبة 40/60 لميزانية 2018/19 والسنة الدراسية 2023/24', 'A 70/1'],
  ['ar', 'assembly', 'قرار منظمة التعاون الإسلامي 31/40 وقرار البرلمان الأوروبي 50/3', ''],
  ['ar', 'economic', 'للفترة 2018/19 و 2019/20 واللائحة 2016/679 والقانون 2015/12', ''],
  ['ar', 'rights', 'المادة 5/6 والقاعدة 31/32 ومشروع القانون 52/10', ''],
  ['zh', 'assembly', '根据第70/1号决议，40/60的员额、2018/19年度预算和2023/24学年', 'A 70/1'],
  ['zh', 'assembly', '伊斯兰合作组织第31/40号决议和欧洲议会第50/3号决议', ''],
  ['zh', 'economic', '2018/19年度和2019/20年度、第2016/679号条例和第2015/12号法律', ''],
  ['zh', 'rights', '第5/6条、规则31/32和第52/10号法案', ''],
  ['zh', 'assembly', '以52/10票通过，第70/12号法令', ''],
])('%s, %s: %s', (language, organ, text, symbols) => {
  const found = findCitations(text, { language, organ, lastYear: 2026 })
  expect(found.map(({ symbol }) => symbol.replace('/RES/', ' ')).join(', ')).toBe(symbols)
})
