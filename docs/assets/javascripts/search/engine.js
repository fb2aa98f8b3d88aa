/**
 * The search: answers a query from the files of the index. Knows nothing of the page around it.
 *
 *   const search = await openSearch(base)
 *   const found = await search.run("chuyen doi so", { filters: { year: ["2023"] } })
 *   const cards = await search.cards(found, 0, 10)
 */

import { excerpt, marked } from "./excerpt.js"
import { Files, Vanished } from "./files.js"
import { enough, narrow } from "./narrow.js"
import { lookUp } from "./postings.js"
import { readQuery } from "./query.js"
import { Ranking } from "./rank.js"
import { suggest } from "./suggest.js"
import { Wanted } from "./wanted.js"

/** @param {string} base absolute address of the index, with a slash at its end */
export async function openSearch(base) {
  return new Search(base, await Files.open(base))
}

class Search {
  constructor(base, files) {
    this.base = base
    this.files = files
  }

  /**
   * @param {object} options filters: { province, programme, year, kind } → chosen values;
   *   sort: "relevance" or "date"; withFacets: whether to count them
   * @returns {Promise<object>} ids: pages in order; full: how many of them have every word;
   *   unknown: words that no page has; facets: group → [{ value, label, count }], or null
   */
  run(text, options = {}) {
    return this.#retried(() => this.#run(text, options))
  }

  /** What to show of results number from … to - 1. */
  async cards(found, from, to) {
    const fetched = () => Promise.all(found.ids.slice(from, to).map((id) => this.#card(found, id)))
    try {
      return await fetched()
    } catch (error) {
      if (!(error instanceof Vanished)) throw error
      // Numbers of pages mean nothing in another index: the query is asked anew.
      this.files = await Files.open(this.base)
      Object.assign(found, await this.#run(...found.question))
      return fetched()
    }
  }

  /** The nearest spelling of a query, or null. */
  suggest(text) {
    return this.#retried(() => suggest(this.files, readQuery(text, []).words))
  }

  async #run(text, options) {
    const { files } = this
    const { filters = {}, sort = "relevance", withFacets = false } = options
    const query = readQuery(text, files.synonyms)
    const rows = await Promise.all(
      query.variants.map(({ words }, at) => lookUp(files, words, query.isOpen && at === 0)),
    )
    const ranking = new Ranking(files.pages)
    query.variants.forEach((variant, at) => ranking.add(variant, rows[at]))
    const isNarrowed = Object.values(filters).some((values) => values.length)
    const result =
      isNarrowed || withFacets
        ? narrow(ranking.result(), await files.facets(), filters, files.pages)
        : enough(ranking.result())
    if (sort === "date") byDate(result)
    return {
      ids: result.ids,
      full: result.full,
      unknown: unknownWords(query, rows),
      facets: withFacets ? result.counts : null,
      wanted: [true, false].map((strict) => new Wanted(query.variants, completions(rows[0]), strict)),
      files,
      question: [text, options],
    }
  }

  async #card(found, id) {
    const page = await found.files.page(id)
    const { address, kind, label, date } = page
    const [strict, loose] = found.wanted
    const close = excerpt(page.sections, strict)
    const wanted = close.isFound ? strict : loose
    const part = close.isFound ? close : excerpt(page.sections, loose)
    return { address, kind, label, date, title: marked(page.title, wanted, part.hasRun), ...part }
  }

  /** A new index may have been published while the page was open. */
  async #retried(work) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Vanished)) throw error
      this.files = await Files.open(this.base)
      return work()
    }
  }
}

/** Pages are numbered from the newest. */
function byDate(result) {
  const upwards = (one, other) => one - other
  const first = result.ids.slice(0, result.full).sort(upwards)
  result.ids = [...first, ...result.ids.slice(result.full).sort(upwards)]
}

/** Words that no page has, where the query in other terms finds nothing either. */
function unknownWords({ words, variants }, rows) {
  const isAnswered = rows.some((found, at) => at && variants[at].words.every((_, n) => found.words[n].length))
  const unknown = isAnswered ? [] : words.filter((_, at) => !rows[0].words[at].length)
  return [...new Set(unknown.map((word) => word.exact))]
}

/** What the word being typed may become. */
function completions(rows) {
  return (rows.words.at(-1) ?? []).map(([term]) => term)
}
