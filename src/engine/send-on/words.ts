/** What the workbook says itself: forms are in Vietnamese. */
export const noteWords = {
  wanting: (names: readonly string[]) => `Chưa tổng hợp được: thiếu số liệu của ${names.join(", ")}`,
}

const vi = {
  written: (name: string, to: string, path: string) => `Biểu của ${name} gửi ${to}: ${path}`,
  open: (count: number, names: readonly string[]) =>
    `  Để trống ${count} ô, không tự điền: thiếu số liệu của ${names.join(", ")}`,
  waiting: (name: string, count: number) => `${name} (${count} ô)`,
  differing: (codes: readonly string[]) =>
    `  Cấp dưới ghi tình trạng khác nhau, cơ quan tự xác định: ${codes.join(", ")}`,
  own: (count: number) => `  Còn ${count} ô của chính cơ quan phải nhập`,
}

const en: typeof vi = {
  written: (name, to, path) => `The workbook of ${name} for ${to}: ${path}`,
  open: (count, names) => `  Cells left blank, as nothing is made up: ${count}; wanting: ${names.join(", ")}`,
  waiting: (name, count) => `${name} (${count})`,
  differing: (codes) => `  Those who report give different statuses, the office is to say which: ${codes.join(", ")}`,
  own: (count) => `  Cells that are the office's own to answer: ${count}`,
}

export const sendOnWords = { vi, en }
