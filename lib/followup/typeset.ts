import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Locale } from '@/lib/text/numbers'
import type { FrozenReport } from './report'

const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts/source-sans-3')
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold']

/**
 * A frozen report as PDF/UA-1, by Typst: no browser, and it refuses a picture without its text or a heading that skips a
 * level. The same report gives the same bytes.
 */
export function typeset(
  template: 'report' | 'slides' | 'sheet',
  { report, publishedOn }: FrozenReport,
  { title, ...content }: { title: string } & Record<string, unknown>,
  locale: Locale,
): Uint8Array {
  const data = {
    title,
    author: report.municipality,
    lang: locale,
    date: publishedOn.split('-').map(Number),
    ...content,
  }
  const typst = NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: WEIGHTS.map(weight => join(FONTS, weight)) }],
  })
  return typst.pdf(
    {
      mainFileContent: readFileSync(join(process.cwd(), `lib/followup/${template}.typ`), 'utf8'),
      inputs: { data: JSON.stringify(data) },
    },
    { pdfStandard: 'ua-1', creationTimestamp: Date.parse(publishedOn) / 1000 },
  )
}
