// Sentences of the report in Vietnamese. Numbers come in as they are printed.

/** What is said of the period as a whole: full sentences. */
export const statePhrases = {
  /** `unusable`: some have sent files of which none can be used. */
  received: (day: string, heard: string, due: string, parts: readonly string[], unusable: boolean) =>
    `Tính đến ngày ${day}, ${heard}/${due} cơ quan phải báo cáo đã gửi báo cáo${unusable ? " dùng được" : ""}: ${parts.join(", ")}.`,
  nothingReceived: (day: string, due: string) =>
    `Tính đến ngày ${day}, chưa nhận được báo cáo nào của ${due} cơ quan phải báo cáo.`,
  stageFrom: (heard: readonly string[], missing: readonly string[]) =>
    [
      heard.length === 0 ? "" : `Số liệu của giai đoạn lấy từ báo cáo ${heard.join(", ")}.`,
      missing.length === 0 ? "" : `Chưa có số liệu ${missing.join(", ")}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  nothingDue: (day: string) => `Tính đến ngày ${day}, báo cáo của kỳ này chưa đến hạn.`,
  notDue: (count: string) => `${count} cơ quan chưa đến hạn gửi báo cáo.`,
  exempt: (count: string, names: string) => `${count} cơ quan được miễn báo cáo: ${names}.`,
  rates: (onTime: string, late: string, unknown: string, missing: string) =>
    `Trong số cơ quan đến hạn: đúng hạn ${onTime}; chậm ${late}; chưa rõ ngày gửi ${unknown}; chưa có báo cáo ${missing}.`,
  unusableSent: (name: string) => `${name} (đã gửi nhưng tệp không dùng được)`,
  missingOrdered: (count: string, names: string, unusable: boolean) =>
    `Còn ${count} cơ quan chưa ${unusable ? "có báo cáo dùng được" : "gửi báo cáo"}: ${names}.`,
  missingRequested: (count: string, names: string, unusable: boolean) =>
    `Chưa nhận được báo cáo${unusable ? " dùng được" : ""} của ${count} cơ quan được đề nghị phối hợp: ${names}.`,
  lateOnes: (count: string, names: string) => `Có ${count} cơ quan gửi chậm: ${names}.`,
  lateOne: (agency: string, days: string) => `${agency} (${days} ngày)`,
  unknownOnes: (count: string, names: string) => `Có ${count} cơ quan chưa rõ ngày gửi: ${names}.`,
  lastDay: (day: string, weekday: string) => `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}.`,
  lastDayOff: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}; đây là ngày nghỉ, kế hoạch không dời hạn sang ngày làm việc tiếp theo.`,
  lastDayRolled: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}, đã dời từ ngày nghỉ sang ngày làm việc tiếp theo.`,
  noLastDay: "Kế hoạch chưa quy định ngày gửi báo cáo của kỳ này.",
  declared: (count: string, names: string) =>
    `Ngày gửi của ${count} cơ quan lấy theo trang bìa, chưa có trong sổ văn bản đến: ${names}.`,
  resent: (count: string, names: string) => `Có ${count} cơ quan gửi lại báo cáo: ${names}.`,
  resentOne: (agency: string, versions: string, day: string) => `${agency} (${versions} bản, số liệu lấy ở bản ${day})`,
  versionOf: (day: string) => `ngày ${day}`,
  versionNumber: (number: string) => `thứ ${number}`,
  leftOut: (count: string) => `Không dùng được ${count} tệp, số liệu trong đó không có trong báo cáo này:`,
  unordered: (names: string) => `Có nhiều bản không rõ bản nào gửi sau nên chưa dùng bản nào: ${names}.`,

  verdicts: (total: string, parts: readonly string[]) => `Trong ${total} chỉ tiêu: ${parts.join("; ")}.`,
  verdictCount: (count: string, status: string) => `${count} ${status.toLowerCase()}`,
  missed: (items: readonly string[]) => `Không đạt: ${items.join("; ")}.`,
  open: (items: readonly string[]) => `Chưa đủ cơ sở kết luận: ${items.join("; ")}.`,
  without: (items: readonly string[]) => `Chưa có số liệu: ${items.join("; ")}.`,
  aheadOfTarget: (count: string) => `Có ${count} chỉ tiêu chưa đến hạn đánh giá nhưng đã đạt mức của mục tiêu kế tiếp.`,
  behindTarget: (items: readonly string[]) =>
    `Chưa đến hạn đánh giá và hiện chưa đạt mức của mục tiêu kế tiếp: ${items.join("; ")}.`,
  named: (id: string, short: string, reason: string | null) => `${id} ${short}${reason === null ? "" : ` (${reason})`}`,
  /** `ids`: null where it is all of them. */
  provisionalCount: (count: string, ids: string | null) =>
    `Số liệu của ${count} chỉ tiêu${ids === null ? "" : ` (${ids})`} là tạm tính, vì còn cơ quan chưa có số liệu hoặc còn ô có lỗi.`,
  allFinal: "Số liệu của tất cả các chỉ tiêu đã đầy đủ.",
  money: (allocated: string, spent: string, unit: string, rate: string | null) =>
    `Kinh phí các cơ quan báo cáo: được cấp ${allocated} ${unit}, đã chi ${spent} ${unit}${rate === null ? "" : ` (${rate})`}.`,
  /** `partial`: not all agencies have given theirs. */
  moneyOfProvince: (amount: string, unit: string, agency: string, partial: boolean) =>
    `Theo ${agency}, tổng kinh phí tỉnh phân bổ là ${amount} ${unit}${partial ? "; số trên chỉ cộng các cơ quan đã ghi số" : ""}.`,
  noMoney: "Chưa có số liệu về kinh phí.",
  checks: (total: string, parts: readonly string[]) =>
    `Đối chiếu số liệu giữa các cơ quan (${total} mục): ${parts.join("; ")}.`,
  checksHeld: (count: string) => `${count} khớp`,
  /** `accepted`: how many of them the office has accepted; null where it is none. */
  checksFailed: (count: string, accepted: string | null) =>
    `${count} không khớp${accepted === null ? "" : accepted === count ? ", đã có giải trình được chấp nhận" : `, trong đó ${accepted} đã có giải trình được chấp nhận`}`,
  checksOpen: (count: string) => `${count} chưa đối chiếu được vì chưa đủ số liệu`,
  findings: (errors: string, warnings: string, notes: string) =>
    `Kiểm tra các báo cáo đang dùng: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý.`,
  accepted: (count: string) => `${count} điểm đã được cơ quan tổng hợp chấp nhận, không tính vào số trên.`,
  acceptedBy: (by: string, reason: string) => ` (đã chấp nhận: ${by}; ${reason})`,
  readAsTyped: (count: string) =>
    `${count} ô ghi số ở dạng chữ nhưng đọc ra đúng số đã ghi (QN321), không liệt kê dưới đây.`,
  noFindings: "Kiểm tra các báo cáo đang dùng: không phát hiện sai sót.",

  activities: (activities: string, entries: string, parts: readonly string[]) =>
    `${activities} hoạt động, ${entries} lượt báo cáo của các cơ quan: ${parts.join("; ")}.`,
  duties: (entries: string, expected: string, parts: readonly string[]) =>
    `Đã báo cáo ${entries}/${expected} lượt nhiệm vụ: ${parts.join("; ")}.`,
  notStarted: (items: readonly string[]) => `Chưa thực hiện: ${items.join("; ")}.`,
  notStartedByLead: (items: readonly string[]) => `Cơ quan chủ trì báo chưa thực hiện: ${items.join("; ")}.`,
  contradicted: (count: string, items: readonly string[]) =>
    `Cần xem lại ${count} lượt ghi “Chưa thực hiện” hoặc “Không phát sinh” nhưng vẫn nêu kết quả: ${items.join("; ")}.`,
  answer: (id: string, agency: string) => `${id} (${agency})`,
  nothingReported: "Chưa có cơ quan nào báo cáo.",
  unstated: "chưa ghi tình trạng",
  notReportedBy: (count: string, names: string) => `chưa có báo cáo của ${count} cơ quan: ${names}`,
  withoutActivities: (count: string, names: string) => `Chưa có báo cáo hoạt động của ${count} cơ quan: ${names}.`,
  withoutDuties: (count: string, names: string) => `Chưa có báo cáo nhiệm vụ của ${count} cơ quan: ${names}.`,
  fundingCoverage: (unit: string) =>
    `Đơn vị: ${unit}. Tổng chỉ cộng các cơ quan có ghi số; ô trống không được coi là 0. Cột “Tỉnh phân bổ” là số của cơ quan tài chính, chỉ để đối chiếu, không cộng vào tổng.`,
  checkOf: (left: string, leftId: string, right: string, rightId: string, within: boolean) =>
    `${left} (${leftId}) không lớn hơn ${right} (${rightId})${within ? ", cả trong báo cáo của từng cơ quan" : ""}`,
  checkOfFunding: (row: string, allocator: string) =>
    `${row}: kinh phí tỉnh phân bổ (${allocator}) bằng tổng kinh phí các cơ quan báo được cấp`,

  truncated:
    "Tỷ lệ làm tròn đến một chữ số thập phân (9/14 ghi là 64,3%), nên các tỷ lệ cộng lại có thể không đúng bằng 100%; nơi làm tròn sẽ thành 100% hoặc thành đạt mục tiêu thì ghi thêm chữ số (1.999/2.000 ghi là 99,95%).",
  howToRead: [
    "Ô trống không phải là 0: cơ quan để trống được coi là chưa có số liệu; “0”, “không”, “không phát sinh” nghĩa là không có trường hợp nào.",
    "Tỷ lệ của tỉnh là tổng số đạt được chia cho tổng số chung của các cơ quan, không phải trung bình các tỷ lệ; khi in, tỷ lệ được làm tròn đến một chữ số thập phân, nơi làm tròn sẽ thành 100% hoặc thành đạt mục tiêu thì ghi thêm chữ số. So sánh với mục tiêu luôn tính trên số đầy đủ.",
    "“Tạm tính” nghĩa là còn cơ quan chưa có số liệu, hoặc một ô có lỗi, nên con số có thể thay đổi.",
    "“Chưa đủ cơ sở kết luận” nghĩa là số liệu còn thiếu có thể làm thay đổi kết luận.",
    "“Chưa đến hạn đánh giá” nghĩa là chưa có mục tiêu nào có hiệu lực ở cuối kỳ; kết quả được so với mục tiêu kế tiếp.",
  ],
  publicEdition: "Bản công bố.",
  withheldTitle: "Số liệu không công bố",
  withheldIntro: (below: number) =>
    `Số nạn nhân, số người phạm tội dưới ${below} ở cấp dưới tỉnh được ghi là “<${below}”; dấu “*” thay cho số mà nếu in ra thì tính được số nhỏ. Nội dung kết quả của các dòng này cũng không công bố.`,
  withheldNone: (below: number) => `Kỳ này không có số nạn nhân, số người phạm tội nào dưới ${below} ở cấp dưới tỉnh.`,
  withheldReasons: { small: "số nhỏ", secondary: "để không tính được số nhỏ từ tổng", words: "lời kể kết quả" },
  withheldSums: (ids: string) => `Tổng toàn tỉnh cũng không công bố: ${ids}.`,
  withheldFindings: (count: string) => `${count} kết quả kiểm tra có nhắc đến các số này không được in.`,
  withheldFiles: (files: string) => `Tệp không được dùng số liệu: ${files}.`,
  planLine: (revision: number) => `Tệp kế hoạch: phiên bản ${revision}.`,
  hashLine: (hash: string) => `Mã kiểm tra của tệp kế hoạch đã dùng (SHA-256): ${hash}.`,
  asOfLine: (day: string) => `Số liệu tính đến hết ngày ${day}; báo cáo gửi sau ngày này chưa được tính.`,
  decisionLine: (number: string, day: string, title: string) => `Quyết định số ${number} ngày ${day}: ${title}.`,
  readingsTitle: "Cách hiểu của kế hoạch được áp dụng",
  readingsIntro: "Những chỗ văn bản không nói rõ được hiểu như sau; có thể sửa trong kế hoạch.",
  errataTitle: "Chỗ in khác nhau hoặc sai sót trong văn bản",
  howToReadTitle: "Cách đọc báo cáo này",
  standsOnTitle: "Căn cứ của số liệu",
}
