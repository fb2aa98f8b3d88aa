/**
 * Cuts text into the words that the index knows, exactly as generator/search/tokens.py does;
 * tests/search/tokens.yml holds cases for both. Reasons and terms are explained there.
 */

const TOKEN = /[0-9]+(?:[.,][0-9]+)*|\p{L}+/gu
const GROUPED = /^[0-9]{1,3}(?:\.[0-9]{3})+$/
const DECIMAL = /^[0-9]+[.,][0-9]+$/
const TONE_ON_LAST = /(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])$/
const FINAL_Y = /^(qu|[^aeiouy]+)y$/
const MARKS = /[\u0300-\u036f]+/g

const known = new Map()

/** @returns {{exact: string, folded: string}[]} */
export function tokens(text) {
  const plain = text.normalize("NFKC").toLowerCase()
  return (plain.match(TOKEN) || []).flatMap(parse)
}

/** The words of a text as it stands, with the place of each: [start, end, tokens]. */
export function placed(text) {
  return Array.from(text.matchAll(TOKEN), (match) => [
    match.index,
    match.index + match[0].length,
    parse(match[0].toLowerCase()),
  ])
}

function parse(word) {
  let found = known.get(word)
  if (!found) {
    found = /^[0-9]/.test(word) ? numbers(word) : [letters(word)]
    known.set(word, found)
  }
  return found
}

function letters(word) {
  const exact = word.replace(TONE_ON_LAST, (_, first, second) => {
    const [vowel, tone] = second.normalize("NFD")
    return (first + tone).normalize("NFC") + vowel
  })
  const folded = exact.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d")
  return { exact, folded: folded.replace(FINAL_Y, "$1i") }
}

function numbers(word) {
  if (GROUPED.test(word)) return [whole(word.replaceAll(".", ""))]
  if (DECIMAL.test(word)) {
    const point = word.replace(",", ".")
    return [{ exact: point, folded: point }]
  }
  return word.split(/[.,]/).map(whole)
}

function whole(digits) {
  return { exact: digits, folded: digits.replace(/^0+(?=.)/, "") }
}
