/** Sample wording in six languages for the example publications; short, and never compared with the real terms. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

export interface Sample {
  readonly name: string
  readonly organ: string
  readonly session: string
  readonly agenda: string
  readonly agendaTitle: string
  readonly title: string
  readonly subtitle: string
  readonly heading: string
  readonly sentence: string
  readonly summary: string
  readonly table: string
  readonly unit: string
  readonly annex: string
  readonly original: string
  readonly contents: string
}

export const samples: Readonly<Record<LanguageCode, Sample>> = {
  ar: {
    name: 'الأمــم المتحـدة',
    organ: 'الجمعية العامة',
    session: 'الدورة الخامسة والسبعون',
    agenda: 'البند 128 (أ) من جدول الأعمال',
    agendaTitle: 'تعزيز منظومة الأمم المتحدة',
    title: 'تنفيذ القرار 75/1 بشأن منظومة الأمم المتحدة',
    subtitle: 'تقرير الأمين العام',
    heading: 'مقدمة',
    sentence:
      'تلاحظ الجمعية العامة أن الأمم المتحدة هي حجر الزاوية في العلاقات الدولية المعاصرة، وتدعو الدول الأعضاء إلى مواصلة التعاون (انظر الوثيقة A/75/1).',
    summary: 'موجز',
    table: 'الجدول 1',
    unit: '(بآلاف دولارات الولايات المتحدة)',
    annex: 'المرفق الأول',
    original: '[الأصل: بالروسية]',
    contents: 'المحتويات',
  },
  en: {
    name: 'United Nations',
    organ: 'General Assembly',
    session: 'Seventy-fifth session',
    agenda: 'Agenda item 128 (a)',
    agendaTitle: 'Strengthening of the United Nations system',
    title: 'Implementation of resolution 75/1 on the United Nations system',
    subtitle: 'Report of the Secretary-General',
    heading: 'Introduction',
    sentence:
      'The General Assembly notes that the United Nations is the keystone of contemporary international relations, and invites Member States to continue their cooperation (see A/75/1).',
    summary: 'Summary',
    table: 'Table 1',
    unit: '(Thousands of United States dollars)',
    annex: 'Annex I',
    original: '[Original: Russian]',
    contents: 'Contents',
  },
  es: {
    name: 'Naciones Unidas',
    organ: 'Asamblea General',
    session: 'Septuagésimo quinto período de sesiones',
    agenda: 'Tema 128 a) del programa',
    agendaTitle: 'Fortalecimiento del sistema de las Naciones Unidas',
    title: 'Aplicación de la resolución 75/1 sobre el sistema de las Naciones Unidas',
    subtitle: 'Informe del Secretario General',
    heading: 'Introducción',
    sentence:
      'La Asamblea General observa que las Naciones Unidas son la piedra angular de las relaciones internacionales contemporáneas e invita a los Estados Miembros a seguir cooperando (véase A/75/1).',
    summary: 'Resumen',
    table: 'Cuadro 1',
    unit: '(En miles de dólares de los Estados Unidos)',
    annex: 'Anexo I',
    original: '[Original: ruso]',
    contents: 'Índice',
  },
  fr: {
    name: 'Nations Unies',
    organ: 'Assemblée générale',
    session: 'Soixante-quinzième session',
    agenda: 'Point 128 a) de l’ordre du jour',
    agendaTitle: 'Renforcement du système des Nations Unies',
    title: 'Application de la résolution 75/1 relative au système des Nations Unies',
    subtitle: 'Rapport du Secrétaire général',
    heading: 'Introduction',
    sentence:
      'L’Assemblée générale note que l’Organisation des Nations Unies est la clé de voûte des relations internationales contemporaines et invite les États Membres à poursuivre leur coopération (voir A/75/1).',
    summary: 'Résumé',
    table: 'Tableau 1',
    unit: '(En milliers de dollars des États-Unis)',
    annex: 'Annexe I',
    original: '[Original : russe]',
    contents: 'Table des matières',
  },
  ru: {
    name: 'Организация Объединенных Наций',
    organ: 'Генеральная Ассамблея',
    session: 'Семьдесят пятая сессия',
    agenda: 'Пункт 128 a) повестки дня',
    agendaTitle: 'Укрепление системы Организации Объединенных Наций',
    title: 'Осуществление резолюции 75/1 о системе Организации Объединенных Наций',
    subtitle: 'Доклад Генерального секретаря',
    heading: 'Введение',
    sentence:
      'Генеральная Ассамблея отмечает, что Организация Объединенных Наций является краеугольным камнем современных международных отношений, и предлагает государствам-членам продолжать сотрудничество (см. A/75/1).',
    summary: 'Резюме',
    table: 'Таблица 1',
    unit: '(В тыс. долл. США)',
    annex: 'Приложение I',
    original: '[Подлинный текст на русском языке]',
    contents: 'Содержание',
  },
  zh: {
    name: '联 合 国',
    organ: '大 会',
    session: '第七十五届会议',
    agenda: '议程项目128(a)',
    agendaTitle: '加强联合国系统',
    title: '关于联合国系统的第75/1号决议的执行情况',
    subtitle: '秘书长的报告',
    heading: '导言',
    sentence: '大会注意到联合国是当代国际关系的基石,并邀请会员国继续合作(见A/75/1)。',
    summary: '摘要',
    table: '表1',
    unit: '(千美元)',
    annex: '附件一',
    original: '[原件：俄文]',
    contents: '目录',
  },
}
