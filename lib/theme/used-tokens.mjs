const DECLARATION = /\s*(--[\w-]+):([^;{}]*);/g
const EMPTY_RULE = /(?<=[{}]|^)[^{};]*\{\s*\}/g

/** Names of the custom properties that a piece of CSS reads. @param {string} css */
const namesRead = css => new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name))

/**
 * A generated theme with only the tokens that `readers` (CSS) read, themselves or through other tokens, and without
 * the rules for colours (`[data-color="…"]`) that no element asks for.
 * @param {string} theme
 * @param {string} readers
 */
export function usedTokens(theme, readers) {
  const rest = theme.replace(/^\[data-color="\w+"\][^{]*\{[^{}]*\}/gm, '')
  const used = namesRead(readers)
  // A set that grows while it is walked is walked to its end.
  for (const wanted of used)
    for (const [, name, value = ''] of rest.matchAll(DECLARATION))
      if (name === wanted) namesRead(value).forEach(read => used.add(read))
  let kept = rest.replace(DECLARATION, (declaration, name) => (used.has(name) ? declaration : ''))
  // A rule that is emptied may leave the one around it empty.
  for (let before = ''; before !== kept;) [before, kept] = [kept, kept.replace(EMPTY_RULE, '')]
  return kept.replace(/\n\s*\n/g, '\n')
}
