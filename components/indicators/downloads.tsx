import type { Download } from '@/lib/exchange/downloads'
import type { Dictionary } from '@/lib/text/sv'

/** The files that can be taken along, folded under one word. */
export function Downloads({ downloads, t }: { downloads: Download[]; t: Dictionary }) {
  return (
    <details className="downloads">
      <summary>{t.download}</summary>
      <ul>
        {downloads.map(({ kind, label, href, type }) => (
          <li key={kind}>
            <a href={href} type={type} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {downloads.some(({ kind }) => kind === 'csv' || kind === 'plainCsv') && (
        <p className="soft small">{t.exchange.xlsxKeepsText}</p>
      )}
    </details>
  )
}
