#!/usr/bin/env node
// Where the system does not even let the program be loaded (too few files at once), that is no defect of the program.
try {
  require("../dist/qn-tip.cjs")
} catch (error) {
  if (error?.syscall === undefined) throw error
  process.stderr.write(`Không khởi động được chương trình (cannot start): ${error.code} ${error.path ?? ""}\n`)
  process.exitCode = 2
}
