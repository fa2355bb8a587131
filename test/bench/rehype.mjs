// Turns a Markdown file into a web page with remark and rehype and nothing else: `node rehype.mjs text.md page.html`.
import { readFileSync, writeFileSync } from 'node:fs'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const [text, page] = process.argv.slice(2)
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
writeFileSync(page, String(await processor.process(readFileSync(text, 'utf8'))))
