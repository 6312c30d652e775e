import pg from 'pg'

export type Statement = { text: string; values: unknown[] }

type Query = (this: pg.Client, config: unknown, ...rest: unknown[]) => unknown

/** Every statement that `work` sends to PostgreSQL, each once: within Next the cache asks the same thing once. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const found = new Map<string, Statement>()
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const { query } = prototype
  prototype.query = function (config, ...rest) {
    const { text, values = [] } = config as Partial<Statement>
    if (text) found.set(JSON.stringify([text, values]), { text, values })
    return query.call(this, config, ...rest)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return [...found.values()]
}

/** How long the statements take one after another, ms, with their rows brought home. */
export async function timeOf(client: pg.Client, statements: readonly Statement[]): Promise<number[]> {
  const times: number[] = []
  for (const { text, values } of statements) {
    const begun = performance.now()
    await client.query({ text, values, rowMode: 'array' })
    times.push(performance.now() - begun)
  }
  return times
}
