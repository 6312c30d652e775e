import type { AllTold } from './attack'
import type { Publication } from './publication'
import { gapsInFile, toldInFile } from './told-in-files'
import { toldInMarkup } from './told-in-markup'
import type { Words } from './told'

/** Every number that can be placed in a table, from every answer in Swedish. */
export async function harvest(publication: Publication, words: Words): Promise<AllTold> {
  const answers = [...publication].filter(([at]) => !at.startsWith('/en/') && !/\.en\./.test(at))
  const files = await Promise.all(answers.map(([at, body]) => toldInFile(at, body, words)))
  const pages = answers.map(([at, body]) =>
    typeof body === 'string' && at.startsWith('/sv/') ? toldInMarkup(at, body, words) : { values: [], gaps: [] },
  )
  return {
    values: [...files.flat(), ...pages.flatMap(({ values }) => values)],
    gaps: [...pages.flatMap(({ gaps }) => gaps), ...answers.flatMap(([at, body]) => gapsInFile(at, body, words))],
  }
}
