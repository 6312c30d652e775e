export type RoundKey = { municipalityId: number; followUpId: number }

/** Which round a form is about. */
export function RoundKeyFields({ municipalityId, followUpId }: RoundKey) {
  return (
    <>
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <input type="hidden" name="followUpId" value={followUpId} />
    </>
  )
}
