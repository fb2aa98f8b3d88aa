/** Looks up what a variant of a query needs: a list of rows for each word and each pair. */

const MOST_COMPLETIONS = 12
const SHORTEST_PREFIX = 2

/**
 * @returns {Promise<{words: object[][], pairs: object[][]}>} rows of terms; several where the last
 *   word is still being typed and stands for all words that begin with it
 */
export async function lookUp(files, words, isOpen) {
  const pairsOf = words.slice(1).map((word, at) => `${words[at].folded} ${word.folded}`)
  const terms = [...words.map((word) => word.folded), ...pairsOf]
  const rows = await Promise.all(terms.map(async (term) => one(await files.term(term))))
  const found = { words: rows.slice(0, words.length), pairs: rows.slice(words.length) }
  if (isOpen && words.length) await complete(files, words, found)
  return found
}

async function complete(files, words, found) {
  const last = words.length - 1
  const isUnknown = !found.words[last].length
  if (words[last].folded.length < SHORTEST_PREFIX) return
  if (last && !found.pairs[last - 1].length) {
    const pair = `${words[last - 1].folded} ${words[last].folded}`
    found.pairs[last - 1] = mostFrequent(await files.beginning(pair))
    if (isUnknown && found.pairs[last - 1].length) {
      const completed = found.pairs[last - 1].map(([term]) => term.split(" ")[1])
      found.words[last] = await all(files, completed)
      return
    }
  }
  if (isUnknown) {
    const known = await files.words()
    const begun = known.filter(([word]) => word.startsWith(words[last].folded))
    begun.sort((one, other) => other[2] - one[2])
    found.words[last] = await all(files, begun.slice(0, MOST_COMPLETIONS).map(([word]) => word))
  }
}

async function all(files, terms) {
  const rows = await Promise.all([...new Set(terms)].map((term) => files.term(term)))
  return rows.filter(Boolean)
}

function mostFrequent(rows) {
  const count = (row) => row[1].reduce((sum, form) => sum + form[1].length, 0)
  return rows.sort((one, other) => count(other) - count(one)).slice(0, MOST_COMPLETIONS)
}

function one(row) {
  return row ? [row] : []
}
