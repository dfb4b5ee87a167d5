// What the sample's clerks write. No person is named: the cover gives functions.
import type { Period } from "../model/period.ts"
import { drawOne, drawWhole } from "./draw.ts"

/** The agency's part of a document number. Districts are UBND. */
const initials: Readonly<Record<string, string>> = {
  "cong-an-tinh": "CAT-PC45",
  "bdbp-tinh": "BCH",
  "so-ldtbxh": "SLĐTBXH",
  "so-tttt": "STTTT",
  "so-tc": "STC",
  "so-khdt": "SKHĐT",
  "so-tp": "STP",
  "so-ngv": "SNgV",
  "so-vhttdl": "SVHTTDL",
  "so-yt": "SYT",
  "so-gddt": "SGDĐT",
  "dai-ptth": "PTQ",
  "vp-ubnd": "VP",
  "vp-dbqh-hdnd": "VP",
  "hlhpn-tinh": "BTV",
  "vksnd-tinh": "VKS",
  "tand-tinh": "TA",
  "ubmttq-tinh": "MTTQ",
}

export const documentNumber = (seed: number, agency: string, period: Period): string =>
  `${drawWhole(12, 240, seed, agency, period.id, "number")}/BC-${initials[agency] ?? "UBND"}`

const ofActivities: Readonly<Record<string, readonly [string, ...string[]]>> = {
  DA1: [
    "Đã tổ chức tuyên truyền lưu động tại các xã trọng điểm, có trên 1.500 lượt người tham dự.",
    "Đã phát tờ gấp và phát thanh định kỳ trên hệ thống truyền thanh xã.",
    "Lồng ghép trong sinh hoạt chi hội và Ngày hội Toàn dân bảo vệ an ninh Tổ quốc.",
    "Đã xây dựng chuyên mục và phát sóng mỗi tháng một lần.",
  ],
  DA2: [
    "Đã rà soát các tuyến, địa bàn trọng điểm; bổ sung phương án nghiệp vụ.",
    "Phối hợp tuần tra, kiểm soát tuyến biên giới biển và các cảng cá.",
    "Tiếp nhận và phân loại đầy đủ nguồn tin; không để tồn đọng.",
  ],
  DA3: [
    "Đã tiếp nhận, hỗ trợ ban đầu và giới thiệu học nghề theo quy định.",
    "Đã tập huấn quy trình tiếp nhận, hỗ trợ cho cán bộ cấp huyện.",
    "Duy trì đường dây tư vấn; phối hợp xác minh kịp thời.",
  ],
  DA4: [
    "Đã rà soát văn bản, kiến nghị sửa đổi những nội dung không còn phù hợp.",
    "Đã kiểm tra việc thi hành tại các địa phương theo kế hoạch.",
  ],
  DA5: ["Trao đổi thông tin theo cơ chế phối hợp đã ký kết.", "Đã tham gia hội nghị giao ban phối hợp giữa hai bên."],
}

export const activityResult = (project: string, ...keys: readonly (string | number)[]): string =>
  drawOne(ofActivities[project] ?? ["Thực hiện theo kế hoạch."], ...keys, "result")

export const dutyResult = (...keys: readonly (string | number)[]): string =>
  drawOne(
    [
      "Đã ban hành kế hoạch triển khai và tổ chức thực hiện.",
      "Đã chỉ đạo các đơn vị trực thuộc thực hiện; định kỳ kiểm tra, đôn đốc.",
      "Phối hợp chặt chẽ với các ngành liên quan; báo cáo đúng chế độ.",
      "Đã lồng ghép vào kế hoạch công tác năm của đơn vị.",
    ],
    ...keys,
    "duty",
  )

/** Evidence for a qualitative indicator that is done. */
export const evidence = (seed: number, agency: string, period: Period): string =>
  `Báo cáo số ${drawWhole(30, 160, seed, agency, period.id, "evidence")}/BC-${initials[agency] ?? "UBND"} về kết quả thực hiện trong kỳ`

/** The plan that an agency issued to carry the decision out. */
export const ownPlan = (seed: number, agency: string): string =>
  `Kế hoạch số ${drawWhole(12, 240, seed, agency, "plan")}/KH-${initials[agency] ?? "UBND"} ngày ${drawWhole(10, 28, seed, agency, "plan day")}/11/2011`

const opinions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "NX/ket-qua": [
    "Công tác tuyên truyền được duy trì thường xuyên, nhận thức của nhân dân có chuyển biến rõ.",
    "Phối hợp giữa các ngành chặt chẽ hơn; tin báo được tiếp nhận, phân loại kịp thời.",
    "Đã hoàn thành tập huấn cho cán bộ được giao phụ trách ở cấp xã.",
  ],
  "NX/ton-tai": [
    "Một số xã miền núi chưa tổ chức được buổi tuyên truyền theo kế hoạch.",
    "Báo cáo của cấp dưới còn chậm, số liệu phải chỉnh lý nhiều lần.",
    "Kinh phí bố trí cho công tác này còn ít so với nhu cầu.",
  ],
  "NX/nguyen-nhan": [
    "Địa bàn rộng, đi lại khó khăn; cán bộ phụ trách kiêm nhiệm nhiều việc.",
    "Kinh phí phân bổ chậm; chưa có hướng dẫn riêng về mức chi.",
  ],
  "NX/phuong-huong": [
    "Tiếp tục tuyên truyền ở các xã trọng điểm; tập huấn cho cán bộ mới nhận nhiệm vụ.",
    "Tăng cường phối hợp nắm tình hình, tiếp nhận và xác minh tin báo.",
    "Kiểm tra việc thực hiện kế hoạch ở cơ sở ít nhất mỗi năm một lần.",
  ],
  "NX/kien-nghi": [
    "Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí riêng cho công tác phòng, chống mua bán người.",
    "Đề nghị Công an tỉnh hướng dẫn cụ thể việc thống kê người được tiếp nhận, xác minh.",
  ],
}

/** The police, who consolidate, do not ask themselves for guidance. */
const policeAsk: readonly [string, ...string[]] = [
  "Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí riêng cho công tác phòng, chống mua bán người.",
  "Đề nghị Bộ Công an mở lớp tập huấn nghiệp vụ tiếp nhận, xác minh nạn nhân.",
]

/** What an agency says in its own words; most leave most of it blank. */
export function opinionOf(seed: number, agency: string, period: Period, row: string): string | null {
  const some = agency === "cong-an-tinh" && row === "NX/kien-nghi" ? policeAsk : opinions[row]
  const says = drawWhole(1, 100, seed, agency, period.id, row, "says") <= (period.span === "part" ? 20 : 35)
  return some === undefined || !says ? null : drawOne(some, seed, agency, period.id, row, "opinion")
}
