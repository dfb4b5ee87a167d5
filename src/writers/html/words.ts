const vi = {
  skip: "Đến nội dung chính",
  contents: "Các phần của báo cáo",
  headLabel: "Thể thức văn bản",
  openAll: "Mở tất cả",
  closeAll: "Đóng tất cả",
  filter: "Lọc bảng",
  sortBy: "Sắp xếp theo cột này",
  filtered: "# trên # dòng",
  rows: (count: string) => `${count} dòng`,
  opens: {
    details: {
      screen:
        "Bấm vào một chỉ tiêu để xem từng cơ quan, tệp, trang tính, ô và bản báo cáo. Chỉ tiêu đang mở thì được in đủ.",
      paper: "Mỗi chỉ tiêu in kết luận và lý do; không in số liệu từng cơ quan của các chỉ tiêu đang đóng trên trang.",
    },
    tables: {
      screen: "Mỗi bảng mở ra khi bấm vào tên. Bảng đang mở thì được in.",
      paper: "Không in các bảng chi tiết đang đóng trên trang: xem tệp .html, mở bảng cần in rồi in lại.",
    },
  },
}

const en: typeof vi = {
  skip: "Skip to the content",
  contents: "Parts of the report",
  headLabel: "Title block",
  openAll: "Open all",
  closeAll: "Close all",
  filter: "Filter the table",
  sortBy: "Sort by this column",
  filtered: "# of # rows",
  rows: (count) => `${count} rows`,
  opens: {
    details: {
      screen:
        "Open an indicator to see each agency with its file, sheet, cell and version. What is open is printed in full.",
      paper:
        "Each indicator is printed with its verdict and why; the agencies' figures of indicators that are closed on the page are not printed.",
    },
    tables: {
      screen: "Each table opens when its name is chosen. What is open is printed.",
      paper:
        "Tables that are closed on the page are not printed: see the .html file, open what is wanted, and print again.",
    },
  },
}

/** What only the page says; a language that lacks a word does not compile. */
export const htmlWords = { vi, en }
