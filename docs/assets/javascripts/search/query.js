/**
 * Reads a query: its words, and the same query in other terms (CĐS for chuyển đổi số).
 *
 * A word is { folded, exact, isAccented, isBound }, bound when it must follow the word before it, as
 * in a term put in place of another; a variant is { words, factor }, factor 1 for the query as
 * typed and less where a term was put in place of another.
 */

import { tokens } from "./tokens.js"

const MOST_WORDS = 16
const MOST_VARIANTS = 8
/** rank.js keeps a bit for each word. */
const MOST_BITS = 31
const SYNONYM_FACTOR = 0.9
/** Words that only ask ("thuộc tỉnh nào"): pages that answer need not have them. */
const ASKING = new Set(["nào", "nao", "gì", "gi"])

/** @returns {{words: object[], variants: object[], isOpen: boolean}} isOpen: may go on typing */
export function readQuery(text, synonyms) {
  const words = telling(tokens(text)).slice(0, MOST_WORDS).map((token) => ({
    ...token,
    isAccented: token.exact !== token.folded && /\p{L}/u.test(token.exact),
  }))
  return { words, variants: inOtherTerms(words, synonyms), isOpen: /[\p{L}\p{N}]$/u.test(text) }
}

function telling(all) {
  const some = all.filter(({ exact }) => !ASKING.has(exact))
  return some.length ? some : all
}

function inOtherTerms(words, synonyms) {
  let variants = [{ words: [], factor: 1 }]
  for (let at = 0; at < words.length; ) {
    const { length, others } = longestTerm(words, at, synonyms)
    const typed = words.slice(at, at + length)
    const longer = variants.map((variant) => ({ ...variant, words: [...variant.words, ...typed] }))
    for (const variant of variants) {
      for (const term of others) {
        const other = term.map(([folded, exact], n) => ({ folded, exact, isAccented: false, isBound: n > 0 }))
        const factor = variant.factor * SYNONYM_FACTOR
        longer.push({ words: [...variant.words, ...other], factor })
      }
    }
    variants = longer.filter(({ words }) => words.length <= MOST_BITS).slice(0, MOST_VARIANTS)
    at += length
  }
  return variants
}

/** The longest term of a group that stands at this place, and the other terms of its group. */
function longestTerm(words, at, synonyms) {
  let best = { length: 1, others: [] }
  for (const group of synonyms) {
    for (const term of group) {
      const isHere = term.every(([folded], offset) => words[at + offset]?.folded === folded)
      if (isHere && (term.length > best.length || !best.others.length)) {
        best = { length: term.length, others: group.filter((other) => other !== term) }
      }
    }
  }
  return best
}
