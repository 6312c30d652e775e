/** Copies what a button holds (`data-copy`), or the page's address with what is chosen on it, and says so beside it. */
export async function copyFrom({ dataset, parentElement }: HTMLButtonElement) {
  const { copy = location.origin + location.pathname + location.search, copied = '', notCopied } = dataset
  // A page that came over plain http has no clipboard: then the text is there to be copied by hand.
  const done = await navigator.clipboard?.writeText(copy).then(
    () => true,
    () => false,
  )
  parentElement!.querySelector('[role=status]')!.textContent = done ? copied : `${notCopied} ${copy}`
}
