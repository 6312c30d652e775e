import type { Prisma } from '@/prisma/generated/client'

type Asked = Pick<Prisma.TransactionClient, 'cellComment'>

/** What a reviewer has said of a value; `at`: ISO. */
export type CellComment = { by: string; at: string; text: string }

/** The latest of each cell, oldest first. */
const MOST = 5

/** What reviewers have said of some cells, by cell. Nothing of what was emptied for secrecy. */
export async function readComments(
  db: Asked,
  municipalityId: number,
  cellIds: readonly bigint[],
): Promise<(cellId: bigint) => CellComment[]> {
  const rows = await db.cellComment.findMany({
    where: { municipalityId, cellId: { in: [...cellIds] }, text: { not: '' } },
    select: { cellId: true, at: true, text: true, person: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  const found = new Map<bigint, CellComment[]>()
  for (const { cellId, at, text, person } of rows)
    found.set(cellId, [...(found.get(cellId) ?? []), { by: person.name, at: at.toISOString(), text }])
  return cellId => (found.get(cellId) ?? []).slice(-MOST)
}
