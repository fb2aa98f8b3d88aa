/** What to mark in a text: words of a query, and pairs of neighbours, in any of its variants. */

export class Wanted {
  /**
   * @param {object[]} variants of the query
   * @param {string[]} completions words that the last one may become
   * @param {boolean} isStrict whether what was typed with accents asks for them
   */
  constructor(variants, completions, isStrict) {
    this.forms = new Map(completions.map((folded) => [folded, null]))
    this.pairs = new Set()
    for (const { words } of variants) {
      words.forEach((word, at) => {
        this.forms.set(word.folded, isStrict && word.isAccented ? word.exact : null)
        if (at) this.pairs.add(`${words[at - 1].folded} ${word.folded}`)
      })
    }
  }

  /** The word of the query that a word of a text answers, if it does. */
  word([, , tokens]) {
    return tokens.find((token) => {
      const exact = this.forms.get(token.folded)
      return exact === null || exact === token.exact
    })?.folded
  }

  /** The pair of the query that two words of a text answer, if they do. */
  pair(one, other) {
    const pair = `${one[2].at(-1).folded} ${other[2][0].folded}`
    return this.pairs.has(pair) && this.word(one) && this.word(other) ? pair : undefined
  }
}
