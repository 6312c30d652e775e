import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
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
): Promise<Uint8Array> {
  const data = {
    title,
    author: report.municipality,
    lang: locale,
    date: publishedOn.split('-').map(Number),
    ...content,
  }
  return inThread({
    workspace: process.cwd(),
    fontPaths: WEIGHTS.map(weight => join(FONTS, weight)),
    document: {
      mainFileContent: readFileSync(join(process.cwd(), `lib/followup/${template}.typ`), 'utf8'),
      inputs: { data: JSON.stringify(data) },
    },
    options: { pdfStandard: 'ua-1', creationTimestamp: Date.parse(publishedOn) / 1000 },
  })
}

function inThread(workerData: object): Promise<Uint8Array> {
  // Read from where it lies: a bundler would make it a part of the page.
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'followup', 'typeset-worker.mjs')
  const worker = new Worker(file, { workerData })
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`The typesetter ended with ${code}`)))
  })
}
