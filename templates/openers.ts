/**
 * Words that paragraphs of resolutions begin with, in italics: those that stand a hundred times and more among 30,220 to 33,080 preambular paragraphs
 * of a language and 38,750 to 41,720 operative ones (Arabic 3,395; Chinese none, there those of the preamble and what the others have), and no
 * other word. They begin 94 to 99 of a hundred preambular paragraphs, and 93 to 97 operative ones (85 in Arabic).
 */
import type { LanguageCode } from './languages/codes.ts'

const english =
  'Recalling|Recogni[zs]ing|Reaffirming|Noting|Welcoming|Expressing|Taking note|Stressing|Acknowledging|Emphasi[zs]ing|Reiterating|Bearing in mind|Mindful|Convinced|Guided by|Underscoring|Underlining|Affirming|Encourag(?:ing|es)|Concerned|Having considered|Condemning|Aware|Acting|Conscious|Highlighting|Commending|Determining|Considering|Urging|Requests|Calls (?:upon|for|on)|Decides|Welcomes|Urges|Recogni[zs]es|Notes|Reaffirms|Recalls|Takes note|Invites|Stresses|Expresses|Reiterates|Emphasi[zs]es|Acknowledges|Underlines|Commends|Endorses|Condemns|Demands|Underscores|Affirms|Recommends|Authori[zs]es|Deplores|Approves'

/** "Also requests", "Deeply concerned". */
const englishAdverbs = 'Also|Further|Strongly|Deeply|Gravely|Urgently'

const russianNouns = '(?:удовлетворением|признательностью|(?:большой )?обеспокоенностью)'

/** The words whole; Chinese has no spaces between them. */
export const openers: Readonly<Record<LanguageCode, RegExp>> = {
  en: new RegExp(
    `^(?:${english}|(?:${englishAdverbs}) (?:${english}|${english.toLowerCase()}))(?![\\p{L}\\p{M}])`,
    'u',
  ),
  fr: /^(?:Rappelant|Réaffirmant|Soulignant|Prenant (?:note|acte)|Notant|Considérant|Conscient|Consciente|Constatant|Sachant|Saluant|Convaincue?|Insistant|Affirmant|Encourageant|Reconnaissant|Se félicit(?:ant|e)|Ayant (?:examiné|à l[’']esprit)|Accueillant|(?:Profondément p|P)réoccupée?|Condamnant|Estimant|Guidée?|Agissant|Se déclarant|Déplorant|Prie|Demande|Souligne|Décide|Encourage|Prend (?:note|acte)|Réaffirme|Engage|Rappelle|Invite|Exhorte|Constate|Salue|Condamne|Exige|Recommande|Approuve|Affirme|Remercie|Félicite|Déplore|Note|Considère|Est consciente?|Estime|Accueille|Insiste|Sait|Souscrit|Reconnaît)(?![\p{L}\p{M}])/u,
  es: /^(?:Recordando|Reconociendo|Reafirmando|Observando|Acogiendo|Expresando|Tomando nota|Destacando|Poniendo de relieve|Teniendo|Reiterando|Habiendo|Subrayando|Condenando|Consciente|Convencida|Afirmando|(?:Profundamente p|P)reocupad[ao]|Haciendo notar|Alentando|Recalcando|Actuando|Guiad[ao]|Encomiando|Resaltando|Instando|Alienta|Solicita|Exhorta|Reconoce|Decide|Acoge|Insta|Reafirma|Recuerda|Observa|Toma nota|Destaca|Invita|Expresa|Reitera|Pide|Subraya|Condena|Encomia|Exige|Recomienda|Afirma|Recalca|Aprueba|Autoriza|Deplora|Pone de relieve|Hace (?:suy[ao]s?|notar))(?![\p{L}\p{M}])/u,
  ru: new RegExp(
    `^(?:[Сс]сылаясь|[Пп]ризнавая|[Пп]одтверждая|[Оо]тмечая|[Нн]апоминая|[Пп]ринимая|[Пп]одчеркивая|[Вв]ыражая|[Уу]читывая|[Бб]удучи|[Пп]риветствуя|[Сс]ознавая|[Рр]уководствуясь|[Кк]онстатируя|[Сс] ${russianNouns} (?:отмеча(?:я|ет)|принимает к сведению)|[Вв]новь (?:подтверждая|заявляя|подтверждает|заявляет|призывает)|[Оо]собо отмеча(?:я|ет)|[Рр]ассмотрев|[Пп]ризывая|[Пп]амятуя|(?:[Рр]ешительно о|[Оо])сужда(?:я|ет)|[Оо]браща(?:я|ет) особое внимание|[Сс]чита(?:я|ет)|[Дд]ействуя|[Оо]пределяя|[Вв]ысоко оценива(?:я|ет)|[Нн]астоятельно призыва(?:я|ет)|[Пп]ризывает|[Пп]росит|[Рр]екомендует|[Пп]остановляет|[Пп]одчеркивает|[Пп]одтверждает|[Пп]ринимает (?:к сведению|во внимание)|[Пп]риветствует|[Оо]тмечает|[Пп]редлагает|[Вв]ыражает|[Пп]ризнает|[Нн]апоминает|[Сс]сылается|[Оо]добряет|[Тт]ребует|[Уу]тверждает|[Уу]полномочивает|[Уу]читывает|[Зз]аявляет|[Кк]онстатирует)(?![\\p{L}\\p{M}])`,
    'u',
  ),
  ar: /^(?:و?إذ|وقد نظرت?|و?اقتناع(?:اً?|ًا) منها?|[تي]طلب|[تي]شجع|[تي]دعو|[تي]حث|[تي]هيب|[تي]قرر|[تي]رحب|[تي]عرب|[تي]ؤكد|[تي]شدد|[تي]دين|[تي]حيط علم(?:اً?|ًا)|[تي]لاحظ|[تي]كرر|[تي]شير|[تي]قر|[تي]طالب|[تي]سلم|[تي]شيد|[تي]عيد|[تي]ثني|[تي]ناشد|[تي]وصي)(?![\p{L}\p{M}])/u,
  zh: /^(?:[又还])?(?:回顾|重申|认识到|注意到|(?:极为)?关切地注意到|赞赏地注意到|欢迎|欣见|强调|确认|肯定|承认|意识到|铭记|念及|考虑到|着重指出|特别指出|重点指出|指出|深信|审议了|遵循|(?:深为|严重)?关切|采取行动|认定|鼓励|(?:强烈)?谴责|申明|决定|请(?:秘书长|会员国|各)|促请|敦促|邀请|吁请|呼吁|赞扬|核准|表示(?:深为关切|严重关切|关切|赞赏|注意到))/u,
}
