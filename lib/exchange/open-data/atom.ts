import type { Municipality } from '@/lib/municipality/municipality'
import { xmlEscaped } from '@/lib/text/xml-text'
import { pageOf, type Addresses } from './addresses'
import type { News } from './news'

/** What is new as a feed (RFC 4287), in Swedish. Days have no hour, so an entry is dated at noon. */
export function atomOf(
  news: readonly News[],
  { name, updatedOn }: Pick<Municipality, 'name' | 'updatedOn'>,
  to: Addresses,
  self: string,
): string {
  const entries = news.map(({ day, kind, title, links }) => {
    // A day's values are one entry, whatever they are called; a report is of its page.
    const id = kind === 'values' ? `${self}#${day}` : links.page
    const list = links.more.map(
      address => `<li><a href="${xmlEscaped(address)}">${xmlEscaped(lastOf(address))}</a></li>`,
    )
    const more = list.length > 0 ? `\n  <content type="html">${xmlEscaped(`<ul>${list.join('')}</ul>`)}</content>` : ''
    return `<entry>
  <id>${xmlEscaped(id)}</id>
  <title>${xmlEscaped(title.sv)}</title>
  <updated>${at(day)}</updated>
  <link href="${xmlEscaped(links.page)}"/>${more}
</entry>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${xmlEscaped(self)}</id>
<title>${xmlEscaped(`Nytt i Målbild: ${name}`)}</title>
<updated>${at(news[0]?.day ?? updatedOn)}</updated>
<author><name>${xmlEscaped(name)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlEscaped(self)}"/>
<link href="${xmlEscaped(pageOf(to))}"/>
${entries.join('\n')}
</feed>
`
}

const at = (day: string) => `${day}T12:00:00Z`
const lastOf = (address: string) => address.split('/').at(-1) ?? ''
