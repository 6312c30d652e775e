import { micromark } from 'micromark'

/**
 * A text in Markdown (CommonMark) as HTML for a page that has its own h1: raw HTML stands as text, addresses other
 * than http(s), mailto and relative ones lead nowhere, and each heading gets an id from its words.
 */
export function markdownToHtml(markdown: string): string {
  const ids = new Set<string>()
  return micromark(markdown).replace(/<h([1-6])>(.*?)<\/h\1>/g, (_, depth: string, content: string) => {
    const level = Math.max(2, Number(depth))
    return `<h${level} id="${unused(anchorOf(content), ids)}">${content}</h${level}>`
  })
}

/** "Innehåll som inte är tillgängligt" → "innehall-som-inte-ar-tillgangligt". */
function anchorOf(content: string): string {
  const words = content
    .replace(/<[^>]*>|&[a-z]+;/g, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
  return (
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'avsnitt'
  )
}

function unused(anchor: string, ids: Set<string>): string {
  let id = anchor
  for (let n = 2; ids.has(id); n += 1) id = `${anchor}-${n}`
  ids.add(id)
  return id
}
