const FIRST_WORDS = ['writeHead', 'write', 'end', 'flushHeaders']

/**
 * Tells the status when the answer is about to begin, before anything of it is sent. Whoever draws may have put ways of
 * their own before ours, as Next does to pack what is sent: those stay, and ours only pass on.
 * @param {any} answer a ServerResponse, whose methods are ours until then @param {(status: number) => void} tell
 */
export function atFirstWord(answer, tell) {
  const before = new Map(FIRST_WORDS.map(name => [name, Object.getOwnPropertyDescriptor(answer, name)]))
  const ours = Object.fromEntries(
    FIRST_WORDS.map(name => [name, (/** @type {any[]} */ ...words) => begin(name, words)]),
  )
  let hasBegun = false
  const passOn = (/** @type {string} */ name, /** @type {any[]} */ words) =>
    (before.get(name)?.value ?? Object.getPrototypeOf(answer)[name]).apply(answer, words)
  const begin = (/** @type {string} */ name, /** @type {any[]} */ words) => {
    if (hasBegun) return passOn(name, words)
    hasBegun = true
    for (const [own, earlier] of before) {
      if (answer[own] !== ours[own]) continue
      Reflect.deleteProperty(answer, own)
      if (earlier) Object.defineProperty(answer, own, earlier)
    }
    const current = answer[name]
    tell(name === 'writeHead' ? words[0] : answer.statusCode)
    return answer[name] === current ? passOn(name, words) : answer[name](...words)
  }
  Object.assign(answer, ours)
}
