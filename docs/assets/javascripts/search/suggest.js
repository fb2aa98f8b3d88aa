/** Offers the nearest spelling of a query that has words which no page has. */

const NEAR = 8
const MOST_PARTS = 4
const LONGEST = 24
/** Of shorter words too many are near: abbreviations would become anything. */
const SHORTEST = 4

/** @returns {Promise<string|null>} the whole query, mended; null where nothing is near */
export async function suggest(files, words) {
  const known = await files.words()
  const spelling = new Map(known.map(([folded, exact, pages]) => [folded, { exact, pages }]))
  const mended = []
  let isChanged = false
  for (const word of words) {
    if (spelling.has(word.folded) || !/^\p{L}+$/u.test(word.folded)) {
      mended.push([word.folded, word.isAccented ? word.exact : undefined])
      continue
    }
    const better = await mend(files, word.folded, mended.at(-1)?.[0], spelling)
    if (!better) return null
    mended.push(...better.map((folded) => [folded]))
    isChanged = true
  }
  return isChanged ? spelled(files, mended, spelling) : null
}

/** The nearest words for one that is unknown: one, or several where spaces were forgotten. */
async function mend(files, word, before, spelling) {
  if (word.length > LONGEST) return null
  for (const parts of cuts(word, spelling, MOST_PARTS).slice(0, NEAR)) {
    const pairs = parts.slice(1).map((part, at) => files.term(`${parts[at]} ${part}`))
    if ((await Promise.all(pairs)).every(Boolean)) return parts
  }
  if (word.length < SHORTEST) return null
  const most = word.length < 5 ? 1 : 2
  const near = []
  for (const [other, { pages }] of spelling) {
    const apart = distance(word, other, most)
    if (apart <= most) near.push({ other, apart, pages })
  }
  near.sort((one, two) => one.apart - two.apart || two.pages - one.pages)
  for (const { other } of before ? near.slice(0, NEAR) : []) {
    if (await files.term(`${before} ${other}`)) return [other]
  }
  return near.length ? [near[0].other] : null
}

/** All ways to cut a text into known words of two letters and more. */
function cuts(text, spelling, most) {
  const found = spelling.has(text) ? [[text]] : []
  for (let at = 2; most > 1 && at < text.length - 1; at++) {
    if (!spelling.has(text.slice(0, at))) continue
    const rest = cuts(text.slice(at), spelling, most - 1)
    found.push(...rest.map((parts) => [text.slice(0, at), ...parts]))
  }
  return found.sort((one, other) => one.length - other.length)
}

/** Writes words with their accents, as they most often stand beside each other. */
async function spelled(files, words, spelling) {
  const written = []
  for (let at = 0; at < words.length; at++) {
    const [folded, typed] = words[at]
    const after = words[at + 1] && (await files.term(`${folded} ${words[at + 1][0]}`))
    const before = at && (await files.term(`${words[at - 1][0]} ${folded}`))
    const beside = (after && usual(after).split(" ")[0]) || (before && usual(before).split(" ")[1])
    written.push(typed ?? (beside || (spelling.get(folded)?.exact ?? folded)))
  }
  return written.join(" ")
}

function usual([, forms]) {
  return forms.reduce((most, form) => (form[1].length > most[1].length ? form : most))[0]
}

/** Number of letters to change, add, drop or swap; gives up above `most`. */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (isSwap) row[j] = Math.min(row[j], before[j - 2] + 1)
    }
    if (Math.min(...row) > most) return most + 1
    ;[before, last] = [last, row]
  }
  return last[other.length]
}
