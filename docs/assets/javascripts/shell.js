// What a page needs besides the search: light or dark, the drawer, the table of contents, the way up.
// All of it adds to a page that reads well without.

const SCHEME = "ban-tin.nen"
const root = document.documentElement

function followScheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)")
  document.querySelector("[data-palette]").addEventListener("click", () => {
    root.dataset.scheme = root.dataset.scheme === "dark" ? "light" : "dark"
    try {
      localStorage.setItem(SCHEME, root.dataset.scheme)
    } catch {
      // Where nothing may be stored the choice holds for this page.
    }
  })
  dark.addEventListener("change", () => {
    if (!storedScheme()) root.dataset.scheme = dark.matches ? "dark" : "light"
  })
}

function storedScheme() {
  try {
    return localStorage.getItem(SCHEME)
  } catch {
    return null
  }
}

/** The drawer opens and closes by itself; here it gets what the sidebar shows on large screens. */
function fillDrawer(contents) {
  const drawer = document.getElementById("bt-drawer")
  if (contents) drawer.append(contents.cloneNode(true))
  drawer.addEventListener("click", (event) => {
    if (event.target.closest("a")) drawer.hidePopover()
  })
}

/** Mark the section that is being read. */
function markSection(links) {
  let current
  for (const link of links) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (heading?.getBoundingClientRect().top < 140) current = link
  }
  for (const link of links) {
    if (link === current) link.setAttribute("aria-current", "true")
    else link.removeAttribute("aria-current")
  }
}

/** Call once a frame at most, however many events a scrolling makes. */
function onScroll(action) {
  let isAsked = false
  const act = () => {
    isAsked = false
    action()
  }
  addEventListener("scroll", () => (isAsked ||= Boolean(requestAnimationFrame(act))), { passive: true })
}

function offerWayUp(button) {
  // Not scrollY: reading it here would make the browser lay out the page before it has to.
  let before = 0
  button.addEventListener("click", () => {
    scrollTo(0, 0)
    // The next Tab leads to the first link, too.
    const first = document.querySelector(".bt-skip")
    first.focus({ preventScroll: true })
    first.blur()
  })
  onScroll(() => {
    button.hidden = scrollY > before || scrollY < innerHeight / 2
    before = scrollY
  })
}

/** What scrolls sideways must be within reach of the keyboard. */
function reachWideCode() {
  for (const code of document.querySelectorAll("pre > code")) {
    if (code.scrollWidth > code.clientWidth) code.tabIndex = 0
  }
}

/** The redirection in the head forgets which figure of the page a reader came for. */
function keepAnchor(target) {
  if (target && location.hash) location.replace(target.href + location.hash)
}

keepAnchor(document.querySelector("[data-moved-to]"))
followScheme()
reachWideCode()
offerWayUp(document.querySelector("[data-top]"))
const contents = document.querySelector("[data-toc]")
fillDrawer(contents)
if (contents) {
  const links = [...contents.querySelectorAll("a")]
  onScroll(() => markSection(links))
}

// On paper nothing can be unfolded.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true
})
