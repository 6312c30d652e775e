import 'server-only'
import { workPaths } from '@/lib/municipality/work-paths'
import { preview, previewSlug } from './previewed'

const PART = /^(?!\.{1,2}$)[^/\\]+$/
const KEPT = ['content-type', 'content-security-policy'] as const

/**
 * A public page of a municipality as it will be, at an address of the work area, with links that stay there. Null for what
 * is no address of a page. Only for those who may see the municipality's work: whoever calls it has asked.
 */
export async function drawPreview(slug: string, page: readonly string[], search: string): Promise<Response | null> {
  const [drawing, inside] = [preview(), previewSlug(slug)]
  const [locale = 'sv', ...rest] = page
  if (!drawing || !inside || !/^(sv|en)$/.test(locale) || !rest.every(part => PART.test(part))) return null
  const path = ['', locale, inside, ...rest.map(encodeURIComponent)].join('/')
  const { status, headers, body } = await drawing.draw(path + search)
  const outside = (words: string) =>
    words
      .replaceAll(new RegExp(`/(sv|en)/${inside}`, 'g'), (_, to: 'sv' | 'en') => workPaths.preview(slug, to))
      .replaceAll(inside, slug)
  const told = new Headers({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' })
  for (const name of KEPT) if (headers[name] !== undefined) told.set(name, String(headers[name]))
  // Next says it twice.
  const [to] = [headers.location].flat()
  if (to !== undefined) told.set('location', outside(String(to)))
  // All that is at the address of a page is words. Next doesn't say so of an answer that only leads elsewhere.
  return new Response(outside(body.toString()), { status, headers: told })
}
