import { notFoundAnswer } from '../answer'

/** What leads nowhere is told as everything else here is. */
export const GET = () => notFoundAnswer('Det finns inget på den adressen. Vad som finns står i /api/v1/openapi.json.')
