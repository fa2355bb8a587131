/** Labels of headings that are nearly right, and signatures without their block. */
import type { Pattern } from './pattern.ts'

const roman = '(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX)?)'
const cure = (label: string): string => `Write the label, its full stop and a space: \`## ${label} Heading\`.`

export const labelPatterns: readonly Pattern[] = [
  {
    code: 'likely-heading',
    in: 'heading',
    found: new RegExp(
      `^\\uFFFC*(?:${roman}[ \\t]+(?=\\p{Lu}\\p{L})|${roman}[ \\t]?(?:[.．](?=\\p{L}{2})|[):,][ \\t]*(?=\\p{L})|\\.?[ \\t]+[-–—][ \\t]*(?=\\p{L}{2})|[.)]{1,2}[ \\t]?[-–—]{1,2}[ \\t]*(?=\\p{L})))[^\\n]{0,40}`,
      'gu',
    ),
    what: 'a heading with a number that cannot be read, which is not counted',
    cure: cure('II.'),
    examples: [
      '## II Background',
      '## III.Findings',
      '## IV) Next',
      '## II - Background',
      '## III: Findings',
      '## V. – Next',
      '## I.- Introducción',
      '## II).- Texto',
    ],
    quiet: ['## II. Background', '## Background', '## I. One', '## IT systems', '## VIP visits', '## X-rays', '## II'],
  },
  {
    code: 'likely-heading',
    in: 'heading',
    found:
      /^\uFFFC*(?:(?:[A-Z]|[0-9]{1,2})[ \t]?[.)°º]{1,2}[ \t]?[-–—]{1,2}[ \t]*(?=\p{L}{2})|[A-Z][.)](?=\p{Lu}?\p{Ll}{2})|[A-Z]\)[ \t](?=\p{L})|[0-9]{1,2}[.)](?=\p{L}{2})|\([a-z]{1,4}\)(?=\p{L}))[^\n]{0,40}/gu,
    what: 'a heading with a label that cannot be read, which is not counted',
    cure: cure('A.'),
    examples: ['### A.Scope', '## 1.Text', '##### (a)Text', '### B) Text', '### A.- Alcance', '## 1º.- Texto'],
    quiet: ['### A. Scope', '## U.S. policy', '## 1.5 degrees', '##### (a) Text'],
  },
  {
    code: 'likely-heading',
    in: 'heading',
    found: /^\uFFFC*[一二三四五六七八九十]{1,3}(?:[,，:：．][ \t]?|[ \t\u3000]+)(?=\p{L})[^\n]{0,40}/gu,
    holds: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
    what: 'a heading with a number that cannot be read, which is not counted',
    cure: 'Write `## 一、标题`, with the sign `、`.',
    examples: ['## 一，背景', '## 二 背景', '## 三：背景'],
    quiet: ['## 一、背景', '## 一个国家', '## 背景'],
  },
  {
    code: 'likely-heading',
    in: 'heading',
    found: /^\uFFFC*(?=(?:[^\p{L}\n]*\p{Lu}){10})(?=[^\n]*\p{Lu}[ \t][^\n]{0,100}\p{Lu}{4})[^\p{Ll}\p{Lo}\n]{1,300}$/gu,
    what: 'a heading in capitals',
    cure: 'Write capitals only where a sentence has them: `## Background and scope`.',
    examples: [
      '## BACKGROUND AND SCOPE',
      '## I. ROLE OF THE COUNCIL',
      '# REPORT OF THE SECRETARY-GENERAL',
      '## ВВЕДЕНИЕ И ЦЕЛИ',
    ],
    quiet: ['## COVID-19', '## UNHCR', '## WHO and UNHCR', '## A/RES/80/1', '## 背景'],
  },
  {
    code: 'likely-heading',
    in: 'heading',
    found: /[:：][ \t]*$/gu,
    holds: [':', '：'],
    what: 'the end of a line of text: a heading has no colon',
    cure: 'Remove the colon.',
    examples: ['## II. Findings:', '## Background:', '## 背景：'],
    quiet: ['## Findings: a summary', '## Background'],
  },
  {
    code: 'likely-heading',
    in: 'heading',
    found: /(?<=\p{L}{3})(?<!(?<!\p{L})(?:etc|Inc|Ltd|Corp|Add|Rev|Corr|bis|ter|Nos))[.。](?=[ \t]*$)/gu,
    holds: ['.', '。'],
    what: 'the end of a sentence: a heading has no full stop',
    cure: 'Remove the full stop.',
    examples: ['## II. Findings.', '## Background.', '## 背景情况。', '### A. The work of the Committee.'],
    quiet: ['## Background', '## Smith and Co.', '## The U.S.', '## Arms, etc.'],
  },
  {
    code: 'likely-heading',
    in: 'heading',
    found:
      /^\uFFFC*(?:[0-9]{1,2}(?:\.[0-9]{1,2})+\.?[ \t]+(?=\p{Lu}|\p{Script=Han}|\p{Script=Arabic})|(?:Chapter|Section|Part|Chapitre|Partie|Capítulo|Sección|Parte|Глава|Раздел|Часть)[ \t]+[0-9IVX]{1,5}[ \t]?(?:[:：.]|[ \t][-–—])[ \t]+(?=\p{L})|第[一二三四五六七八九十0-9]{1,3}[章节编][:：][ \t]?)[^\n]{0,40}/gu,
    what: 'a heading with a number of another kind, which is not counted',
    cure: 'Write the label of its level, a full stop and a space: `## II. Heading`, `### A. Heading`.',
    examples: [
      '## 1.1 Scope',
      '### 2.3.1. More',
      '## Chapter 3: More',
      '## Глава 2. Итоги',
      '## Section IV – Next',
      '## 第一章：总则',
    ],
    quiet: [
      '## 1.5 degrees',
      '## II. Scope',
      '## Chapter VII of the Charter',
      '## Part one',
      '## Section 5',
      '## 第一章 总则',
    ],
  },
  {
    code: 'likely-heading',
    in: 'heading',
    found: /^\uFFFC*(?:Summary|Résumé|Resumen|Резюме|摘要|ملخص|موجز|الموجز|الملخص)\uFFFC*[ \t]*$/giu,
    holds: ['summary', 'résumé', 'resumen', 'резюме', '摘要', 'ملخص', 'موجز', 'الموجز', 'الملخص'],
    what: 'the summary of a report, which stands in a frame',
    cure: 'Write `:::summary`, its paragraphs, and `:::`: the word itself is composed.',
    examples: ['## Summary', '### Résumé', '## 摘要', '## **SUMMARY**'],
    quiet: ['## I. Summary', '## Summary of the discussion', '## Summary and conclusions'],
  },
  {
    code: 'likely-signature',
    in: 'flow',
    found:
      /^\uFFFC*[([（](?:Signed|Signé|Signée|Firmado|Firmada|Подписано?|Подпись|توقيع|التوقيع|签名|签字)\uFFFC*[)\]）][^\n]{0,60}/gimu,
    holds: ['(', '[', '（'],
    what: 'a signature, whose lines would be those of a text',
    cure: 'Write `:::signature`, the lines of the signature, a line a line, the first with its italics and its bold, `(*Signed*) First **Last**`, and `:::`.',
    examples: [
      '(Signed) John **Smith**\n\nAmbassador',
      '*(Signé)* Jean',
      '（签名）张三',
      '(توقيع) أحمد',
      '[Firmado] Juan',
    ],
    quiet: [':::signature\n(Signed) John\n:::', 'It was (signed) so', '> (Signed) John', '(signs) x'],
  },
]
