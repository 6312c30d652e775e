import { notFoundAnswer } from '../v1/answer'

/** What leads nowhere below /api is told to programs, not to people. */
export const GET = () => notFoundAnswer('Det finns inget på den adressen. Öppna data beskrivs i /api/v1/openapi.json.')
