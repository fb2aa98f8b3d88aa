// The results of the search page: notes, cards, and more of them on request.

import { searchAddress } from "./address.js"
import { copyPart } from "./parts.js"
import { cardElement } from "./results.js"
import * as words from "./words.js"

const STEP = 10

function paragraph(text) {
  const node = document.createElement("p")
  node.textContent = text
  return node
}

export class Listing {
  #notes
  #results
  #more
  #found = null
  #length = 0

  /** onMore: called when the reader wants the next cards. */
  constructor(part, { onMore }) {
    this.#notes = part("notes")
    this.#results = part("results")
    this.#more = part("more")
    this.#more.addEventListener("click", onMore)
  }

  get found() {
    return this.#found
  }

  /** How many cards are shown. */
  get length() {
    return this.#length
  }

  /** Fetch the cards that follow those shown. */
  nextCards(index) {
    return index.cards(this.#found, this.#length, this.#length + STEP)
  }

  show(state, { found, cards, better }) {
    this.#found = found
    this.#length = 0
    this.#results.replaceChildren()
    this.#results.dataset.query = state.query
    this.#notes.replaceChildren(...this.#remarks(state, found, better))
    this.append(cards)
  }

  /** Add cards below those shown, and return the first link among them. */
  append(cards) {
    const from = this.#results.childElementCount
    for (const card of cards) {
      if (this.#length === this.#found.full && this.#found.full) this.#results.append(copyPart("divider"))
      this.#results.append(cardElement(card, "result"))
      this.#length += 1
    }
    this.#more.hidden = this.#length >= this.#found.ids.length
    return this.#results.children[from]?.querySelector("a") ?? this.#results.children[from + 1]?.querySelector("a")
  }

  #remarks(state, found, better) {
    const remarks = []
    const unknown = words.unknown(found.unknown)
    if (unknown) remarks.push(paragraph(`${unknown}.`))
    if (better) remarks.push(this.#suggestion(state, better))
    const isFiltered = Object.keys(state.filters).length > 0
    if (!found.ids.length && isFiltered) remarks.push(paragraph(words.NOTHING_FILTERED))
    return remarks
  }

  #suggestion(state, better) {
    const remark = copyPart("suggestion")
    const link = remark.querySelector("a")
    link.textContent = words.quoted(better)
    link.href = searchAddress({ ...state, query: better })
    return remark
  }
}

/** How many cards the first view of an entry of the history holds. */
export const firstCards = (remembered) => Math.max(STEP, remembered ?? 0)
