/** What each stands for, by what is sent, as the choices of a field; in the order that they are written. */
export const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
