// Who and what is named without being a person's matter.

/** Streets, schools and markets are named after persons. */
export const namedAfter =
  /(?:đường|phố|phường|trường|thpt|thcs|ptdt\p{L}*|nội trú|bán trú|tiểu học|th|mầm non|mẫu giáo|chợ|cầu|suối|sông|núi|đèo|dốc|hòn|đầm|bàu|bến|cảng|vịnh|đập|chùa|miếu|ngã (?:ba|tư|năm|sáu)|vòng xoay|bãi biển|kênh|kè|công viên|quảng trường|bệnh viện|bệnh xá|trạm xá|khu|tượng đài|di tích|mang tên|đặt tên|giải thưởng|cuộc thi|hội thi|hội diễn|quỹ|học bổng|nhà văn hóa|nhà văn hoá|nhà lưu niệm|khu lưu niệm|thư viện|thôn|tổ|tư tưởng|đạo đức|phong cách|gương|đoàn tncs|thành phố|tp|lớp|chi đội|liên đội|công ty|tnhh|doanh nghiệp|dntn|htx|hợp tác xã|tập đoàn|cửa hàng|nhà hàng|khách sạn|quán|tiệm|tàu|cà phê|[a-z]*\.|(?:giải (?:bóng|cầu|thể|việt|chạy|đua|cờ|điền)|cuộc thi|hội thi|hội thao|hội diễn|cúp|quỹ|học bổng|chương trình|chiến dịch|mô hình|câu lạc bộ|clb)(?: \p{Ll}+){0,3})\s*["“]?$/u
/** Who is named with an office acts for it. */
const offices =
  "chủ tịch|giám đốc|trưởng|bí thư|chánh|viện trưởng|tổng|thủ trưởng|hiệu trưởng|hiệu phó|chủ nhiệm|cục trưởng|tổ trưởng|đội trưởng|phó|giảng viên|báo cáo viên|tuyên truyền viên|cán bộ|chuyên viên|điều tra viên|kiểm sát viên|thẩm phán|luật sư|trợ giúp viên|ủy viên|uỷ viên|đại biểu|thư ký|chủ tọa"
export const office = new RegExp(
  String.raw`^\s*[,(–-]?\s*(?:(?:là|làm|giữ chức|nguyên|quyền|bà|ông)\s+){0,2}(?:${offices})(?!\p{L})|^\s*[(–-]\s*(?:phòng|sở|ubnd|công an|hội|đoàn|ban|cv|đội|trạm|trường)(?!\p{L})`,
  "u",
)
export const officeBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${offices}|đồng chí|đ\/c|đc|dong chi|ths|thạc sĩ|tiến sĩ|ts|bs|bác sĩ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|người lập|người ký|người soạn|lập biểu|kế toán|đã ký|ký thay|liên hệ công tác|phụ trách)(?!\p{L})[^.;:]{0,40}[:.]?\s*$`,
  "u",
)
const harmed =
  /(?<!\p{L})(?:nạn nhân|bị hại|bị can|bị cáo|đối tượng|nghi phạm|thủ phạm|nan nhan|bi hai|bi can|bi cao|doi tuong)(?!\p{L})/u

/** Does the text speak of somebody hurt or accused? Then nothing in it is excused. */
export const speaksOfHarmed = (lower: string): boolean => harmed.test(lower)
