// node wasm.mjs APP.wasm
import { readFileSync } from 'node:fs';

let memory;
const board = {
  write: (data, size) => process.stdout.write(Buffer.from(memory.buffer, data, size).toString()),
  stop: (passed) => process.exit(passed ? 0 : 1),
};
const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]), { board });
memory = instance.exports.memory;
instance.exports.run();
