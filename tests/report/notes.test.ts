import { describe, expect, it } from "vitest"
import { capital } from "../../src/base/text.ts"

import { settingOf } from "../../src/figures/setting.ts"
import { notesSection } from "../../src/report/sections/office/notes.ts"
import { clauseName } from "../../src/vocabulary/clause.ts"
import { plan } from "../support/plan.ts"
import { province2013 } from "../support/province-2013.ts"

const { blocks } = notesSection(settingOf(province2013, "vi"))
const tables = new Map(blocks.flatMap((block) => (block.kind === "table" ? [[block.table.id, block.table]] : [])))
const rows = (id: string) =>
  tables.get(id)?.rows.map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? cell.text : ""))) ?? []

describe("the readings", () => {
  it("that are alike stand once, under all their names and clauses", () =>
    expect(rows("readings").filter(([, , text]) => text?.startsWith("Văn bản “đề nghị”"))).toEqual([
      [
        "Khoản 10, 11, 12, 15 Mục I Phần VI",
        "Hội Liên hiệp Phụ nữ tỉnh; Viện Kiểm sát nhân dân tỉnh; Tòa án nhân dân tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        "Văn bản “đề nghị”, không giao; chưa gửi báo cáo thì chỉ ghi là chưa nhận được.",
      ],
    ]))

  it("of an indicator stand together, and none is lost", () => {
    const all = rows("readings")
      .map(([, , text]) => text)
      .join("\n")
    for (const { id, clause, readings } of plan.indicators.values()) {
      const own = rows("readings").filter(([, name]) => name?.startsWith(`${id}.`))
      expect(own.map(([first]) => first)).toEqual(
        readings.length > 0 || own.length > 0 ? [capital(clauseName(clause, "vi"))] : [],
      )
    }
    const told = [...plan.indicators.values()].flatMap(({ readings }) => readings)
    for (const { reading } of [...plan.agencies.values(), ...plan.projects.values(), ...plan.measures.values()])
      if (reading) told.push(reading)
    expect(told.filter((reading) => !all.includes(reading))).toEqual([])
  })
})

describe("the notes", () => {
  it("have the checksum once, at their end", () => {
    const texts = blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : block.kind === "list" ? block.items.map(({ text }) => text) : [],
    )
    expect(texts.filter((text) => text.includes(plan.sha256))).toEqual([texts.at(-1)])
  })

  it("speak of no files or fields of the plan", () =>
    expect(JSON.stringify(blocks)).not.toMatch(/\.yaml|\bclause\b(?!")|bản số/))
})
