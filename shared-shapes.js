import { parseAst } from "rolldown/parseAst"

/** The nodes below one of the tree, itself included. */
function* nodesOf(node) {
  if (typeof node.type === "string") yield node
  for (const value of Object.values(node))
    if (Array.isArray(value)) for (const one of value) one !== null && typeof one === "object" && (yield* nodesOf(one))
    else if (value !== null && typeof value === "object") yield* nodesOf(value)
}

/** Does a literal go on after a spread, with nothing in it that another object would not take over as it is? */
const goesOn = ({ properties }) =>
  properties.slice(0, -1).some(({ type }) => type === "SpreadElement") &&
  properties.every(({ type, kind, key }) => type === "SpreadElement" || (kind === "init" && key.name !== "__proto__"))

/**
 * Node 20's V8 makes a hidden class of its own for every object out of `{ ...a, b }`: 400 bytes for each, and whoever reads it afterwards goes the
 * slow way. `Object.assign({}, a, { b })` says the same.
 */
export const sharedShapes = {
  name: "shared-shapes",
  renderChunk(code) {
    const inserted = []
    const insert = (at, text) => inserted.push({ at, text, order: inserted.length })
    const left = []
    for (const node of nodesOf(parseAst(code))) {
      if (node.type !== "ObjectExpression" || !goesOn(node)) continue
      const { start, end, properties } = node
      left.push([start, start + 1], [end - 1, end])
      insert(start, properties[0].type === "SpreadElement" ? "Object.assign({}, " : "Object.assign(")
      for (const [i, { type, start, end }] of properties.entries()) {
        const isOwn = (other) => other !== undefined && other.type !== "SpreadElement"
        if (type === "SpreadElement") left.push([start, start + "...".length])
        else {
          if (!isOwn(properties[i - 1])) insert(start, "{ ")
          if (!isOwn(properties[i + 1])) insert(end, " }")
        }
      }
      insert(end - 1, ")")
    }
    return edited(code, inserted, left)
  },
}

/** The text without the stretches `left` out, and with what is to be inserted. */
function edited(code, inserted, left) {
  const edits = [
    ...inserted.map(({ at, text, order }) => ({ at, end: at, text, order })),
    ...left.map(([at, end]) => ({ at, end, text: "", order: Number.POSITIVE_INFINITY })),
  ].sort((a, b) => a.at - b.at || a.order - b.order)
  let [result, from] = ["", 0]
  for (const { at, end, text } of edits) {
    result += code.slice(from, at) + text
    from = end
  }
  return result + code.slice(from)
}
