import type { z } from 'zod'
import { cellsAnswer, codelistAnswer, configAnswer, tableAnswer, tablesAnswer } from './pxweb-answer'
import { isOfPlaces, type Pxweb, type Say } from './pxweb-ways'
import type { CatalogueAbout } from './source'
import { SourceFault } from './source-fault'

const TABLES_AT_ONCE = 1_000

/** PxWebApi 2: everything stands in the address. */
export function secondPxweb(root: URL, say: Say): Pxweb {
  const tableAt = (code: string) => `tables/${encodeURIComponent(code)}`
  return {
    about: code => say(new URL(`${tableAt(code)}/metadata?lang=sv`, root), tableAnswer),
    cells(code, codes, codelists) {
      const address = new URL(`${tableAt(code)}/data?lang=sv&outputFormat=json-stat2`, root)
      for (const [variable, wanted] of Object.entries(codes))
        address.searchParams.set(`valuecodes[${variable}]`, wanted.join(','))
      for (const [variable, list] of Object.entries(codelists)) address.searchParams.set(`codelist[${variable}]`, list)
      return say(address, cellsAnswer)
    },
    async codelist(id) {
      return (await say(new URL(`codelists/${encodeURIComponent(id)}?lang=sv`, root), codelistAnswer)).values
    },
    config: () => say(new URL('config', root), configAnswer),
    async *tables() {
      for (let number = 1, last = 1; number <= last; number++) {
        const address = new URL(`tables?lang=sv&pageSize=${TABLES_AT_ONCE}&pageNumber=${number}`, root)
        const { tables, page } = await say(address, tablesAnswer)
        if (page.pageNumber !== number) throw new SourceFault('misunderstood', 'pageNumber')
        yield* tables.filter(({ variableNames }) => isOfPlaces(variableNames)).map(entryOf)
        last = page.totalPages
      }
    },
  }
}

type Listed = z.output<typeof tablesAnswer>['tables'][number]

const entryOf = ({ id, label, description, source, paths, variableNames }: Listed): CatalogueAbout => ({
  ...{ code: id, title: label, description: description ?? '', auspice: source ?? '' },
  area: (paths?.[0] ?? []).map(({ label: of }) => of).join(', '),
  ...{ groups: variableNames, publishesOn: null },
})
