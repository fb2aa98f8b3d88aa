// The search page: the field, the filters and the address always say the same.

import { readAddress, searchAddress } from "./address.js"
import { Asking } from "./asking.js"
import { Facets } from "./facets.js"
import { Listing, firstCards } from "./listing.js"
import * as words from "./words.js"

const PAUSE = 120

async function lookUp(index, { query, filters, sort }, length) {
  const found = await index.run(query, { filters, sort, withFacets: true })
  const [cards, better] = await Promise.all([
    index.cards(found, 0, length),
    found.full ? null : index.suggest(query),
  ])
  return { found, cards, better }
}

const withoutEmpty = (filters) =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length))

export class SearchPage {
  #part
  #field
  #sort
  #facets
  #listing
  #asking = new Asking((state) => this.#wait(state))
  #state = readAddress(location.search)
  #shownQuery = null
  #isSettled = true
  #timer = 0
  #title = document.title

  constructor(root) {
    this.#part = (name) => root.querySelector(`[data-part="${name}"]`)
    this.#field = root.querySelector("input[type=search]")
    this.#sort = root.querySelector("select")
    this.#listing = new Listing(this.#part, { onMore: () => this.#more() })
    this.#facets = new Facets(this.#part, (filters) => this.#choose({ filters: withoutEmpty(filters) }))
    this.#listen(root)
    this.#asking.prepare()
    // What was typed before this script ran counts more than the address.
    const typed = this.#field.value.trim()
    this.#restore(history.state)
    if (typed && typed !== this.#state.query) {
      this.#field.value = typed
      this.#type()
    }
  }

  #listen(root) {
    // Results come after the browser would restore the place in the page.
    history.scrollRestoration = "manual"
    addEventListener("popstate", (event) => {
      const state = readAddress(location.search)
      // A jump within the page, such as by the skip link, is an entry of the history, too.
      if (searchAddress(state) === searchAddress(this.#state)) return
      this.#state = state
      this.#restore(event.state)
    })
    addEventListener("pagehide", () => this.#remember())
    this.#field.addEventListener("input", () => this.#soon())
    this.#field.addEventListener("compositionend", () => this.#soon())
    this.#sort.addEventListener("change", () => this.#choose({ sort: this.#sort.value }))
    this.#part("retry").addEventListener("click", () => this.#run())
    this.#part("notes").addEventListener("click", (event) => this.#follow(event))
    root.querySelector("form").addEventListener("submit", (event) => this.#submit(event))
  }

  /** Show what the address asks for, as far down as the reader had been. */
  async #restore(remembered) {
    clearTimeout(this.#timer)
    this.#isSettled = true
    this.#field.value = this.#state.query
    this.#sort.value = this.#state.sort
    await this.#run(firstCards(remembered?.length))
    if (remembered?.top) scrollTo(0, remembered.top)
  }

  #remember() {
    history.replaceState({ length: this.#listing.length, top: scrollY }, "")
  }

  #goTo(isNewEntry) {
    const address = searchAddress(this.#state)
    if (address === location.href) return
    if (isNewEntry) {
      this.#remember()
      history.pushState(null, "", address)
    } else {
      history.replaceState(null, "", address)
    }
  }

  /** At once, unless an answer is still under way: then when the typing pauses. */
  #soon() {
    clearTimeout(this.#timer)
    if (this.#asking.isBusy) this.#timer = setTimeout(() => this.#type(), PAUSE)
    else this.#type()
  }

  /** While typing there is one entry in the history, besides what was settled before. */
  #type() {
    const query = this.#field.value.trim()
    if (query === this.#state.query) return
    const isFirstLetter = this.#isSettled && this.#state.query !== ""
    this.#state = { ...this.#state, query }
    this.#goTo(isFirstLetter)
    this.#isSettled = false
    this.#run()
  }

  #choose(change) {
    clearTimeout(this.#timer)
    this.#state = { ...this.#state, query: this.#field.value.trim(), ...change }
    this.#goTo(true)
    this.#isSettled = true
    this.#run()
  }

  #submit(event) {
    event.preventDefault()
    clearTimeout(this.#timer)
    if (this.#field.value.trim() === this.#state.query) this.#run()
    else this.#type()
    this.#isSettled = true
    // Puts a phone's keyboard away, which covers the results.
    if (matchMedia("(pointer: coarse)").matches) this.#field.blur()
  }

  /** A suggested spelling leads on without loading the page again. */
  #follow(event) {
    const link = event.target.closest("a")
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.#field.value = readAddress(new URL(link.href).search).query
    this.#choose({})
    this.#field.focus()
  }

  async #run(length = firstCards()) {
    const state = this.#state
    document.title = words.documentTitle(state.query, this.#title)
    if (!state.query) return this.#showStart()
    const answer = await this.#asking.ask((index) => lookUp(index, state, length))
    if (answer) this.#show(state, answer)
  }

  async #more() {
    if (this.#asking.isBusy) return
    const cards = await this.#asking.ask((index) => this.#listing.nextCards(index))
    if (!cards) return
    this.#say(words.summary(this.#state.query, this.#listing.found))
    this.#listing.append(cards)?.focus({ preventScroll: true })
  }

  #show(state, answer) {
    const { found } = answer
    this.#listing.show(state, answer)
    this.#facets.show(found.facets, state.filters, {
      total: found.ids.length,
      isNewQuery: state.query !== this.#shownQuery,
    })
    this.#shownQuery = state.query
    this.#part("sort").hidden = found.ids.length < 2
    this.#part("answer").hidden = false
    this.#part("indexes").hidden = found.ids.length > 0
    this.#say(words.summary(state.query, found))
  }

  #showStart() {
    this.#asking.cancel()
    this.#say("")
    this.#part("answer").hidden = true
    this.#part("indexes").hidden = false
  }

  #wait(state) {
    this.#say(words.WAITING[state], { canRetry: state === "failed" })
    if (state !== "failed") this.#part("answer").setAttribute("aria-busy", "true")
  }

  #say(text, { canRetry = false } = {}) {
    this.#part("status").textContent = text
    this.#part("retry").hidden = !canRetry
    this.#part("answer").removeAttribute("aria-busy")
  }
}
