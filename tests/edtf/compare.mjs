// compare.mjs PERIODS: each line has a period as EDTF and its four days.
import { readFileSync } from 'node:fs'
import edtf from 'edtf'

const iso = time => Math.abs(time) === Infinity ? null : new Date(time).toISOString().slice(0, 10)

// [first, last] and whether all days between are meant; null for an end that is open.
function read(text) {
  const found = edtf(text)
  if (found.type !== 'Set') {
    // A year is some time within it.
    return [iso(found.min), iso(found.max), found.min > -Infinity && text.length > 4]
  }
  const [value, ...more] = found.values
  if (more.length > 0) throw new Error('a set of several')
  const [first, last] = Array.isArray(value) ? value : [value, value]
  return [found.earlier ? null : iso(first.min), found.later ? null : iso(last.max), false]
}

let count = 0
const kinds = new Set()
const wrong = []
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const [text, first, begunBy, lastedUntil, last] = line.split(' ')
  const isExact = first === begunBy && lastedUntil === last
  const wanted = [isExact || first !== '0000-01-01' ? first : null,
                  isExact || last !== '9999-12-31' ? last : null, isExact]
  if (text.length === 4) wanted.splice(0, 2, first, last)
  try {
    const found = read(text)
    if (String(found) !== String(wanted)) wrong.push(`${line}: edtf.js reads ${found}`)
  } catch (error) {
    wrong.push(`${line}: ${error.message.split('\n')[0]}`)
  }
  kinds.add(text.replace(/\d+/g, '0'))
  ++count
}
console.log(`${count} periods of the forms ${[...kinds].join(' ')}: ${wrong.length} misread`)
console.log(wrong.slice(0, 20).join('\n'))
process.exit(count > 10000 && kinds.size === 7 && wrong.length === 0 ? 0 : 1)
