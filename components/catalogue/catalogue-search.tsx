import { catalogueWorkSv as t } from '@/lib/text/catalogue-work-sv'

/** Searches what the sources have; the answer is a page of its own. */
export function CatalogueSearch({ text }: { text: string }) {
  return (
    <form className="form catalogue-search" role="search" method="get">
      <div className="field">
        <label htmlFor="katalogsok">{t.search}</label>
        <p className="soft" id="katalogsok-hjalp">
          {t.searchHint}
        </p>
        <input
          id="katalogsok"
          name="q"
          type="search"
          maxLength={100}
          defaultValue={text}
          aria-describedby="katalogsok-hjalp"
        />
      </div>
      <button className="ds-button" type="submit">
        {t.searchButton}
      </button>
    </form>
  )
}
