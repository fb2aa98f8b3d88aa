/**
 * Orders the pages that a query finds: first those that have the whole query as one phrase or are
 * about each of its words, then those that have all its words, then some; among these the spelling
 * as typed, then the weight of the words, then the newer page.
 */

const STEPS = 35
const [SOME, ALL, CLOSE] = [0, 1, 2]
/** More than any weight, so that a better class or spelling always comes first. */
const CLASS = 1e6
/** Weights closer than this are equal, and the newer page comes first. */
const EQUAL = 0.005
const ENOUGH_OF_WORDS = 0.3
/** From this level on a page is about a word: it stands in the name of the page, or all over its text. */
const ABOUT = 12

/** Collects, for each page, the best of what the variants of a query make of it. */
export class Ranking {
  /** @param {number} pages how many pages the index has */
  constructor(pages) {
    this.pages = pages
    this.best = new Float64Array(pages)
  }

  /** @param {{words: object[][], pairs: object[][]}} rows as looked up for this variant */
  add(variant, rows) {
    const tally = new Tally(this.pages)
    const words = variant.words
    rows.words.forEach((found, at) => tally.words.add(found, 1 << at, [words[at]]))
    rows.pairs.forEach((found, at) => tally.pairs.add(found, 1 << at, [words[at], words[at + 1]]))
    const bound = words.reduce((bits, word, at) => (word.isBound ? bits | (1 << (at - 1)) : bits), 0)
    for (let page = 0; page < this.pages; page++) {
      if (tally.words.held[page]) {
        const value = tally.value(page, words.length, bound, variant.factor)
        if (value > this.best[page]) this.best[page] = value
      }
    }
  }

  /** @returns {{ids: number[], full: number}} pages in order; the first `full` have every word */
  result() {
    const ids = []
    let full = 0
    for (let page = 0; page < this.pages; page++) {
      if (this.best[page] > 0) ids.push(page)
      if (this.best[page] >= CLASS) full++
    }
    ids.sort((one, other) => this.best[other] - this.best[one] || one - other)
    return { ids, full }
  }
}

/** What one variant finds: words and pairs, each with the pages that hold them. */
class Tally {
  constructor(pages) {
    this.words = new Held(pages, 0.1)
    this.pairs = new Held(pages, 0.5)
  }

  /**
   * One number that orders pages; 0 for a page that has too little of the query. Weights are shares
   * of the greatest possible, so that a variant of more words does not win by their number.
   */
  value(page, count, bound, factor) {
    const { words, pairs } = this
    if ((pairs.held[page] & bound) !== bound) return 0
    const every = (1 << count) - 1
    const everyPair = every >> 1
    const weight = round(((words.weight[page] + pairs.weight[page]) / (words.most + pairs.most)) * factor)
    if (words.held[page] !== every) {
      const share = words.rarity[page] / words.total
      return share < ENOUGH_OF_WORDS ? 0 : SOME * CLASS + round(weight * share)
    }
    const isPhrase = pairs.held[page] === everyPair
    const isExact = isPhrase && count > 1 ? pairs.exact[page] === everyPair : words.exact[page] === every
    const isClose = isPhrase || words.about[page] === every
    return (2 * (isClose ? CLOSE : ALL) + (isExact ? 1 : 0)) * CLASS + weight
  }
}

class Held {
  /** @param {number} presence what being there counts, against 1 for the greatest weight */
  constructor(pages, presence) {
    this.pages = pages
    this.presence = presence
    this.total = 0
    this.most = 0
    this.held = new Uint32Array(pages)
    this.exact = new Uint32Array(pages)
    this.about = new Uint32Array(pages)
    this.weight = new Float32Array(pages)
    this.rarity = new Float32Array(pages)
    this.level = new Uint8Array(pages)
  }

  /** @param {number} bit stands for the word or pair; @param {object[]} typed its words */
  add(rows, bit, typed) {
    const forms = rows.flatMap(([, forms]) => forms)
    const holders = forms.reduce((sum, [, steps]) => sum + steps.length, 0)
    if (!holders) return
    const rarity = Math.log(1 + this.pages / (holders + 0.5))
    this.total += rarity
    this.most += rarity * (this.presence + 1)
    for (const [exact, steps, levels] of forms) this.#note(steps, levels, isAsTyped(exact, typed) ? bit : 0)
    for (const [, steps] of forms) this.#count(steps, bit, rarity)
  }

  /** Keeps the greatest level that any form of the word has on a page. */
  #note(steps, levels, spelling) {
    const { exact, level } = this
    for (let at = 0, page = 0; at < steps.length; at++) {
      page += steps[at]
      exact[page] |= spelling
      const found = digit(levels.charCodeAt(at))
      if (found > level[page]) level[page] = found
    }
  }

  /** Counts each page once, however many forms of the word it has. */
  #count(steps, bit, rarity) {
    const { held, about, level, weight } = this
    for (let at = 0, page = 0; at < steps.length; at++) {
      page += steps[at]
      if (!level[page]) continue
      held[page] |= bit
      if (level[page] >= ABOUT) about[page] |= bit
      this.rarity[page] += rarity
      weight[page] += rarity * (this.presence + level[page] / STEPS)
      level[page] = 0
    }
  }
}

/** @param {number} code of a digit of base 36 */
function digit(code) {
  return code - (code < 58 ? 48 : 87)
}

/** Only what was typed with accents asks for them. */
function isAsTyped(exact, typed) {
  const parts = exact.split(" ")
  return typed.every((word, at) => !word.isAccented || withI(parts[at] ?? "") === withI(word.exact))
}

/** "quý" and "quí" are the same spelling. */
function withI(word) {
  return word.replace(/[yỳýỷỹỵ]$/, (letter) => "iìíỉĩị"["yỳýỷỹỵ".indexOf(letter)])
}

function round(weight) {
  return Math.round(weight / EQUAL) * EQUAL
}
