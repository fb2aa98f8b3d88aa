// What is searched for, as it stands in the address of the search page.

/** Filters of the engine → parameters of the address, in the order in which they are written. */
export const PARAMETERS = {
  province: "tinh",
  programme: "chuong-trinh",
  year: "nam",
  kind: "loai",
}

// This file lies in assets/javascripts/search/, whatever the site's own address is.
const SITE = new URL("../../../", import.meta.url)
const SEARCH_PAGE = new URL("tim-kiem/", SITE)
export const INDEX = new URL("assets/search/", SITE).href

/** Read what is asked for. */
export function readAddress(search) {
  const parameters = new URLSearchParams(search)
  const filters = {}
  for (const [key, name] of Object.entries(PARAMETERS)) {
    const values = [...new Set(parameters.getAll(name).filter(Boolean))]
    if (values.length) filters[key] = values
  }
  return {
    query: (parameters.get("q") ?? "").trim(),
    filters,
    sort: parameters.get("xep") === "ngay" ? "date" : "relevance",
  }
}

/** The address of the search page for what is asked for. */
export function searchAddress({ query, filters = {}, sort = "relevance" }) {
  const parameters = new URLSearchParams()
  if (query) parameters.set("q", query)
  for (const [key, name] of Object.entries(PARAMETERS)) {
    for (const value of filters[key] ?? []) parameters.append(name, value)
  }
  if (sort === "date") parameters.set("xep", "ngay")
  const address = new URL(SEARCH_PAGE)
  address.search = parameters.toString()
  return address.href
}

/** The address of the place that a card speaks of. */
export function cardAddress(card) {
  const address = new URL(card.address, SITE)
  if (card.anchor) address.hash = card.anchor
  return address.href
}
