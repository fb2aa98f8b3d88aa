// Fills copies of the templates in parts.html.

import { cardAddress } from "./address.js"
import { copyPart } from "./parts.js"
import * as words from "./words.js"

/** Show or hide; an element without text takes no room. */
export function setText(node, text) {
  node.textContent = text
  node.hidden = !text
}

function markedText({ text, isMatch }) {
  if (!isMatch) return document.createTextNode(text)
  const mark = document.createElement("mark")
  mark.textContent = text
  return mark
}

/** A card as an element made from the template "option" or "result". */
export function cardElement(card, template) {
  const element = copyPart(template)
  const part = (name) => element.querySelector(`[data-part="${name}"]`)
  const link = element.matches("a") ? element : part("title")
  link.href = cardAddress(card)
  part("title").append(...card.title.map(markedText))
  part("label").textContent = card.label
  setText(part("date"), card.date)
  setText(part("heading"), card.heading && words.section(card.heading))
  part("excerpt").append(...card.excerpt.map(markedText))
  part("excerpt").hidden = !card.excerpt.length
  return element
}
