import type { Bilingual } from "../../model/words.ts"
import { unfit } from "../../plan/checks/unfit.ts"
import type { Unfitness } from "../../plan/kinds/unfit.ts"
import { planRule, told } from "../rule.ts"

/** What is wrong, and what to do. */
const said: Readonly<Record<Unfitness, (item: string) => Bilingual>> = {
  "not-an-average": (item) => ({
    vi: `${item} không phải số bình quân (nature: average) nên không tính bình quân theo average được; nếu là số đếm để chia thì dùng sum`,
    en: `${item} is no average (nature: average), so there is no mean of it; a count that is divided goes into sum`,
  }),
  "average-added": (item) => ({
    vi: `${item} là số bình quân của từng nơi, không cộng, không chia, không làm số để tính bình quân được; dùng số đếm`,
    en: `${item} is an average of each place's own: it is not added up or divided, and weighs nothing; use a count`,
  }),
  "not-a-number": (item) => ({
    vi: `${item} hỏi tình trạng, hoặc có hay không, chứ không phải một số; dùng số liệu có input là count, decimal hoặc money`,
    en: `${item} asks for a status, or a yes or no, not for a number; use a measure whose input is count, decimal or money`,
  }),
  "above-yes": (item) => ({
    vi: `${item} hỏi có hay không, mỗi đơn vị nhiều nhất là 1; bỏ atLeast`,
    en: `${item} is a yes or no, 1 at most in each unit; leave out atLeast`,
  }),
  "with-itself": (item) => ({
    vi: `${item}: hai vế là cùng số liệu nên luôn bằng nhau; nêu số liệu khác ở một vế`,
    en: `${item}: both sides are the same measures, which are always equal; name another one on one side`,
  }),
  "other-rows": (item) => ({
    vi: `${item} và mẫu số của nó không hỏi theo cùng một cấp đơn vị; ghi per giống nhau ở cả hai, hoặc bỏ ở cả hai`,
    en: `${item} and its denominator are not asked of the same level of units; give both the same per, or neither`,
  }),
  "units-mixed": (item) => ({
    vi: `${item} có đơn vị tính khác số liệu đứng trước nên không cộng với nhau được; tách thành chỉ tiêu riêng`,
    en: `${item} has another unit than the measure before it, and is not added to it; make it an indicator of its own`,
  }),
  "no-units": (item) => ({
    vi: `${item} hỏi theo từng đơn vị của một cấp mà kế hoạch không có đơn vị nào; thêm đơn vị vào units.yaml, hoặc sửa per`,
    en: `${item} is asked of every unit of a level of which the plan has none; add units to units.yaml, or mend per`,
  }),
  "not-broken-down": (item) => ({
    vi: `${item} không phân tổ được: số bình quân, tình trạng, có hay không, và số hỏi theo từng đơn vị không cộng từ các loại; bỏ by`,
    en: `${item} cannot be broken down: averages, statuses, a yes or no, and what is asked unit by unit are no sums of categories; leave out by`,
  }),
  "baseline-late": (item) => ({
    vi: `năm gốc của ${item} không trước năm phải đạt; sửa baseline, hoặc bỏ để so với cùng kỳ năm trước`,
    en: `the baseline of ${item} is not before the year that it is to be reached by; mend it, or leave it out to compare with the year before`,
  }),
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const measureUnfit = planRule({
  code: "QN122",
  name: "measure-unfit",
  severity: "error",
  find: (draft) => told(unfit(draft)),
  vi: {
    title: "Số liệu không dùng được ở chỗ này",
    why: "Mã thì đúng, nhưng tính ra không có nghĩa: bình quân của số không phải bình quân, cộng các số bình quân, đơn vị không có nơi nào.",
    fix: "Sửa như câu trên gợi ý; nếu văn bản đúng là như vậy thì chọn cách tính (kind) khác.",
    message: ({ problem, item }) => upper(said[problem](item).vi),
  },
  en: {
    title: "A measure cannot be used here",
    why: "The id is known, and the figure would mean nothing: a mean of what is no average, averages added up, units that there are none of.",
    fix: "Mend it as the sentence says; where the decision does say so, choose another kind.",
    message: ({ problem, item }) => upper(said[problem](item).en),
  },
  examples:
    "# cross-checks.yaml\nreading: Văn bản không quy định.\ncrossChecks:\n  - { id: DC1, left: «CT1/all → CT1/in-school», right: CT1/all, text: «Bằng nhau → Không nhiều hơn» }",
})
