// Groups of filters with their counts, and the filters in use as chips that remove themselves.

import { copyPart } from "./parts.js"
import * as words from "./words.js"

const SHOWN = 8

const mostFirst = (one, other) => other.count - one.count
const newestFirst = (one, other) => Number(other.value) - Number(one.value)

class Facet {
  #root
  #list
  #more
  #order = []
  #isExpanded = false

  constructor(root, onChange) {
    this.#root = root
    this.#list = root.querySelector("ul")
    this.#more = root.querySelector("button")
    this.key = root.dataset.facet
    this.#list.addEventListener("change", () => onChange(this.key, this.#checked()))
    this.#more.addEventListener("click", () => this.#toggle())
  }

  #checked() {
    return [...this.#list.querySelectorAll("input:checked")].map((input) => input.value)
  }

  /** Keeps the order while the reader filters: what was just ticked must not jump away. */
  show(values, isNewQuery) {
    if (isNewQuery) this.#order = []
    const place = ({ value }) => {
      const known = this.#order.indexOf(value)
      return known < 0 ? this.#order.length : known
    }
    const usual = this.key === "year" ? newestFirst : mostFirst
    const sorted = [...values].sort((one, other) => place(one) - place(other) || usual(one, other))
    this.#order = sorted.map(({ value }) => value)
    const focused = this.#list.contains(document.activeElement) && document.activeElement.value
    this.#list.replaceChildren(...sorted.map((value) => this.#item(value)))
    if (focused) this.#list.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus()
    this.#root.hidden = values.length < 2 && !values.some((value) => value.isActive)
    this.#fold()
    return !this.#root.hidden
  }

  #item({ value, label, count, isActive }) {
    const item = copyPart("value")
    const input = item.querySelector("input")
    input.name = this.#root.dataset.name
    input.value = value
    input.checked = isActive
    item.querySelector('[data-part="label"]').textContent = label
    item.querySelector('[data-part="count"]').textContent = words.amount(count)
    return item
  }

  #fold() {
    const items = [...this.#list.children]
    const rest = items.slice(SHOWN).filter((item) => !item.querySelector("input").checked)
    for (const item of items) item.hidden = !this.#isExpanded && rest.includes(item)
    this.#more.hidden = !rest.length
    this.#more.textContent = this.#isExpanded ? words.FEWER : words.more(rest.length)
    this.#more.setAttribute("aria-expanded", String(this.#isExpanded))
  }

  #toggle() {
    this.#isExpanded = !this.#isExpanded
    this.#fold()
  }
}

export class Facets {
  #groups
  #panel
  #chips
  #activeCount
  #show
  #heading
  #labels = new Map()
  #onChange
  filters = {}

  /** onChange: called with the filters that are now chosen. */
  constructor(part, onChange) {
    this.#panel = part("filters")
    this.#chips = part("chips")
    this.#activeCount = part("active-count")
    this.#show = part("show")
    this.#heading = part("heading")
    this.#onChange = onChange
    const change = (key, values) => onChange({ ...this.filters, [key]: values })
    this.#groups = [...this.#panel.querySelectorAll("[data-facet]")].map((root) => new Facet(root, change))
    const wide = matchMedia("(min-width: 60em)")
    const unfold = () => (this.#panel.open = wide.matches)
    wide.addEventListener("change", unfold)
    unfold()
    this.#show.addEventListener("click", () => this.#fold())
  }

  show(facets, filters, { total, isNewQuery }) {
    this.filters = filters
    const shown = this.#groups.map((group) => group.show(this.#values(group.key, facets), isNewQuery))
    this.#panel.hidden = !shown.some(Boolean)
    this.#show.textContent = words.showResults(total)
    this.#showChips()
  }

  /** What can be chosen; what is chosen stays even where nothing is found with it. */
  #values(key, facets) {
    const chosen = this.filters[key] ?? []
    const values = (facets?.[key] ?? []).map((value) => {
      this.#labels.set(`${key} ${value.value}`, value.label)
      return { ...value, isActive: chosen.includes(value.value) }
    })
    const missing = chosen.filter((value) => !values.some((known) => known.value === value))
    return values.concat(
      missing.map((value) => ({ value, label: this.#label(key, value), count: 0, isActive: true })),
    )
  }

  #label(key, value) {
    return this.#labels.get(`${key} ${value}`) ?? value
  }

  #showChips() {
    const active = Object.entries(this.filters).flatMap(([key, values]) => values.map((value) => [key, value]))
    const chips = active.map(([key, value]) => this.#chip(key, value))
    if (chips.length > 1) chips.push(this.#button("clear", {}))
    const hadFocus = this.#chips.contains(document.activeElement)
    this.#chips.replaceChildren(...chips)
    this.#chips.hidden = !chips.length
    if (hadFocus) (this.#chips.querySelector("button") ?? this.#heading).focus()
    this.#activeCount.textContent = words.activeFilters(active.length)
  }

  #chip(key, value) {
    const others = this.filters[key].filter((other) => other !== value)
    const chip = this.#button("chip", { ...this.filters, [key]: others })
    chip.querySelector('[data-part="label"]').textContent = this.#label(key, value)
    return chip
  }

  /** A copy of a template, with a button that changes the filters to these. */
  #button(template, filters) {
    const item = copyPart(template)
    item.querySelector("button").addEventListener("click", () => this.#onChange(filters))
    return item
  }

  #fold() {
    this.#panel.open = false
    this.#heading.focus()
  }
}
