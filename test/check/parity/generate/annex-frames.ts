/** Items, paragraphs of annexes, notes and rows of tables in six languages, with slots for values: our own wording. */
import type { Frame } from './frame.ts'

/** What stands before items. */
export const leadFrame: Frame = {
  en: '*Requests* the Secretary-General:',
  fr: '*Prie* le Secrétaire général :',
  es: '*Solicita* al Secretario General que:',
  ru: '*просит* Генерального секретаря:',
  ar: '*تطلب* إلى الأمين العام:',
  zh: '*请*秘书长：',
}

export const itemFrames: readonly Frame[] = [
  {
    en: 'To convene a meeting of experts in {state} in {year};',
    fr: 'De convoquer une réunion d’experts sur le territoire {state} en {year} ;',
    es: 'Convoque en {year} una reunión de expertos en el territorio {state};',
    ru: 'созвать в {year} году совещание экспертов на территории {state};',
    ar: 'أن يعقد في عام {year} اجتماعا للخبراء في إقليم {state}؛',
    zh: '{year}年在{state}召开一次专家会议；',
  },
  {
    en: 'To reduce the vacancy rate from {percent} to {percent2} by {date};',
    fr: 'De ramener le taux de vacance de postes de {percent} à {percent2} d’ici au {date} ;',
    es: 'Reduzca la tasa de vacantes del {percent} al {percent2} para el {date};',
    ru: 'сократить к {date} долю вакантных должностей с {percent} до {percent2};',
    ar: 'أن يخفض معدل الشغور من {percent} إلى {percent2} بحلول {date}؛',
    zh: '在{date}之前将空缺率从{percent}降至{percent2}；',
  },
  {
    en: 'To make available the sum of {money} for the purposes of paragraph {own} above;',
    fr: 'De mettre à disposition la somme de {money} aux fins énoncées au paragraphe {own} ci-dessus ;',
    es: 'Facilite la suma de {money} para los fines indicados en el párrafo {own} de la presente resolución;',
    ru: 'предоставить сумму в размере {money} для целей, указанных в пункте {own} выше;',
    ar: 'أن يتيح مبلغ {money} للأغراض المبينة في الفقرة {own} أعلاه؛',
    zh: '为上文第{own}段所述目的提供{money}；',
  },
  {
    en: 'To publish the addendum {symbol} in the six official languages by {date};',
    fr: 'De publier l’additif {symbol} dans les six langues officielles d’ici au {date} ;',
    es: 'Publique la adición {symbol} en los seis idiomas oficiales a más tardar el {date};',
    ru: 'опубликовать добавление {symbol} на шести официальных языках до {date};',
    ar: 'أن ينشر الإضافة {symbol} باللغات الرسمية الست بحلول {date}؛',
    zh: '在{date}之前以六种正式语文印发增编{symbol}；',
  },
  {
    en: 'To inspect {number} sites, of which {number2} had been declared before {year};',
    fr: 'D’inspecter {number} sites, dont {number2} avaient été déclarés avant {year} ;',
    es: 'Inspeccione {number} emplazamientos, de los cuales {number2} se habían declarado antes de {year};',
    ru: 'проверить {number} объектов, из которых {number2} были объявлены до {year} года;',
    ar: 'أن يفتش {number} موقعا، أعلن عن {number2} منها قبل عام {year}؛',
    zh: '视察{number}个场址，其中{number2}个在{year}年之前已经申报；',
  },
  {
    en: 'To begin each meeting at {time} and to limit statements to three minutes;',
    fr: 'D’ouvrir chaque séance à {time} et de limiter les déclarations à trois minutes ;',
    es: 'Comience cada sesión a las {time} y limite las declaraciones a tres minutos;',
    ru: 'открывать каждое заседание в {time} и ограничивать продолжительность выступлений тремя минутами;',
    ar: 'أن تفتتح كل جلسة في الساعة {time} وأن تقتصر مدة كل بيان على ثلاث دقائق؛',
    zh: '每次会议{time}开始，发言以三分钟为限；',
  },
]

export const annexFrames: readonly Frame[] = [
  {
    en: 'The Fund was established in {year} with a capital of {money}, of which {percent} had been paid in by {date}.',
    fr: 'Le Fonds a été créé en {year} avec un capital de {money}, dont {percent} avaient été versés au {date}.',
    es: 'El Fondo se creó en {year} con un capital de {money}, del cual a {date} se había desembolsado el {percent}.',
    ru: 'Фонд был учрежден в {year} году с капиталом в размере {money}, из которого к {date} было внесено {percent}.',
    ar: 'أنشئ الصندوق في عام {year} برأس مال قدره {money}، دفع منه {percent} بحلول {date}.',
    zh: '该基金于{year}年设立，资本为{money}，截至{date}已缴付{percent}。',
  },
  {
    en: 'Between {date} and {date2}, the secretariat received {number} applications, of which {number2} were approved.',
    fr: 'Entre le {date} et le {date2}, le secrétariat a reçu {number} demandes, dont {number2} ont été approuvées.',
    es: 'Entre el {date} y el {date2}, la secretaría recibió {number} solicitudes, de las cuales se aprobaron {number2}.',
    ru: 'В период с {date} по {date2} секретариат получил {number} заявлений, из которых {number2} были одобрены.',
    ar: 'وفي الفترة من {date} إلى {date2}، تلقت الأمانة {number} طلب، ووفق على {number2} منها.',
    zh: '{date}至{date2}期间，秘书处收到{number}份申请，其中{number2}份获得批准。',
  },
  {
    en: 'The delegation of {state} spoke at {time} on {date}; the delegation of {state2} replied.',
    fr: 'La délégation {state} a pris la parole à {time} le {date} ; la délégation {state2} a répondu.',
    es: 'La delegación {state} hizo uso de la palabra a las {time} del {date}; la delegación {state2} respondió.',
    ru: 'Делегация {state} выступила в {time} {date}; делегация {state2} выступила с ответом.',
    ar: 'وتكلم وفد {state} في الساعة {time} من يوم {date}، ورد عليه وفد {state2}.',
    zh: '{state}代表团于{date}{time}发言；{state2}代表团作出答复。',
  },
  {
    en: 'Expenditure for {year} is estimated at {money}, or {decimal} per cent more than in {year2} ({money2}).',
    fr: 'Les dépenses pour {year} sont estimées à {money}, soit {decimal} % de plus qu’en {year2} ({money2}).',
    es: 'Los gastos para {year} se estiman en {money}, es decir, un {decimal} % más que en {year2} ({money2}).',
    ru: 'Расходы на {year} год оцениваются в {money}, что на {decimal} процента больше, чем в {year2} году ({money2}).',
    ar: 'وتقدر نفقات عام {year} بمبلغ {money}، أي بزيادة نسبتها {decimal} في المائة عن عام {year2} ({money2}).',
    zh: '{year}年支出估计为{money}，比{year2}年({money2})增加{decimal}%。',
  },
  {
    en: 'By its resolution {res}, the Assembly endorsed the four pillars and requested a report every two years.',
    fr: 'Par sa résolution {res}, l’Assemblée a approuvé les quatre piliers et demandé un rapport tous les deux ans.',
    es: 'En su resolución {res}, la Asamblea hizo suyos los cuatro pilares y solicitó un informe cada dos años.',
    ru: 'В своей резолюции {res} Ассамблея одобрила четыре основных компонента и просила представлять доклад каждые два года.',
    ar: 'وأيدت الجمعية في قرارها {res} الركائز الأربع وطلبت تقديم تقرير كل سنتين.',
    zh: '大会在其第{res}号决议中核可了四个支柱，并要求每两年提交一份报告。',
  },
  {
    en: 'The mission drove {number} kilometres, consumed {decimal} tons of fuel and visited {n3} villages.',
    fr: 'La mission a parcouru {number} kilomètres, consommé {decimal} tonnes de carburant et visité {n3} villages.',
    es: 'La misión recorrió {number} kilómetros, consumió {decimal} toneladas de combustible y visitó {n3} aldeas.',
    ru: 'Миссия проехала {number} километров, израсходовала {decimal} тонны топлива и посетила {n3} деревень.',
    ar: 'وقطعت البعثة مسافة {number} كيلومتر، واستهلكت {decimal} طن من الوقود، وزارت {n3} قرية.',
    zh: '特派团行驶{number}公里，消耗{decimal}吨燃料，走访了{n3}个村庄。',
  },
  {
    en: 'Section {roman} of the rules applies to paragraphs {small} ({letter}) and {small2} of the present annex.',
    fr: 'La section {roman} du règlement s’applique aux paragraphes {small} {letter}) et {small2} de la présente annexe.',
    es: 'La sección {roman} del reglamento se aplica a los párrafos {small} {letter}) y {small2} del presente anexo.',
    ru: 'Раздел {roman} правил применяется к пунктам {small} {letter}) и {small2} настоящего приложения.',
    ar: 'وينطبق الفرع {roman} من النظام على الفقرتين {small} ({letter}) و {small2} من هذا المرفق.',
    zh: '规则第{roman}节适用于本附件第{small}({letter})段和第{small2}段。',
  },
  {
    en: 'Details are available at https://www.un.org/en/reports/{n3}.',
    fr: 'De plus amples informations figurent à l’adresse https://www.un.org/fr/reports/{n3}.',
    es: 'Puede consultarse información detallada en https://www.un.org/es/reports/{n3}.',
    ru: 'Подробная информация размещена по адресу https://www.un.org/ru/reports/{n3}.',
    ar: 'وترد التفاصيل في الموقع https://www.un.org/ar/reports/{n3}.',
    zh: '详情见https://www.un.org/zh/reports/{n3}。',
  },
]

export const noteFrames: readonly Frame[] = [
  {
    en: '{symbol}, paras. {small}–{small2}.',
    fr: '{symbol}, par. {small} à {small2}.',
    es: '{symbol}, párrs. {small} a {small2}.',
    ru: '{symbol}, пп. {small}–{small2}.',
    ar: '{symbol}، الفقرات {small}-{small2}.',
    zh: '{symbol}，第{small}-{small2}段。',
  },
  {
    en: 'United Nations, *Treaty Series*, vol. {n3}, No. {number}.',
    fr: 'Nations Unies, *Recueil des Traités*, vol. {n3}, nᵒ {number}.',
    es: 'Naciones Unidas, *Treaty Series*, vol. {n3}, núm. {number}.',
    ru: 'United Nations, *Treaty Series*, vol. {n3}, No. {number}.',
    ar: 'United Nations, *Treaty Series*, vol. {n3}, No. {number}.',
    zh: '联合国，《条约汇编》，第{n3}卷，第{number}号。',
  },
  {
    en: 'Resolution {res}, annex {roman}.',
    fr: 'Résolution {res}, annexe {roman}.',
    es: 'Resolución {res}, anexo {roman}.',
    ru: 'Резолюция {res}, приложение {roman}.',
    ar: 'القرار {res}، المرفق {roman}.',
    zh: '第{res}号决议，附件{roman}。',
  },
  {
    en: 'See {symbol} and {symbol2}, sect. {small}.',
    fr: 'Voir {symbol} et {symbol2}, sect. {small}.',
    es: 'Véanse {symbol} y {symbol2}, secc. {small}.',
    ru: 'См. {symbol} и {symbol2}, разд. {small}.',
    ar: 'انظر {symbol} و {symbol2}، الفرع {small}.',
    zh: '见{symbol}和{symbol2}，第{small}节。',
  },
]

/** A row: what it is about, and two amounts. */
export const rowFrames: readonly Frame[] = [
  { en: 'Posts', fr: 'Postes', es: 'Puestos', ru: 'Должности', ar: 'الوظائف', zh: '员额' },
  {
    en: 'Consultants',
    fr: 'Consultants',
    es: 'Consultores',
    ru: 'Консультанты',
    ar: 'الخبراء الاستشاريون',
    zh: '咨询人',
  },
  { en: 'Travel', fr: 'Voyages', es: 'Viajes', ru: 'Поездки', ar: 'السفر', zh: '差旅' },
  { en: 'Equipment', fr: 'Matériel', es: 'Equipo', ru: 'Оборудование', ar: 'المعدات', zh: '设备' },
  { en: 'Training', fr: 'Formation', es: 'Capacitación', ru: 'Обучение', ar: 'التدريب', zh: '培训' },
]

export const tableFrame: Frame = {
  en: 'Resources for {year}',
  fr: 'Ressources pour {year}',
  es: 'Recursos para {year}',
  ru: 'Ресурсы на {year} год',
  ar: 'الموارد لعام {year}',
  zh: '{year}年资源',
}

export const headFrame: Frame = {
  en: '| Category | Number | Share |',
  fr: '| Catégorie | Nombre | Part |',
  es: '| Categoría | Número | Proporción |',
  ru: '| Категория | Количество | Доля |',
  ar: '| الفئة | العدد | النسبة |',
  zh: '| 类别 | 数量 | 比例 |',
}

export const titles: readonly Frame[] = [
  {
    en: 'Cooperation in the field of water',
    fr: 'Coopération dans le domaine de l’eau',
    es: 'Cooperación en la esfera del agua',
    ru: 'Сотрудничество в области водных ресурсов',
    ar: 'التعاون في مجال المياه',
    zh: '水领域的合作',
  },
  {
    en: 'Financing of the mission',
    fr: 'Financement de la mission',
    es: 'Financiación de la misión',
    ru: 'Финансирование миссии',
    ar: 'تمويل البعثة',
    zh: '特派团经费的筹措',
  },
  {
    en: 'Follow-up to the Conference',
    fr: 'Suite donnée à la Conférence',
    es: 'Seguimiento de la Conferencia',
    ru: 'Последующая деятельность по итогам Конференции',
    ar: 'متابعة المؤتمر',
    zh: '会议的后续行动',
  },
]
