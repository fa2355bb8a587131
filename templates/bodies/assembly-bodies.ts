/** Bodies that report to the General Assembly, whose name their mastheads print: as they call themselves, unverified. */
import type { IssuingBody } from './body.ts'

export const assemblyBodies = {
  'international-law-commission': {
    prefix: 'A/CN.4',
    masthead: 'general-assembly',
    line: {
      ar: 'لجنة القانون الدولي',
      en: 'International Law Commission',
      es: 'Comisión de Derecho Internacional',
      fr: 'Commission du droit international',
      ru: 'Комиссия международного права',
      zh: '国际法委员会',
    },
  },
  'commission-on-international-trade-law': {
    prefix: 'A/CN.9',
    masthead: 'general-assembly',
    line: {
      ar: 'لجنة الأمم المتحدة للقانون التجاري الدولي',
      en: 'United Nations Commission on International Trade Law',
      es: 'Comisión de las Naciones Unidas para el Derecho Mercantil Internacional',
      fr: 'Commission des Nations Unies pour le droit commercial international',
      ru: 'Комиссия Организации Объединенных Наций по праву международной торговли',
      zh: '联合国国际贸易法委员会',
    },
  },
  'disarmament-commission': {
    prefix: 'A/CN.10',
    masthead: 'general-assembly',
    line: {
      ar: 'هيئة نزع السلاح',
      en: 'Disarmament Commission',
      es: 'Comisión de Desarme',
      fr: 'Commission du désarmement',
      ru: 'Комиссия по разоружению',
      zh: '裁军审议委员会',
    },
  },
  'committee-on-the-peaceful-uses-of-outer-space': {
    prefix: 'A/AC.105',
    masthead: 'general-assembly',
    line: {
      ar: 'لجنة استخدام الفضاء الخارجي في الأغراض السلمية',
      en: 'Committee on the Peaceful Uses of Outer Space',
      es: 'Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos',
      fr: 'Comité des utilisations pacifiques de l’espace extra-atmosphérique',
      ru: 'Комитет по использованию космического пространства в мирных целях',
      zh: '和平利用外层空间委员会',
    },
  },
  'special-committee-on-peacekeeping-operations': {
    prefix: 'A/AC.121',
    masthead: 'general-assembly',
    line: {
      ar: 'اللجنة الخاصة المعنية بعمليات حفظ السلام',
      en: 'Special Committee on Peacekeeping Operations',
      es: 'Comité Especial de Operaciones de Mantenimiento de la Paz',
      fr: 'Comité spécial des opérations de maintien de la paix',
      ru: 'Специальный комитет по операциям по поддержанию мира',
      zh: '维持和平行动特别委员会',
    },
  },
  'special-committee-on-decolonization': {
    prefix: 'A/AC.109',
    masthead: 'general-assembly',
    line: {
      ar: 'اللجنة الخاصة المعنية بحالة تنفيذ إعلان منح الاستقلال للبلدان والشعوب المستعمرة',
      en: 'Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples',
      es: 'Comité Especial encargado de examinar la situación con respecto a la aplicación de la Declaración sobre la concesión de la independencia a los países y pueblos coloniales',
      fr: 'Comité spécial chargé d’étudier la situation en ce qui concerne l’application de la Déclaration sur l’octroi de l’indépendance aux pays et aux peuples coloniaux',
      ru: 'Специальный комитет по вопросу о ходе осуществления Декларации о предоставлении независимости колониальным странам и народам',
      zh: '给予殖民地国家和人民独立宣言执行情况特别委员会',
    },
  },
  'special-committee-on-the-charter': {
    prefix: 'A/AC.182',
    masthead: 'general-assembly',
    line: {
      ar: 'اللجنة الخاصة المعنية بميثاق الأمم المتحدة وبتعزيز دور المنظمة',
      en: 'Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization',
      es: 'Comité Especial de la Carta de las Naciones Unidas y del Fortalecimiento del Papel de la Organización',
      fr: 'Comité spécial de la Charte des Nations Unies et du raffermissement du rôle de l’Organisation',
      ru: 'Специальный комитет по Уставу Организации Объединенных Наций и усилению роли Организации',
      zh: '联合国宪章和加强联合国作用特别委员会',
    },
  },
  'committee-on-information': {
    prefix: 'A/AC.198',
    masthead: 'general-assembly',
    line: {
      ar: 'لجنة الإعلام',
      en: 'Committee on Information',
      es: 'Comité de Información',
      fr: 'Comité de l’information',
      ru: 'Комитет по информации',
      zh: '新闻委员会',
    },
  },
  'committee-on-conferences': {
    prefix: 'A/AC.172',
    masthead: 'general-assembly',
    line: {
      ar: 'لجنة المؤتمرات',
      en: 'Committee on Conferences',
      es: 'Comité de Conferencias',
      fr: 'Comité des conférences',
      ru: 'Комитет по конференциям',
      zh: '会议委员会',
    },
  },
  'executive-committee-of-unhcr': {
    prefix: 'A/AC.96',
    masthead: 'general-assembly',
    line: {
      ar: 'اللجنة التنفيذية لبرنامج مفوض الأمم المتحدة السامي لشؤون اللاجئين',
      en: 'Executive Committee of the Programme of the United Nations High Commissioner for Refugees',
      es: 'Comité Ejecutivo del Programa del Alto Comisionado de las Naciones Unidas para los Refugiados',
      fr: 'Comité exécutif du Programme du Haut-Commissaire des Nations Unies pour les réfugiés',
      ru: 'Исполнительный комитет Программы Верховного комиссара Организации Объединенных Наций по делам беженцев',
      zh: '联合国难民事务高级专员方案执行委员会',
    },
  },
} satisfies Readonly<Record<string, IssuingBody>>
