/**
 * Lets at most so many be at work at a time. Those who wait are let in a caller at a time, so that one who asks for much
 * keeps nobody else waiting.
 * @param {number} most
 * @returns {(caller: string, work: (end: () => void) => void) => void} `end`: told when the work is done, once or more
 */
export function turns(most) {
  let busy = 0
  /** @type {Map<string, (() => void)[]>} */
  const waiting = new Map()
  const next = () => {
    const [first] = waiting
    if (!first) return
    const [caller, [work, ...others]] = first
    waiting.delete(caller)
    if (others.length > 0) waiting.set(caller, others)
    work?.()
  }
  return (caller, work) => {
    const begin = () => {
      busy++
      let isDone = false
      work(() => {
        if (isDone) return
        isDone = true
        busy--
        next()
      })
    }
    if (busy < most) return begin()
    const own = waiting.get(caller)
    if (own) own.push(begin)
    else waiting.set(caller, [begin])
  }
}
