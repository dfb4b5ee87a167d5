import { describe, expect, it } from "vitest"
import { detectPersonal } from "../../src/privacy/detect/detect.ts"

// text, what stands at its left (after ‹), the heading of its column (after ^), and the kinds expected.
const personal = `
CCCD 051085001234 => identity-number
051 085 001 234 => identity-number
Số định danh: 051.185.001.234 => identity-number
001200012345 => identity-number
CMND số 212345678 cấp tại Công an Quảng Ngãi => identity-number
chứng minh nhân dân: 212 345 678 => identity-number
212345678 ‹ Số CMND => identity-number
212345678 ^ cmnd => identity-number
51085001234 ^ cccd => identity-number
Hộ chiếu B1234567 cấp năm 2010 => identity-number
0905123456 => phone-number
0905 123 456 => phone-number
0905.123.456 => phone-number
01685123456 => phone-number
+84905123456 => phone-number
Liên hệ chị Hoa 0914-123-456 => phone-number person-name
ĐT: 055 3822 123 => phone-number
905123456 ^ điện thoại => phone-number
sinh năm 1995 => birth-date
cháu gái sinh ngày 12/5/1998 => birth-date
SN 1990 => birth-date
s.n: 1987 => birth-date
Ngày sinh: 01/02/1990 => birth-date
sinh ngày 05 tháng 7 năm 1999 => birth-date
12/5/1998 ‹ Ngày sinh => birth-date
1998 ^ năm sinh => birth-date
Thường trú tại thôn 2, xã Ba Vì => home-address
Trú tại tổ 5, phường Nghĩa Lộ => home-address
HKTT: xã Bình Châu, huyện Bình Sơn => home-address
Địa chỉ: số nhà 15, đường Quang Trung => home-address
hiện đang sống tại xóm 3 => home-address
quê quán: Trà Bồng => home-address
tại đường Hùng Vương, Nguyễn Thị Hoa bị lừa bán => person-name
ở đường Lê Lợi, Trần Văn Bình bị bắt => person-name
nhà riêng ở thôn Phước Thiện => home-address
thôn An Vĩnh ‹ Nơi thường trú => home-address
nạn nhân Nguyễn Thị Mẫu => person-name
Nạn nhân: Đinh Thị Ví Dụ => person-name
bị can Trần Văn Thử đã bị khởi tố => person-name
đối tượng Hồ Văn Mẫu => person-name
chị Phạm Thị Thí => person-name
em Đinh Thị Mẫu => person-name
ông Lê Văn Thử, 45 tuổi => person-name
BỊ CÁO NGUYỄN VĂN MẪU => person-name
nạn nhân là chị Võ Thị Dụ => person-name
người bị hại tên là Trương Thị Mẫu => person-name
nạn nhân (Huỳnh Thị Thử) => person-name
Nguyễn Thị Mẫu ‹ Họ và tên => person-name
nạn nhân N.T.H được hỗ trợ => person-name
905123456 => phone-number
đưa em Đinh Thị Mẫu, sinh năm 1996, trú tại thôn 1 về nhà => birth-date home-address person-name
`

const harmless = `
các tuyến đường Hùng Vương, Quang Trung, Nguyễn Công Phương và Trương Định
Trường Lê Văn Tám, Nguyễn Du, Phạm Ngũ Lão
Đã chi 350.000.000 đồng
Tổng kinh phí 1.234.567.890 đồng
051085001234 đồng
Quyết định số 1455/QĐ-UBND ngày 04/10/2011
Công văn số 0912345678/CV-UBND
Kế hoạch 123456789/KH-BCĐ
Số tài khoản 012345678901 tại Kho bạc
Tài khoản: 0905123456789
Mã số thuế 4300123456
MST: 0301234567
tổ chức tại phường Trần Hưng Đạo
tuyên truyền tại phường Nguyễn Nghiêm và Lê Hồng Phong
đường Nguyễn Trãi, thành phố Quảng Ngãi
Trường THPT Lê Trung Đình
chợ mang tên Nguyễn Nghiêm
(Ký, ghi rõ họ tên)
Người lập biểu
không phát sinh năm 2013
Phát sinh năm 2013: 02 vụ
học sinh năm 2013 được tuyên truyền
công tác tuyển sinh năm 2013
trẻ em sinh năm 2010 trên địa bàn
an sinh năm 2014
Địa chỉ tin cậy tại cộng đồng ở thôn 3
đăng ký tạm trú cho người nước ngoài
phóng viên thường trú Đài Tiếng nói Việt Nam
người dân cư trú tại địa bàn biên giới
Hội trường tổ dân phố số 5
ông Nguyễn Văn Mẫu, Phó Chủ tịch UBND huyện chủ trì
Chủ tịch UBND huyện: ông Lê Văn Thử
bà con các dân tộc Hrê, Cor
các anh chị em phụ nữ
đối tượng Phạm tội bị xử lý
ĐỐI TƯỢNG PHẠM TỘI
hồ sơ nạn nhân Hồ Sơ số 5
nạn nhân Việt Nam trở về
02 nạn nhân người Hrê
nạn nhân trở về huyện Lý Sơn
bắt 03 đối tượng, khởi tố 02 bị can
huyện Trà Bồng, Tây Trà, Sơn Hà
Đồng chí Phạm Văn Mẫu báo cáo
tổng đài 18001567
đường dây nóng 0553 822 123
giai đoạn 2011-2015
từ 01/01/2013 đến 30/6/2013
12 345 678
21010 21013 21016
45/BC-STTTT ngày 03/7/2013
1998 ^ số liệu
905123400 ^ số liệu
`

interface Case {
  readonly text: string
  readonly beside: string
  readonly heading: string
  readonly kinds: readonly string[]
}

const casesOf = (table: string): Case[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [said = "", kinds = ""] = line.split(" => ")
      const [withBeside = "", heading = ""] = said.split(" ^ ")
      const [text = "", beside = ""] = withBeside.split(" ‹ ")
      return { text, beside, heading, kinds: kinds.split(" ").filter((kind) => kind !== "") }
    })

describe("personal data", () => {
  it.each(casesOf(personal))("$text", ({ kinds, ...context }) => {
    expect([...detectPersonal(context)].sort()).toEqual([...kinds].sort())
  })

  it.each(casesOf(harmless))("harmless: $text", ({ kinds, ...context }) => {
    expect(detectPersonal(context)).toEqual(kinds)
  })

  it("finds and spares at the rates that are printed", () => {
    const found = casesOf(personal).filter((one) => detectPersonal(one).length > 0).length
    const alarmed = casesOf(harmless).filter((one) => detectPersonal(one).length > 0).length
    const [hits, spared] = [casesOf(personal).length, casesOf(harmless).length]
    console.info(`personal data: ${found} of ${hits} found; ${alarmed} of ${spared} harmless texts alarmed`)
    expect([found, alarmed]).toEqual([hits, 0])
  })
})
