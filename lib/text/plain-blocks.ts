import { micromark } from 'micromark'

/** A text in Markdown as plain paragraphs, for what knows no HTML: a list's items are paragraphs that begin with a dash. */
export function plainBlocks(markdown: string): string[] {
  const html = micromark(markdown)
    .replaceAll('<li>', '<p>– ')
    .replace(/<\/?(?:ul|ol)[^>]*>/g, '')
  return html
    .split(/<\/?(?:p|h[1-6]|li|blockquote|pre|hr)[^>]*>/)
    .map(block => inPlain(block).replaceAll(/\s+/g, ' ').trim())
    .filter(block => block !== '' && block !== '–')
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const inPlain = (html: string): string =>
  html
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '$2 ($1)')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, entity => ENTITIES[entity]!)
