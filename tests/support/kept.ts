/** A module of questions whose answers are kept, each by what it was asked. */
export function kept(module: object): object {
  return Object.fromEntries(
    Object.entries(module).map(([name, one]: [string, unknown]) => [
      name,
      typeof one === 'function' ? keeping(one as Ask) : one,
    ]),
  )
}

type Ask = (...asked: unknown[]) => unknown

function keeping(ask: Ask) {
  const answers = new Map<string, unknown>()
  return (...asked: unknown[]) => {
    const key = JSON.stringify(asked)
    if (!answers.has(key)) answers.set(key, ask(...asked))
    return answers.get(key)
  }
}
