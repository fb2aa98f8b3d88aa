// Questions to the index: opened with the first one, and only the newest is ever answered.

import { INDEX } from "./address.js"

const SEARCHING_AFTER = 250
const SLOW_AFTER = 1000

async function openIndex() {
  const { openSearch } = await import("./engine.js")
  return openSearch(INDEX)
}

let opening = null

/** The index, opened once for the page; after a failure the next call tries again. */
function index() {
  opening ??= openIndex().catch((error) => {
    opening = null
    throw error
  })
  return opening
}

export class Asking {
  #turn = 0
  #answered = 0
  #report

  /** report: called with "searching", "slow" or "failed" while, or instead of, an answer. */
  constructor(report) {
    this.#report = report
  }

  /** Open the index ahead of the first question; a failure shows when that is asked. */
  prepare() {
    index().catch(() => {})
  }

  /** Whether a question is under way. */
  get isBusy() {
    return this.#answered !== this.#turn
  }

  /** Leave the question that is under way unanswered. */
  cancel() {
    this.#turn += 1
    this.#answered = this.#turn
  }

  /** What task(index) comes to; null when it failed or a newer question was asked meanwhile. */
  async ask(task) {
    const turn = ++this.#turn
    const report = (state) => turn === this.#turn && this.#report(state)
    const timers = [
      setTimeout(report, SEARCHING_AFTER, "searching"),
      setTimeout(report, SLOW_AFTER, "slow"),
    ]
    try {
      const answer = await task(await index())
      return turn === this.#turn ? answer : null
    } catch (error) {
      console.error(error)
      report("failed")
      return null
    } finally {
      timers.forEach(clearTimeout)
      if (turn === this.#turn) this.#answered = turn
    }
  }
}
