/**
 * Fetches the files of the index, each once. What they hold is said in generator/search/files.py.
 */

/** A file of an index that is no longer there: a new one has been published meanwhile. */
export class Vanished extends Error {}

export class Files {
  /** @param {string} base absolute address of the index, with a slash at its end */
  static async open(base) {
    return new Files(base, await read(`${base}manifest.gz`, { cache: "no-cache" }))
  }

  constructor(base, manifest) {
    this.base = `${base}${manifest.version}/`
    this.pages = manifest.pages
    this.synonyms = manifest.synonyms
    this.firsts = manifest.shards
    this.loaded = new Map()
  }

  /** The row of a term, or undefined: [folded, [[exact, page numbers as differences, levels]]]. */
  async term(folded) {
    return (await this.shard(this.place(folded))).get(folded)
  }

  /** The rows of the terms that begin with a text, from at most two files. */
  async beginning(prefix) {
    const first = this.place(prefix)
    const last = Math.min(first + 1, this.place(`${prefix}\uffff`))
    const shards = await Promise.all([this.shard(first), last > first ? this.shard(last) : []])
    return shards.flatMap((shard) => [...shard.values()]).filter(([term]) => term.startsWith(prefix))
  }

  page(number) {
    return this.load(`pages/${number}.gz`)
  }

  facets() {
    return this.load("facets.gz")
  }

  words() {
    return this.load("words.gz")
  }

  /** Number of the file that holds a term, if any does. */
  place(folded) {
    let low = 0
    let high = this.firsts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.firsts[middle] <= folded) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }

  async shard(number) {
    if (!this.firsts.length) return new Map()
    return this.load(`terms/${number}.gz`, (rows) => new Map(rows.map((row) => [row[0], row])))
  }

  load(name, shape = (value) => value) {
    if (!this.loaded.has(name)) {
      const content = read(this.base + name).then(shape)
      content.catch(() => this.loaded.delete(name))
      this.loaded.set(name, content)
    }
    return this.loaded.get(name)
  }
}

async function read(address, options) {
  const response = await fetch(address, options)
  if (response.status === 404) throw new Vanished(address)
  if (!response.ok) throw new Error(`${response.status}: ${address}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // Some hosts unpack .gz files on the way, most do not.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))
  return new Response(unpacked).json()
}
