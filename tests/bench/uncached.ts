/** Stands in for next/cache where a page's questions are asked outside Next: they are asked anew each time. */
export function cacheLife(): void {}
export function cacheTag(): void {}
