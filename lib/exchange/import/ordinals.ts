const WORDS = ['första', 'andra', 'tredje', 'fjärde']
const IN_ORDER =
  /^(?:(\d{4})[ ,-]+)?(första|andra|tredje|fjärde|[1-4]:[ae])(?: (kvartal|halvår)et)?(?:[ ,-]+(\d{4}))?$/i

/** "Första kvartalet 2024" and "2024, 1:a kvartalet" as "kvartal 1 2024", "andra halvåret" as "halvår 2", "1:a" as "1". */
export const inNumbers = (text: string): string =>
  text.replace(
    IN_ORDER,
    (all, before: string | undefined, which: string, part: string | undefined, after: string | undefined) => {
      const number = WORDS.indexOf(which.toLowerCase()) + 1 || which[0]
      return before && after ? all : [part, number, before ?? after].filter(Boolean).join(' ')
    },
  )
