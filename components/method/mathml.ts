/** MathML from small parts: a part is a token ("p", "12", "−") or what another of these functions gave. */
const OPERATORS = new Set(['+', '−', '=', '±', '(', ')', '·', '/', '≥', '<', ',', '|'])

function part(token: string): string {
  if (OPERATORS.has(token)) return `<mo>${token === '<' ? '&lt;' : token}</mo>`
  if (token.startsWith('<')) return token
  return /^[0-9]/.test(token) ? `<mn>${token}</mn>` : `<mi>${token}</mi>`
}

export const row = (...parts: string[]) => `<mrow>${parts.map(part).join('')}</mrow>`
export const frac = (over: string, under: string) => `<mfrac>${part(over)}${part(under)}</mfrac>`
export const sqrt = (...parts: string[]) => `<msqrt>${parts.map(part).join('')}</msqrt>`
export const sup = (base: string, raised: string) => `<msup>${part(base)}${part(raised)}</msup>`
export const sub = (base: string, lowered: string) => `<msub>${part(base)}${part(lowered)}</msub>`
export const sum = (over: string) => `<munder><mo>∑</mo>${part(over)}</munder>`
/** A function's name, or another word in the middle of a formula. */
export const word = (text: string) => `<mtext>${text}</mtext>`
/** y with a hat: what a model gives. */
export const hat = (base: string) => `<mover accent="true">${part(base)}<mo>^</mo></mover>`

/** A formula set large, as on a line of its own, but standing where the text does. */
export const math = (...parts: string[]) => `<math displaystyle="true">${row(...parts)}</math>`
