import { expect, it } from "vitest"
import { checkPlan } from "../../../src/engine/check-plan.ts"
import { type Edit, editedPlan } from "../../support/edited-plan.ts"

const shown = (...edits: readonly Edit[]) =>
  checkPlan(editedPlan(...edits), "0").diagnostics.map(({ code, place }) =>
    place.kind === "text" ? `${code} ${place.file.slice("plan/".length)} ${place.path}` : code,
  )

/** One change in the shipped plan, and all that is said of it. */
const cases: readonly (readonly [string, readonly Edit[], readonly string[]])[] = [
  ["an unknown lead", [["projects/da1.yaml", "lead: so-tttt", "lead: so-ttt"]], ["QN104 projects/da1.yaml lead"]],
  [
    "an unknown coordinator",
    [["projects/da1.yaml", "coordinators: [cong-an-tinh,", "coordinators: [cong-an,"]],
    ["QN104 projects/da1.yaml subProjects/TDA1.1/coordinators/0"],
  ],
  ["an unknown group", [["projects/da4.yaml", "[co-quan-khac]", "[co-quan]"]], ["QN104 projects/da4.yaml groups/0"]],
  [
    "an unknown objective",
    [["projects/da5.yaml", "objective: MT5", "objective: MT6"]],
    ["QN104 projects/da5.yaml objective"],
  ],
  [
    "an unknown consolidator",
    [["plan.yaml", "consolidator: cong-an-tinh", "consolidator: ca-tinh"]],
    ["QN104 plan.yaml consolidator"],
  ],
  [
    "an unknown measure in a cross-check",
    [["cross-checks.yaml", "left: CT3.2/confirmed", "left: CT3.2/confirm"]],
    ["QN104 cross-checks.yaml crossChecks/DC1/left"],
  ],
  [
    "a numerator that is no measure of its indicator",
    [["projects/da1.yaml", "numerator: CT1.2/trained", "numerator: CT1.1/converted"]],
    ["QN104 projects/da1.yaml indicators/CT1.2/parts/0/numerator"],
  ],
  [
    "a floor of an unknown measure, so that one measure has none",
    [["projects/da1.yaml", "CT1.3/communicators: 10", "CT1.3/speakers: 10"]],
    [
      "QN114 projects/da1.yaml indicators/CT1.3/targets",
      "QN104 projects/da1.yaml indicators/CT1.3/targets/0/atLeast/CT1.3/speakers",
    ],
  ],
  [
    "a level of agencies that is not there",
    [["agencies.yaml", "agencies: [{ every: district }]", "agencies: [{ every: commune }]"]],
    ["QN104 agencies.yaml duties/NV14.1/agencies/0/every"],
  ],
  [
    "a commune of nobody",
    [["units.yaml", "agency: ly-son", "agency: ly-so"]],
    ["QN104 units.yaml units/21541/memberships/0/agency"],
  ],
  [
    "an activity of an unknown agency",
    [["projects/da2.yaml", "by: [vksnd-tinh]", "by: [vksnd]"]],
    ["QN104 projects/da2.yaml subProjects/TDA2.3/activities/HD2.3.3/by/0"],
  ],
  [
    "an unknown level, and an unknown project, whose activities are reported",
    [["plan.yaml", "district: [DA1, DA3]", "commune: [DA1, DA9]"]],
    ["QN104 plan.yaml regime/activitiesOf/commune", "QN104 plan.yaml regime/activitiesOf/commune/1"],
  ],
  [
    "a passage without its clause",
    [["plan.yaml", "  - clause: I.I.3\n    text:", "  - text:"]],
    ["QN105 plan.yaml viewpoints/2/clause"],
  ],
  ["an id twice", [["projects/da4.yaml", "id: HD4.2", "id: HD4.1"]], ["QN103 projects/da4.yaml activities/HD4.1/id"]],
  [
    "an id of another file",
    [["projects/da4.yaml", "id: HD4.2", "id: MT1"]],
    ["QN103 projects/da4.yaml activities/MT1/id"],
  ],
  [
    "no clause",
    [["projects/da4.yaml", "    clause: IV.IV.3, gạch 2\n", ""]],
    ["QN105 projects/da4.yaml activities/HD4.2/clause"],
  ],
  ["no clause of the term", [["plan.yaml", "  clause: II.III\n", ""]], ["QN105 plan.yaml term/clause"]],
  [
    "milestones in the wrong order",
    [["projects/da1.yaml", "by: 2013, percent: 85", "by: 2015, percent: 85"]],
    ["QN106 projects/da1.yaml indicators/CT1.1/targets/1/by"],
  ],
  [
    "a milestone that asks for less",
    [["projects/da1.yaml", "by: 2013, percent: 75", "by: 2013, percent: 100.5"]],
    ["QN102 projects/da1.yaml indicators/CT1.2/targets/0/percent"],
  ],
  [
    "a lower second milestone",
    [["projects/da1.yaml", "by: 2015, percent: 85", "by: 2015, percent: 69.5"]],
    ["QN120 projects/da1.yaml indicators/CT1.4/targets/1"],
  ],
  [
    "… with the reason why",
    [["projects/da1.yaml", "by: 2015, percent: 85", "by: 2015, percent: 69.5, reading: Giao lại"]],
    [],
  ],
  [
    "a milestone after the term",
    [["projects/da1.yaml", "by: 2015, percent: 85", "by: 2016, percent: 85"]],
    ["QN106 projects/da1.yaml indicators/CT1.4/targets/1/by"],
  ],
  [
    "no source of record",
    [
      [
        "projects/da2.yaml",
        "        nature: flow\n        sources: [{ agency: cong-an-tinh }]\n    targets",
        "        nature: flow\n    targets",
      ],
    ],
    ["QN107 projects/da2.yaml indicators/CT2.3/measures/CT2.3/trafficking-cases/sources"],
  ],
  [
    "two sources that count the same",
    [
      [
        "projects/da2.yaml",
        'bdbp-tinh, counts: "khu vực biên giới, biển và hải đảo"',
        "bdbp-tinh, counts: khu vực nội địa",
      ],
    ],
    [
      "QN107 projects/da2.yaml indicators/CT2.1/measures/CT2.1/covered/sources/1",
      "QN107 projects/da2.yaml indicators/CT2.1/parts/0",
    ],
  ],
  [
    "an agency and a level that holds it",
    [
      [
        "projects/da1.yaml",
        "sources: [{ every: district }]\n      - id: CT1.3/communicators",
        "sources: [{ every: district }, { agency: ba-to, counts: x }]\n      - id: CT1.3/communicators",
      ],
    ],
    ["QN107 projects/da1.yaml indicators/CT1.3/measures/CT1.3/speakers-district/sources/1"],
  ],
  [
    "a denominator from elsewhere",
    [
      [
        "projects/da3.yaml",
        "sensitive: true\n        sources: [{ agency: so-tp }]",
        "sensitive: true\n        sources: [{ agency: so-ldtbxh }]",
      ],
    ],
    ["QN107 projects/da3.yaml indicators/CT3.3/parts/0"],
  ],
  [
    "an agency with nothing to do",
    [
      ["agencies.yaml", "{ agency: so-khdt }", "{ agency: so-tc }"],
      ["agencies.yaml", "{ every: province }", "{ agency: so-tc }"],
    ],
    ["QN108 agencies.yaml agencies/so-khdt"],
  ],
  [
    "nobody leads",
    [["projects/da2.yaml", "    lead: vksnd-tinh\n", ""]],
    ["QN109 projects/da2.yaml subProjects/TDA2.3/lead"],
  ],
  [
    "a due day inside its period",
    [["plan.yaml", "before: 07-05", "before: 06-25"]],
    ["QN110 plan.yaml regime/kinds/half-year/due/before"],
  ],
  [
    "a stage that is due before its end",
    [["plan.yaml", "due: null", "due: { before: 2015-12-01 }"]],
    ["QN110 plan.yaml regime/kinds/stage/due/before"],
  ],
  [
    "an alias of two agencies",
    [["agencies.yaml", "- Sở NgV", "- sở tp"]],
    ["QN111 agencies.yaml agencies/so-ngv/aliases/1"],
  ],
  [
    "an alias that the plan calls ambiguous",
    [["agencies.yaml", "- Sở NgV", "- Sở NV"]],
    ["QN111 agencies.yaml agencies/so-ngv/aliases/1"],
  ],
  [
    "a commune in two districts",
    [["units.yaml", "from: 2014-04-01", "from: 2014-03-31"]],
    ["QN112 units.yaml units/21172/memberships/1"],
  ],
  [
    "no reading of an every-year target",
    [
      [
        "projects/da3.yaml",
        "    readings:\n      - Văn bản không ghi năm; đọc là hằng năm. Văn bản không in “nếu có”; đọc là nếu có, vì có kỳ không phát sinh trường hợp nào.\n      - Nạn nhân phải hỗ trợ tính cả người được xác định từ kỳ trước mà chưa được hỗ trợ.\n      - Văn bản không nêu nơi cung cấp số liệu; đọc là Sở Lao động - Thương binh và Xã hội, cơ quan chủ trì Tiểu đề án 2.\n\n  - id: CT3.3",
        "\n  - id: CT3.3",
      ],
    ],
    ["QN113 projects/da3.yaml indicators/CT3.2/targets/everyYear"],
  ],
  [
    "no target",
    [["projects/da2.yaml", "    targets:\n      everyYear: { from: 2011, atMost: 0, clause: IV.II.2.c }\n", ""]],
    ["QN114 projects/da2.yaml indicators/CT2.3/targets"],
  ],
  [
    "a key misspelt",
    [["projects/da2.yaml", "lead: cong-an-tinh", "leads: cong-an-tinh"]],
    ["QN102 projects/da2.yaml leads", "QN109 projects/da2.yaml lead"],
  ],
  [
    "a target of another kind",
    [["projects/da2.yaml", "atMost: 0", "percent: 100"]],
    [
      "QN102 projects/da2.yaml indicators/CT2.3/targets/everyYear/atMost",
      "QN102 projects/da2.yaml indicators/CT2.3/targets/everyYear/percent",
    ],
  ],
  ["a commune's code as a number", [["units.yaml", 'code: "21010"', "code: 21010"]], ["QN102 units.yaml units/0/code"]],
  [
    "a day that does not exist",
    [["units.yaml", "2014-03-31", "2014-02-31"]],
    ["QN102 units.yaml units/21172/memberships/0/until"],
  ],
]

it.each(cases)("%s", (_, edits, expected) => expect([...shown(...edits)].sort()).toEqual([...expected].sort()))
