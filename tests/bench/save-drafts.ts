/**
 * Run in a process of its own, so that it waits for nobody else's answers: people who each save ten values of their
 * draft once a second, each a little later than the one before, as a grid does while they type. Tells its parent how
 * long each saving took, ms.
 */
import { PEOPLE, type Saving } from './drafting-people'

const { address, id, page, people, cells, seconds } = JSON.parse(process.argv[2]!) as Saving
const SECOND_MS = 1000
const times: number[] = []

async function save(person: Saving['people'][number], turn: number): Promise<void> {
  const typed = cells.drafts.map((cell, i) => ({ ...cell, value: String((turn + i) % 90) }))
  const sent = { ...cells.about, personId: person.id, cells: typed, gone: [] }
  const begun = performance.now()
  const answer = await fetch(address + page, {
    method: 'POST',
    headers: {
      'next-action': id,
      'content-type': 'text/plain;charset=UTF-8',
      cookie: `next-auth.session-token=${person.ticket}`,
      origin: address,
      'sec-fetch-site': 'same-origin',
    },
    body: JSON.stringify([sent]),
  })
  const said = await answer.text()
  times.push(performance.now() - begun)
  if (!said.includes('"savedAt"')) throw new Error(`${answer.status}: ${said.slice(0, 200)}`)
}

async function type(person: Saving['people'][number], late: number): Promise<void> {
  const begun = performance.now()
  for (let turn = 0; turn < seconds; turn++) {
    const due = begun + late + turn * SECOND_MS
    await new Promise(resolve => setTimeout(resolve, due - performance.now()))
    await save(person, turn)
  }
}

await Promise.all(people.map((person, i) => type(person, (i * SECOND_MS) / PEOPLE)))
process.send?.(times)
process.disconnect()
