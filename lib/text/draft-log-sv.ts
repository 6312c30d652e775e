/** Words of the log for what is no goal in a draft, and for files of a whole målbild. */
export const draftLogSv = {
  actions: {
    addPart: 'lade till i utkastet',
    changePart: 'ändrade i utkastet',
    movePart: 'flyttade i utkastet',
    chooseBodies: 'valde vilka som svarar för målet',
    removePart: 'tog bort ur utkastet',
    undoPartChange: 'ångrade en ändring av',
    layOutline: 'läste in en fil i målbilden',
    undoOutline: 'ångrade en inläst fil i målbilden',
  } as Record<string, string>,
  fields: {
    bodyIds: 'svarar: nämnd eller bolag, nr',
    areaId: 'under mål, nr',
    goalIds: 'bidrar till mål, nr',
    entries: 'ändringar, nr',
    entry: 'ändring, nr',
    sortOrder: 'ordning',
    number: 'nummer',
    summary: 'text',
    note: 'anmärkning',
    carriedFromId: 'kommer från strategi, nr',
  } as Record<string, string>,
}
