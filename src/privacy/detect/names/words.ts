// The words that names are known by. Those of one line are one kind; people of the province's mountains have taken a few surnames of the Kinh.

const words = (lines: string): ReadonlySet<string> => new Set(lines.split(/\s+/).filter((word) => word !== ""))
const phrases = (lines: string): readonly string[] =>
  lines
    .split("|")
    .map((one) => one.trim())
    .filter((one) => one !== "")

/** Surnames that are hardly ever anything else, in small letters too. */
export const plainSurnames = words("nguyễn trần huỳnh hoàng phan võ đặng bùi đỗ ngô trịnh lê trương đinh phạm vũ dương")

/** Surnames of the Kinh, the Hrê, Co and Ca Dong, and of others that live or pass here. */
export const surnames = words(`
  nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương lâm đoàn trịnh mai đào lương vương tạ tô hà cao thái tôn tống từ
  châu chu kiều quách thạch phùng la lưu nghiêm bạch tiêu triệu đàm doãn giang khổng lại lục mạc ninh phí quan tăng thân trà trang ung viên xa
  lò vàng giàng sùng thào hạng mùa má cầm quàng tòng lường bạc lèo vì hoàng ma nông sầm lộc vi vừ lầu cứ và hờ hứ sình
  chảo tẩn phàn lý bàn đặng triệu trưởng thân danh sơn kim thạch kiên chau ksor siu rơ rah rmah nay kpă ro nie niê mlô êban ayun bkrông
  phó văn khương khúc kha hứa hàn hầu đồng đới đậu cù cung công cấn can bành âu ấu biện bế tiết tất trầm tưởng thi ty nhan nhâm ngụy ngũ mẫn lữ lỗ
  a-rất pơloong zơrâm bling brôl 
`)

/** What stands between surname and name: `Thị` makes a name of almost anything. */
export const middleNames = words(
  "thị văn hữu đình đức ngọc minh thanh xuân kim thành công quốc bá duy quang trọng như thu hoàng hồng mỹ bích tuấn anh gia bảo",
)

/** Words in whose place nobody's name stands, although they begin with a capital: what is said of victims and suspects, offices, peoples, countries. */
export const noNames = words(`
  trở được bị là có và của về từ tại ở trong ngoài chủ đã đang sẽ phạm người phụ trẻ nữ nam việt trung quốc lào campuchia cam thái mỹ nga các những một hai
  ba bốn sáu bảy tám chín mười số tổng không chưa nếu khi để do theo với cho trên dưới sau trước mua bán buôn hỗ tiếp xác tố giải
  hrê co cor kinh cadong dong tày mường nùng dao mông h'mông hmông chăm khmer 
  công bộ sở ban hội đoàn viện tòa toà ubnd hđnd mttq phòng trường trạm đồn đội tổ thôn xã phường huyện tỉnh thành thị khu quận ấp xóm làng
  giám phó trưởng bí chánh hiệu cục chi đại thượng thiếu trung ủy uỷ đảng nhà cơ đơn cán chiến quân
  nghị quyết luật thông chỉ kế chương điều hình tội vụ án hồ nội dung kết quả nhiệm hoạt tên tuổi giới địa nơi ngày tháng quý kỳ
  việc thân bố mẹ cha con vợ chồng gia bà ông chị em cháu cô chú bác đây đó này kia khác cùng cả mọi mỗi tất hơn ít nhiều
  học đào dạy vay tạo y tâm pháp lý chăm ra vào đi đến lên xuống làm nhận gửi gọi đề kiến yêu cầu phối triển tuyên truyền kiểm rà lập
  thuộc dân tộc thiểu tạm thường sinh sống lưu cư trú khai bắt giữ truy xét xử khởi internet facebook zalo
  bờ lao nước chuyên đối nạn tệ ma mại nghi tình
`)

/** Places and things that begin as names do. */
export const notNames = new Set(
  phrases(`
  phạm tội|phạm vi|phạm pháp|phạm nhân|hồ sơ|hồ chí|hà nội|hà giang|hà nam|hà tĩnh|hà tây|thái bình|thái nguyên|thái lan|cao bằng|cao đẳng|cao cấp|lâm đồng|lý sơn|trà bồng|
  trà vinh|trà khúc|trà câu|viên chức|quan hệ|trang trại|đào tạo|hoàng sa|từ thiện|lương thực|châu âu|châu á|châu đốc|châu ổ|giang hồ|vũ trang|vũ khí|vũ trường|trương quang|la hà|mai châu|
  ninh bình|ninh thuận|tăng cường|tô hạp|triệu phong|đinh hương|lưu động|lưu trú|đoàn thể|đoàn viên|đoàn thanh|đoàn tncs|ông bà|dương tính|lại hà|khổng tử|trang bị|thân nhân|thân chủ|lương y|lục ngạn|
  phan rang|phan thiết|ba tơ|ba vì|ba gia|ba xa|ba dinh|ba động|ba điền|ba vinh|ba thành|ba cung|ba chùa|ba bích|ba lế|ba nam|ba ngạc|ba tiêu|ba tô|ba giang|ba liên|ba trang|ba khâm|tây trà|sơn hà|sơn tây|sơn tịnh|bình sơn|tư nghĩa|nghĩa hành|mộ đức|đức phổ|minh long|quảng ngãi|quảng nam|quảng trị|bình định|gia lai|kon tum|
  đắk lắk|đà nẵng|thừa thiên|bình dương|đồng nai|vũng tàu|bà rịa|tây ninh|lạng sơn|lào cai|móng cái|quảng ninh|hải phòng|nghệ an|thanh hóa|an giang|sài gòn|cần thơ|việt nam|trung quốc|cam pu|ma cao|đài loan|
  hàn quốc|hồng kông|ma túy|lao động|công an|công ty|công tác|văn phòng|văn hóa|văn bản|tòa án|toà án|kim ngân|danh sách|sơn la|hòa bình|phú thọ|bắc giang|yên bái|điện biên|lai châu|cao nguyên|vì hạnh|cô tô|
  anh hùng|anh sơn|bà nà|bà triệu|bà trưng|chị dậu|chị sứ|chị út|em bé|anh trỗi|chị sáu|ông ích|em bé|chị em|y tế|a lưới|hai bà|y bác|cô nhi|thị trấn|thị xã|thị trường|kim đồng|và trẻ`),
)

/** People after whom streets, schools, awards and squares are called here; nobody reports them. */
export const famous = new Set(
  phrases(`
  phạm văn đồng|võ nguyên giáp|nguyễn văn trỗi|đặng thùy trâm|trần hưng đạo|nguyễn tất thành|hồ chí minh|lê trung đình|nguyễn viết xuân|võ thị sáu|nguyễn văn linh|trần quốc tuấn|lê hồng phong|
  nguyễn thị minh khai|trương quang trọng|nguyễn công trứ|nguyễn bỉnh khiêm|phan bội châu|phan đình phùng|phan châu trinh|huỳnh thúc kháng|lý thường kiệt|ngô quyền|hai bà trưng|chị dậu|chị sứ|chị út|em bé|anh trỗi|chị sáu|nguyễn đình chiểu|
  trần quang diệu|nguyễn tự tân|bùi tá hán|trần quốc toản|nguyễn văn cừ|lê văn sỹ|tôn đức thắng|nguyễn ái quốc|trương quang giao|phạm kiệt|nguyễn nghiêm|hoàng văn thụ|nguyễn bá loan|lê quý đôn|
  nguyễn du|nguyễn trãi|lê lợi|lê thánh tôn|trần phú|bùi thị xuân|nguyễn văn bảo`),
)

/** Who is hurt or accused: whoever is named behind these words is not to be named here. */
export const accusedOrHurt = phrases(`
  nạn nhân|người bị hại|bị hại|bị can|bị cáo|đối tượng|nghi phạm|nghi can|thủ phạm|hung thủ|kẻ cầm đầu|người bị mua bán|người bị buôn bán|người bị tình nghi|người tố giác|người tố cáo|
  người môi giới|người bị lừa|phạm nhân|tội phạm|người mất tích|người trở về|người được hỗ trợ|người được trợ giúp|victim|victims|suspect|bị bán|bị lừa bán`)

/** Words of kinship and address, and others that a person's name follows. */
export const titles = phrases(
  "họ và tên|họ tên|tên là|tên|vợ chồng|ông|bà|anh|chị|em|cháu|cô|chú|bé|cháu bé|em bé|con gái|con trai|mr|mrs|ms|miss|vợ là|chồng là|mẹ là|cha là|tức",
)

/** What may stand between such a word and the name. */
export const connecting = words(
  "là gồm có chính tên gọi thường tức số gái trai nữ nam cháu bé chị em anh ông bà cô chú vị thành niên is are named called",
)
