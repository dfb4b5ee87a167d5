import { ofEach } from "../base/memory.ts"
import { fold } from "../base/text.ts"
import { wholeForm } from "../form/layout/whole-form.ts"
import { wordsOf } from "../form/legacy/form-words.ts"
import type { Plan } from "../model/plan.ts"
import { detectPersonal } from "./detect/detect.ts"
import { plainSurnames } from "./detect/names/words.ts"
import { bare } from "./detect/plain.ts"

/** What stands where a text is not repeated because nobody can tell what is in it. */
export const unsaid = "(không nhắc lại)"

/** What clerks type where a number, a day, a status or an agency is asked: numbers in words, measures, answers. */
const common = `
  không có chưa phát sinh rồi đã đang sẽ xong hết đủ nhiều ít vài khoảng trên dưới hơn gần chừng độ tầm bằng tất cả các những một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi trăm nghìn ngàn
  triệu tỷ tỉ chục linh lẻ rưỡi nửa phần đôi cặp người vụ lượt buổi cuộc lớp cái tờ quyển bản văn đồng tin bài xã huyện tỉnh thành phố phường thị trấn thôn trường hợp lần ngày tháng quý kỳ đầu cuối giữa
  báo cáo số liệu thống kê tổng cộng như đính kèm kèm theo xem phụ lục biểu mẫu trang dòng ô cột ghi chú bổ sung sau trước theo dõi cập nhật thực hiện hoàn triển khai tiến độ kết quả đạt
  sở ban phòng ngành công an bộ đội biên chỉ huy ủy uỷ ubnd hđnd mttq hội liên hiệp phụ nữ đoàn viên kiểm sát nhân dân tòa toà án đài phát thanh truyền hình nông nghiệp và phát nông thôn tài chính kế hoạch
  đầu tư xây dựng giao thông vận tải y tế giáo dục đào tạo lao động thương binh xã tư pháp nội ngoại văn hóa hoá thể thao du lịch thông tin khoa học nghệ môi trường kho bạc cục chi trạm trung tâm
  tr đ vnđ vnd k kg km ha x v o a b c e na ok co ko k0 không kg null n d nd t tt stt cv qđ kh bc sl`

const lexiconOf = ofEach((plan: Plan): ReadonlySet<string> => {
  const names = [...plan.agencies.values()].flatMap(({ id, name, aliases }) => [id, name, ...aliases])
  const words = [
    ...fold(common).split(" "),
    ...wordsOf(wholeForm(plan)),
    ...names.flatMap((name) => fold(name).split(/[^\p{L}]+/u)),
  ].filter((word) => word !== "" && !plainSurnames.has(word))
  return new Set([...words, ...words.map(bare)])
})

/** Thousands in groups, and money, which is round: long numbers that are no person's. */
const amount = /^[1-9]\d{0,2}(?:[.,\s]\d{3})+$|00$/
/** What stands in "Mã số", or stood there once: `CT9.9/total`, `HD1.1.1`. */
const code = /^[A-Z]{2}\d{1,2}(?:\.\d{1,2}){0,3}(?:\/[a-z][a-z-]{0,40})?$/
const longest = 200

/**
 * May a message repeat this text? Only where no personal data is found in it and it can be judged: all its words but one are the form's and those that clerks
 * answer with, and it has no long number. One word that nobody knows names nobody.
 */
export function quotable(plan: Plan, text: string): boolean {
  if (code.test(text)) return true
  const folded = fold(text)
  if (folded.length > longest || folded.includes("@")) return false
  if (detectPersonal({ text, beside: "", heading: "" }).length > 0) return false
  const numbers = folded.match(/\d(?:[\s.,_-]?\d){7,}/g) ?? []
  if (numbers.some((number) => !amount.test(number))) return false
  const lexicon = lexiconOf(plan)
  const strangers = folded.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && !lexicon.has(word))
  return strangers.length <= 1
}
