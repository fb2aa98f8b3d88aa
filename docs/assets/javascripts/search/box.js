// A search field with live results below it: in the header, on the home page, on the page not found.

import { searchAddress } from "./address.js"
import { Asking } from "./asking.js"
import { Popup } from "./popup.js"
import { copyPart } from "./parts.js"
import { cardElement } from "./results.js"
import * as words from "./words.js"

const SHOWN = 6
const PAUSE = 120

async function lookUp(index, query) {
  const found = await index.run(query)
  // Pages with only some of the words are for the search page, unless there are no others.
  const shown = Math.min(SHOWN, found.full || SHOWN)
  const [cards, better] = await Promise.all([
    index.cards(found, 0, shown),
    found.full ? null : index.suggest(query),
  ])
  return { found, cards, better }
}

function command(text, query) {
  const option = copyPart("command")
  option.textContent = text
  option.href = searchAddress({ query })
  return option
}

export class Box {
  #field
  #popup
  #asking = new Asking((state) => this.#wait(state))
  #timer = 0
  #asked = ""
  #shown = ""

  constructor(field) {
    this.#field = field
    this.#popup = new Popup(field, { onRetry: () => this.#again() })
    // Input, not keys: what a phone composes or dictates counts as it comes.
    field.addEventListener("input", () => this.#soon())
    field.addEventListener("compositionend", () => this.#soon())
    field.addEventListener("keydown", (event) => this.#press(event))
    field.addEventListener("focus", () => this.#update())
    field.form.addEventListener("focusout", (event) => {
      if (!this.#popup.keepsOpenFor(event.relatedTarget)) this.#leave()
    })
    this.#asking.prepare()
    this.#update()
  }

  /** At once, unless an answer is still under way: then when the typing pauses. */
  #soon() {
    clearTimeout(this.#timer)
    if (this.#asking.isBusy) this.#timer = setTimeout(() => this.#update(), PAUSE)
    else this.#update()
  }

  async #update() {
    clearTimeout(this.#timer)
    const query = this.#field.value.trim()
    if (query === this.#asked) {
      if (query && query === this.#shown) this.#popup.open()
      return
    }
    this.#asked = query
    if (!query) return this.#clear()
    const answer = await this.#asking.ask((index) => lookUp(index, query))
    if (answer) this.#show(query, answer)
  }

  #show(query, { found, cards, better }) {
    const options = cards.map((card) => cardElement(card, "option"))
    if (better) options.unshift(this.#suggestion(better))
    if (cards.length) options.push(command(words.seeAll(found.full || found.ids.length), query))
    const unknown = words.unknown(found.unknown)
    const summary = words.summary(query, found)
    this.#popup.fill(options, found.full ? unknown : unknown || summary)
    this.#popup.announce([summary, better && words.didYouMean(better)].filter(Boolean).join(". "))
    this.#popup.open()
    this.#shown = query
  }

  #suggestion(better) {
    const option = command(words.didYouMean(better), better)
    option.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.#field.value = better
      this.#update()
    })
    return option
  }

  #wait(state) {
    this.#popup.tell(words.WAITING[state], { canRetry: state === "failed" })
    this.#popup.open()
  }

  #again() {
    this.#asked = ""
    this.#field.focus()
    this.#update()
  }

  #clear() {
    this.#asked = ""
    this.#shown = ""
    this.#asking.cancel()
    this.#popup.fill([], "")
    this.#popup.announce("")
    this.#popup.close()
  }

  /** Close, and let no answer that is still under way open the list again. */
  #leave() {
    clearTimeout(this.#timer)
    this.#asking.cancel()
    if (this.#asked !== this.#shown) this.#asked = ""
    this.#popup.close()
  }

  #press(event) {
    // While composing, these keys belong to the input method.
    if (event.isComposing || event.keyCode === 229) return
    const keys = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => this.#choose(),
      Escape: () => this.#escape(),
    }
    const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (!isModified && keys[event.key]?.()) event.preventDefault()
  }

  #move(step) {
    if (!this.#popup.isOpen) this.#update()
    else this.#popup.move(step)
    return true
  }

  #choose() {
    const option = this.#popup.isOpen && this.#popup.active
    option?.click?.()
    return Boolean(option)
  }

  #escape() {
    if (this.#popup.isOpen) {
      this.#leave()
    } else {
      this.#field.value = ""
      this.#clear()
    }
    return true
  }
}
