import made from '@/public/islands/made.json'

/** Marks what an island (components/islands) brings to life; the page's loader fetches it at the first touch. */
export const island = (name: keyof typeof made.islands) => ({ 'data-island': made.islands[name] })
