import { useSyncExternalStore } from 'react'

/** What was done last, in words: heard without the grid being drawn again. */
export type Voice = ReturnType<typeof newVoice>

export function newVoice() {
  let said = ''
  const hearers = new Set<() => void>()
  return {
    say(words: string) {
      said = words
      for (const hear of hearers) hear()
    },
    getSaid: () => said,
    subscribe(hear: () => void) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}

export function Said({ voice }: { voice: Voice }) {
  const said = useSyncExternalStore(voice.subscribe, voice.getSaid, voice.getSaid)
  return (
    <p role="status" className="small">
      {said}
    </p>
  )
}
