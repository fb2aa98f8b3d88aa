// Loaded with every page. The rest of the search is loaded when a reader turns to it.

const FORMS = "[data-search-form]"
const prepared = new WeakSet()

async function loadParts() {
  const parts = await import("./parts.js")
  await parts.load()
}

async function prepare(field) {
  if (!field || prepared.has(field)) return
  prepared.add(field)
  try {
    const [{ Box }] = await Promise.all([import("./box.js"), loadParts()])
    new Box(field)
  } catch {
    // The form still leads to the search page; the next focus tries again.
    prepared.delete(field)
  }
}

const fieldOf = (target) =>
  target instanceof Element && target.matches(`${FORMS} input[type="search"]`) ? target : null

function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])")
}

function visibleField() {
  const fields = document.querySelectorAll(`[data-search-page] input[type="search"], ${FORMS} input[type="search"]`)
  return [...fields].find((field) => field.getClientRects().length)
}

function turnToSearch(event) {
  const isModified = event.ctrlKey || event.metaKey || event.altKey
  if (event.key !== "/" || isModified || event.isComposing || isTyping(event.target)) return
  event.preventDefault()
  const field = visibleField()
  if (field) {
    field.focus()
    field.select()
  } else {
    document.querySelector("[data-search-link]")?.click()
  }
}

async function startPage(root) {
  try {
    const [{ SearchPage }] = await Promise.all([import("./page.js"), loadParts()])
    new SearchPage(root)
  } catch (error) {
    console.error(error)
    const part = (name) => root.querySelector(`[data-part="${name}"]`)
    part("status").textContent = part("status").dataset.failed
    part("indexes").hidden = false
  }
}

document.addEventListener("focusin", (event) => prepare(fieldOf(event.target)))
document.addEventListener("keydown", turnToSearch)

// The reader may have been faster than this script.
prepare(fieldOf(document.activeElement))

const page = document.querySelector("[data-search-page]")
// What it loads must not keep the page itself from being shown.
if (page) requestAnimationFrame(() => setTimeout(() => startPage(page)))
