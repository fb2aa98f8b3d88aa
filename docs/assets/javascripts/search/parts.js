// The templates in parts.html, fetched when a reader turns to the search.

let templates = null

/** Fetch them once; after a failure the next call tries again. */
export async function load() {
  if (templates) return
  const answer = await fetch(new URL("parts.html", import.meta.url))
  if (!answer.ok) throw new Error(`parts.html: ${answer.status}`)
  templates = new DOMParser().parseFromString(await answer.text(), "text/html")
}

/** A copy of one template, as an element. */
export function copyPart(name) {
  const { content } = templates.getElementById(`bt-part-${name}`)
  return document.importNode(content.firstElementChild, true)
}
