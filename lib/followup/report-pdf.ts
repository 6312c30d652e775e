import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Locale } from '@/lib/text/numbers'
import { dictionary } from '@/lib/text/dictionary'
import type { FrozenReport } from './report'
import { partsOf } from './report-parts'

const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts/source-sans-3')
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold']

/**
 * A frozen report as PDF/UA-1, by Typst: no browser, and it refuses a picture without its text or a heading that skips a
 * level. The same report gives the same bytes.
 */
export function reportPdf(frozen: FrozenReport, locale: Locale): Uint8Array {
  const { report, publishedOn } = frozen
  const title = `${dictionary(locale).reports.report(report.year)}, ${report.municipality}`
  const date = publishedOn.split('-').map(Number)
  const data = { title, author: report.municipality, lang: locale, date, parts: partsOf(frozen, locale) }
  const typst = NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: WEIGHTS.map(weight => join(FONTS, weight)) }],
  })
  const mainFileContent = readFileSync(join(process.cwd(), 'lib/followup/report.typ'), 'utf8')
  const creationTimestamp = Date.parse(publishedOn) / 1000
  return typst.pdf(
    { mainFileContent, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1', creationTimestamp },
  )
}
