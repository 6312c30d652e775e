export type ActionKey = { municipalityId: number; actionId: number }

/** Of what action a form is. */
export function ActionKeyFields({ municipalityId, actionId }: ActionKey) {
  return (
    <>
      <input type="hidden" name="municipalityId" value={municipalityId} />
      <input type="hidden" name="actionId" value={actionId} />
    </>
  )
}
