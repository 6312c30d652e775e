import { z } from 'zod'

/** A height that has room for a figure, its caption and source on most pages, until the frame says its own, in px. */
export const FRAME_HEIGHT = 880
/** What the page in a frame tells the page around it: its own height. */
export const HEIGHT_SAID = 'malbild-height'

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** A figure for another page. Where that page lets scripts through, the frame gets the height that it needs. */
export function frameCode(address: string, title: string, { width = '100%', height = FRAME_HEIGHT } = {}): string {
  const { origin } = new URL(address)
  const listen = `addEventListener("message",e=>{if(e.origin==="${origin}"&&e.data?.["${HEIGHT_SAID}"]>0)for(let f of document.getElementsByTagName("iframe"))if(f.contentWindow===e.source)f.height=e.data["${HEIGHT_SAID}"]})`
  const frame = `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" style="border:0" loading="lazy"></iframe>`
  return `${frame}<script>${listen}</script>`
}

const size = z.coerce.number().int().min(1).max(10_000)

/** What is asked of oEmbed (oembed.com, 1.0). */
export const oEmbedInput = z.object({
  url: z.url(),
  maxwidth: size.optional(),
  maxheight: size.optional(),
  format: z.enum(['json', 'xml']).default('json'),
})

const PAGE = /^\/(sv|en)\/([a-z0-9-]{1,60})\/indikatorer\/([\w-]{1,60})((?:\/[\w-]{1,60}){0,2})\/?$/

/** The indicator's page that an address of ours leads to, and the frame of the same; null for any other address. */
export function framedAt(url: string, site: string) {
  const { origin, pathname } = new URL(url)
  const [, locale, municipality, code, view = ''] = origin === new URL(site).origin ? (PAGE.exec(pathname) ?? []) : []
  if (!locale || !municipality || !code) return null
  return { locale, municipality, code, frame: `${origin}/${locale}/${municipality}/inbaddning/${code}${view}` }
}
