// Every text that the scripts themselves put together; the others stand in parts.html.

const numbers = new Intl.NumberFormat("vi-VN")

/** What a reader is told while waiting; the keys are the states of asking.js. */
export const WAITING = {
  searching: "Đang tìm…",
  slow: "Mạng chậm, vẫn đang tải chỉ mục…",
  failed: "Không tải được chỉ mục tìm kiếm. Kiểm tra mạng rồi thử lại.",
}

export const NOTHING_FILTERED = "Không trang nào khớp với bộ lọc đang chọn."
export const FEWER = "Thu gọn"

export const more = (count) => `Xem thêm ${numbers.format(count)}`
export const amount = (count) => numbers.format(count)
export const seeAll = (count) => `Xem tất cả ${numbers.format(count)} kết quả`
export const showResults = (count) => `Xem ${numbers.format(count)} kết quả`
export const activeFilters = (count) => (count ? `(đang chọn ${numbers.format(count)})` : "")
export const quoted = (text) => `“${text}”`
export const didYouMean = (query) => `Ý bạn là ${quoted(query)}?`
export const section = (heading) => `mục ${quoted(heading)}`
export const documentTitle = (query, title) => (query ? `${quoted(query)} - ${title}` : title)

/** How much was found, in one sentence that also makes sense when read aloud alone. */
export function summary(query, found) {
  const partial = found.ids.length - found.full
  if (!found.ids.length) return `Không tìm thấy trang nào cho ${quoted(query)}`
  if (!partial) return `${numbers.format(found.full)} kết quả`
  if (!found.full) return `Không trang nào có đủ các từ, ${numbers.format(partial)} trang có một phần`
  return `${numbers.format(found.full)} kết quả, thêm ${numbers.format(partial)} trang có một phần các từ`
}

/** Names the words that no page has; empty when there are none. */
export function unknown(words) {
  if (!words.length) return ""
  return `Không trang nào có từ ${words.map(quoted).join(", ")}`
}
