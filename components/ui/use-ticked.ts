import { useState, type FormEvent } from 'react'

/** How many of a list's boxes are ticked by now, and what counts them again; as saved until somebody ticks. */
export function useTicked(chosen: readonly string[]) {
  const saved = chosen.join()
  const [ticked, setTicked] = useState({ saved, many: chosen.length })
  const count = ({ currentTarget }: FormEvent<HTMLElement>) =>
    setTicked({ saved, many: currentTarget.querySelectorAll('input:checked').length })
  return [ticked.saved === saved ? ticked.many : chosen.length, count] as const
}
