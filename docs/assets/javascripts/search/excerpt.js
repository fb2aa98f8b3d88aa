/** Cuts the stretch of a page that answers a query best, and marks the words of the query in it. */

import { placed } from "./tokens.js"

const LENGTH = 32
const BEFORE = 6

/**
 * @param {boolean} onlyRuns whether to leave single words of a longer query unmarked
 * @returns {{text: string, isMatch: boolean}[]} the whole text, in parts
 */
export function marked(text, wanted, onlyRuns) {
  return parts(text, placed(text), wanted, onlyRuns)
}

/**
 * @param {[string, string, string][]} sections anchor, heading and text of each
 * @returns {{anchor: string, heading: string, excerpt: object[], isFound: boolean, hasRun: boolean}}
 */
export function excerpt(sections, wanted) {
  let best = { value: -1, section: ["", "", ""], from: 0, words: [] }
  for (const section of sections) {
    const words = placed(section[2])
    const [value, from] = bestWindow(words, wanted)
    if (value > best.value) best = { value, section, from, words }
  }
  const isFound = best.value > 0
  const [anchor, heading, text] = best.section
  const words = best.words.slice(best.from, best.from + LENGTH)
  const isToEnd = best.from + LENGTH >= best.words.length
  const start = best.from ? words[0][0] : 0
  const end = isToEnd ? text.length : words.at(-1)[1]
  const shifted = words.map(([from, to, tokens]) => [from - start, to - start, tokens])
  const found = parts(text.slice(start, end), shifted, wanted)
  const hasRun = words.some((word, at) => at && wanted.pair(words[at - 1], word))
  if (start) found.unshift({ text: "… ", isMatch: false })
  if (!isToEnd) found.push({ text: " …", isMatch: false })
  const place = isFound ? { anchor, heading } : { anchor: "", heading: "" }
  return { ...place, excerpt: found, isFound, hasRun }
}

/** The stretch with most different words and pairs: how many, and the number of its first word. */
function bestWindow(words, wanted) {
  let best = [0, 0]
  for (let at = 0; at < words.length; at++) {
    if (!wanted.word(words[at])) continue
    const value = worth(words.slice(at, at + LENGTH - BEFORE), wanted)
    if (value > best[0]) best = [value, Math.max(0, at - BEFORE)]
  }
  return best
}

function worth(words, wanted) {
  const seen = new Set()
  words.forEach((word, at) => {
    seen.add(wanted.word(word))
    if (at) seen.add(wanted.pair(words[at - 1], word))
  })
  seen.delete(undefined)
  return seen.size
}

/** Marks runs of neighbours and numbers where there are runs, else single words. */
function parts(text, words, wanted, onlyRuns = false) {
  const joins = words.map((word, at) => Boolean(at && wanted.pair(words[at - 1], word)))
  const hasRun = onlyRuns || joins.some(Boolean)
  const found = []
  let done = 0
  for (let at = 0; at < words.length; at++) {
    const isPart = joins[at] || joins[at + 1] || isNumber(words[at])
    if (!wanted.word(words[at]) || (hasRun && !isPart)) continue
    const first = at
    while (joins[at + 1]) at++
    if (words[first][0] > done) found.push({ text: text.slice(done, words[first][0]), isMatch: false })
    done = words[at][1]
    found.push({ text: text.slice(words[first][0], done), isMatch: true })
  }
  if (done < text.length) found.push({ text: text.slice(done), isMatch: false })
  return found
}

/** A number is what a reader looks for, wherever it stands. */
function isNumber([, , tokens]) {
  return /^[0-9]/.test(tokens[0].exact)
}
