import type { Found } from '@/lib/search/index-of'
import type { Dictionary } from '@/lib/text/sv'

/** What was found, said plainly when that is nothing, only a part, or only what comes nearest. */
export function answerInWords(words: Dictionary['finding'], asked: string, shown: number, found: Found): string {
  const { ids, unmeasured, isPartly } = found
  if (shown === 0) return words.nothing(asked)
  if (unmeasured.length > 0) return words.unmeasured(unmeasured)
  if (isPartly) return words.partly(asked)
  const all = words.found(ids.length, asked)
  return shown < ids.length ? `${all} ${words.first(shown)}` : all
}
