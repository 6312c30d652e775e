import { LONGEST_REPORT } from './fault-report'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, sign => ENTITIES[sign]!)

const LOOKS = `body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:#1e2b3c;background:#fff}
main{max-width:36rem;margin:0 auto;padding:4rem 1.25rem}h1{font-size:1.75rem;line-height:1.25}a{color:inherit}
label{display:block;font-weight:600}textarea{box-sizing:border-box;width:100%;font:inherit;color:inherit;background:inherit;border:1px solid currentColor;border-radius:4px;padding:.5rem}
button{font:inherit;padding:.5rem 1.25rem;margin-top:1rem}
@media(prefers-color-scheme:dark){body{color:#eef1f5;background:#14181f}}`

type Not = {
  locale: Locale
  municipality: string
  fault: keyof ReturnType<typeof dictionary>['faults']['faults']
  page: string
  /** What was written, given back. */
  body: string
}

/** A report that was not received: why, and the same form with what was written, so that nothing has to be typed again. */
export function faultPage({ locale, municipality, fault, page, body }: Not): string {
  const t = dictionary(locale)
  const words = t.faults
  const why = fault === 'long' ? words.faults.long(LONGEST_REPORT) : words.faults[fault]
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.notSent}</title><meta name="robots" content="noindex"><style>${LOOKS}</style></head>
<body><main><h1>${words.notSent}</h1><p id="fault">${why}</p>
<form method="post" action="/api/fault-reports/${escaped(municipality)}">
<input type="hidden" name="locale" value="${locale}"><input type="hidden" name="page" value="${escaped(page)}">
<label for="fel">${words.body}</label>
<textarea id="fel" name="body" rows="6" required aria-describedby="fault">
${escaped(body)}</textarea>
<button type="submit">${words.send}</button></form>
<p><a href="/${locale}/${escaped(municipality)}">${t.toStart}</a></p></main></body></html>`
}
