/** Narrows a result by facets, and counts what each value of a facet would leave. */

const GROUPS = ["province", "programme", "year", "kind"]
const FEW = 10

/**
 * @param {{ids: number[], full: number}} ranked
 * @param {object} facets as read from the index: group → value → [label, page numbers as differences]
 * @param {Object<string, string[]>} filters group → chosen values
 */
export function narrow(ranked, facets, filters, pages) {
  const chosen = GROUPS.filter((group) => filters[group]?.length)
  const misses = new Uint8Array(pages)
  chosen.forEach((group) => {
    const inside = new Uint8Array(pages)
    for (const value of filters[group]) each(facets[group]?.[value]?.[1], (page) => (inside[page] = 1))
    const bit = 1 << GROUPS.indexOf(group)
    for (let page = 0; page < pages; page++) if (!inside[page]) misses[page] |= bit
  })
  const { ids, full } = enough(ranked, (page) => !misses[page])
  const shown = ranked.full ? ranked.ids.slice(0, ranked.full) : ranked.ids
  return { ids, full, counts: count(shown, facets, misses, filters) }
}

/** Leaves pages that have only some of the words to results that would else be short. */
export function enough({ ids, full }, isInside = () => true) {
  const first = ids.slice(0, full).filter(isInside)
  const rest = first.length < FEW ? ids.slice(full).filter(isInside) : []
  return { ids: [...first, ...rest], full: first.length }
}

function count(ids, facets, misses, filters) {
  const isFound = new Uint8Array(misses.length)
  for (const page of ids) isFound[page] = 1
  const counted = GROUPS.map((group, at) => {
    const others = ~(1 << at)
    const values = Object.entries(facets[group] ?? {}).map(([value, [label, steps]]) => {
      let number = 0
      each(steps, (page) => (number += isFound[page] && !(misses[page] & others) ? 1 : 0))
      return { value, label, count: number }
    })
    return [group, values.filter((item) => item.count || filters[group]?.includes(item.value))]
  })
  return Object.fromEntries(counted)
}

function each(steps = [], visit) {
  let page = 0
  for (const step of steps) visit((page += step))
}
