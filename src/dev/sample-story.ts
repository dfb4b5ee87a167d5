// What happens in the sample province: who is late, silent, corrects a report, or types what cannot be read.

/** Sent after the last day, by this many days. */
export const late: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "2011": { "tay-tra": 6 },
  "2012-H1": { "so-vhttdl": 3, "ba-to": 12, "son-ha": 2 },
  "2012": { "so-khdt": 4, "minh-long": 9 },
  "2013-H1": { "so-yt": 1, "tra-bong": 7 },
  "2013": { "so-vhttdl": 2, "ba-to": 8, "duc-pho": 1 },
  "2014-H1": { "son-tay": 5 },
  "2014": { "so-khdt": 3, "ba-to": 4 },
  "2015-H1": { "so-ngv": 2 },
  "2015": { "tay-tra": 3 },
}

/** Nothing came. */
export const silent: Readonly<Record<string, readonly string[]>> = {
  "2012-H1": ["vp-dbqh-hdnd"],
  "2013": ["so-ngv"],
  "2014-H1": ["ubmttq-tinh", "tay-tra"],
}

/** A copy cut off on its way; nothing else came from that agency. */
export const cutOff: Readonly<Record<string, readonly string[]>> = { "2013": ["dai-ptth"] }

/** In the folder, but nobody entered it in the register: the cover's day counts. */
export const unregistered: Readonly<Record<string, readonly string[]>> = {
  "2013": ["nghia-hanh"],
  "2013-H1": ["so-gddt"],
}

/** What is typed into a cell instead of its number: `period agency` → row → text; "" leaves it blank. */
export const typed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "2012-H1 son-tinh": { "CT1.2/trained": "chưa thống kê" },
  "2012 tra-bong": { "CT1.4/surveyed": "khoảng 300" },
  "2013-H1 so-tp": { "CT3.3/in-need": "không phát sinh", "CT3.3/aided": "không phát sinh" },
  "2013-H1 mo-duc": { "CT1.3/speakers-district": "08 người" },
  "2013 so-tp": { "CT3.3/in-need": "không phát sinh", "CT3.3/aided": "-" },
  "2013 tra-bong": { "CT1.2/trained": "" },
  "2013 nghia-hanh": { "CT1.4/understand": "76%" },
  "2013 tu-nghia": { "CT1.3/speakers-district": "09 người" },
  "2013 bdbp-tinh": { "CT2.4/detected": "không", "CT2.4/investigated": "không" },
  "2013 ly-son": { "CT1.4/surveyed": " 240 ", "CT1.4/understand": "181 (một trăm tám mươi mốt)" },
  "2015 son-ha": { "CT1.4/understand": "l50" },
}

/** First sent with these cells, and put right some days later: the first version's text is replaced by the true number. */
export const corrected: Readonly<
  Record<string, { readonly days: number; readonly first: Readonly<Record<string, string>> }>
> = {
  "2012 so-tttt": { days: 9, first: { "CT1.5/skilled": "71" } },
  "2013-H1 binh-son": { days: 6, first: { "CT1.4/understand": "khoảng 200" } },
  "2013 binh-son": { days: 12, first: { "CT1.2/trained": "1.250" } },
  "2013 so-ldtbxh": { days: 5, first: { "CT3.2/supported": "" } },
  "2014 mo-duc": { days: 7, first: { "CT1.2/trained": "99%" } },
}

export const rulingSections = ["extensions", "exemptions", "accepted"] as const
type Rulings = Partial<Record<(typeof rulingSections)[number], readonly Readonly<Record<string, string>>[]>>

/** What the office decided: its rulings, period by period, as rulings.yaml has them. */
export const decided: Readonly<Record<string, Rulings>> = {
  "2012-H1": {
    extensions: [
      {
        agency: "ba-to",
        lastDay: "2012-07-16",
        by: "Trưởng phòng tổng hợp",
        on: "2012-07-02",
        reason: "Mưa lũ chia cắt, huyện xin lùi thời hạn",
        document: "118/CAT-PC45",
      },
    ],
  },
  "2013": {
    accepted: [
      {
        code: "QN501",
        agency: "tand-tinh",
        row: "CT2.4/to-try",
        by: "Trưởng phòng tổng hợp",
        on: "2014-01-16",
        reason: "Một vụ truy tố cuối năm 2012 được xét xử trong năm 2013",
        document: "07/TA-VP",
      },
    ],
  },
  "2014-H1": {
    exemptions: [
      {
        agency: "tay-tra",
        by: "Trưởng phòng tổng hợp",
        on: "2014-07-03",
        reason: "Huyện tập trung khắc phục hậu quả lốc xoáy, báo cáo gộp vào kỳ năm",
        document: "96/CAT-PC45",
      },
    ],
  },
}
