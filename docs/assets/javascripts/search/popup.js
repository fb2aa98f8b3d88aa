// The list below a search field: WAI-ARIA's combobox with a listbox popup.

import { copyPart } from "./parts.js"
import { setText } from "./results.js"

let count = 0

export class Popup {
  #field
  #element = copyPart("popup")
  #status = copyPart("status")
  #note = this.#element.querySelector(".bt-popup__note")
  #list = this.#element.querySelector("[role=listbox]")
  #retry = this.#element.querySelector(".bt-popup__retry")
  #name = `bt-popup-${++count}`
  #active = null

  constructor(field, { onRetry }) {
    this.#field = field
    this.#list.id = this.#name
    field.setAttribute("role", "combobox")
    field.setAttribute("aria-autocomplete", "list")
    field.setAttribute("aria-haspopup", "listbox")
    field.setAttribute("aria-controls", this.#name)
    field.setAttribute("aria-expanded", "false")
    field.form.append(this.#element, this.#status)
    this.#retry.addEventListener("click", onRetry)
    // A press on a result must not take the focus from the field, or the list would close first.
    this.#element.addEventListener("mousedown", (event) => event.preventDefault())
    this.#list.addEventListener("click", () => this.close())
  }

  get isOpen() {
    return !this.#element.hidden
  }

  get active() {
    return this.#active
  }

  /** Whether the list stays while the focus goes to an element: into it, or on the way to its button. */
  keepsOpenFor(target) {
    const around = this.#retry.hidden ? this.#element : this.#field.form
    return around.contains(target)
  }

  /** Show other options, with a note above them; one that was chosen among the last stays so. */
  fill(options, note) {
    const chosen = this.#active?.href
    this.#setActive(null)
    options.forEach((option, place) => (option.id = `${this.#name}-${place}`))
    this.#list.replaceChildren(...options)
    this.#setActive(options.find((option) => chosen && option.href === chosen) ?? null)
    this.#element.removeAttribute("aria-busy")
    setText(this.#note, note)
    this.#retry.hidden = true
  }

  /** Say how the search is going; what was found before stays, but dimmed. */
  tell(text, { canRetry = false } = {}) {
    this.announce(text)
    this.#element.setAttribute("aria-busy", "true")
    if (canRetry) this.fill([], text)
    else setText(this.#note, text)
    this.#retry.hidden = !canRetry
  }

  announce(text) {
    this.#status.textContent = text
  }

  open() {
    if (this.isOpen) return
    this.#element.hidden = false
    this.#field.setAttribute("aria-expanded", "true")
    // A phone's keyboard takes half of the screen: the results need the rest.
    if (matchMedia("(max-width: 44.99em)").matches) this.#field.form.scrollIntoView({ block: "start" })
  }

  close() {
    this.#setActive(null)
    this.#element.hidden = true
    this.#field.setAttribute("aria-expanded", "false")
  }

  /** Make the next (1) or previous (-1) option active; past the ends none is, as while typing. */
  move(step) {
    const options = [...this.#list.children]
    const from = this.#active ? options.indexOf(this.#active) : step > 0 ? -1 : options.length
    this.#setActive(options[from + step] ?? null)
  }

  #setActive(option) {
    this.#active?.setAttribute("aria-selected", "false")
    this.#active = option
    if (!option) return this.#field.removeAttribute("aria-activedescendant")
    option.setAttribute("aria-selected", "true")
    this.#field.setAttribute("aria-activedescendant", option.id)
    option.scrollIntoView({ block: "nearest" })
  }
}
