import { describe, expect, it } from 'vitest'
import { markdownToHtml } from './markdown'

describe('a text that an editor has written', () => {
  it('becomes paragraphs, lists and links', () => {
    expect(markdownToHtml('Läs **detta**.\n\n- ett\n- [två](metod#rojande)')).toBe(
      '<p>Läs <strong>detta</strong>.</p>\n<ul>\n<li>ett</li>\n<li><a href="metod#rojande">två</a></li>\n</ul>',
    )
  })
  it('shows raw HTML as text', () => {
    const html = markdownToHtml('<script>alert(1)</script>\n\nEn <b onclick="x()">knapp</b> <img src=x onerror=x()>')
    expect(html).not.toMatch(/<(script|b|img)/)
    expect(html).toContain('&lt;script&gt;')
  })
  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>', 'vbscript:x'])(
    'leads nowhere from %s',
    address => {
      expect(markdownToHtml(`[tryck](<${address}>) ![bild](<${address}>)`)).not.toMatch(/(href|src)="[^"]+"/)
    },
  )
  it('keeps addresses to the web and to mail', () => {
    expect(markdownToHtml('<https://www.digg.se/tdosanmalan>')).toContain('href="https://www.digg.se/tdosanmalan"')
    expect(markdownToHtml('[mejl](mailto:a@example.org)')).toContain('href="mailto:a@example.org"')
  })
  it('stands under the page’s own heading, and each heading can be linked to', () => {
    expect(markdownToHtml('# Innehåll som inte är *tillgängligt*\n\n## Så gör vi\n\n## Så gör vi')).toBe(
      '<h2 id="innehall-som-inte-ar-tillgangligt">Innehåll som inte är <em>tillgängligt</em></h2>\n' +
        '<h2 id="sa-gor-vi">Så gör vi</h2>\n<h2 id="sa-gor-vi-2">Så gör vi</h2>',
    )
  })
})
