// Takes the small part of the reference vectors that the kontext unit tests need:
//   node extract.mjs VECTORS [UNICODE]
// VECTORS is the folder of the flux2-tiny vectors. UNICODE, where given, is a folder with NormalizationTest.txt.
// pieces.json is not from there: its oracle is this Node's own regular expressions.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const [vectors, unicode] = process.argv.slice(2);
const here = (name) => new URL(name, import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(join(vectors, name), 'utf8'));
const write = (name, value) => writeFileSync(here(name), JSON.stringify(value) + '\n');

// One safetensors file as {name: {shape, values}}.
function readTensors(name) {
  const file = readFileSync(join(vectors, name));
  const headerLength = Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.toString('utf8', 8, 8 + headerLength));
  const tensors = {};
  for (const [tensor, {dtype, shape, data_offsets: [begin, end]}] of Object.entries(header)) {
    if (tensor === '__metadata__') continue;
    const bytes = file.subarray(8 + headerLength + begin, 8 + headerLength + end);
    tensors[tensor] = {shape, values: decode(dtype, bytes)};
  }
  return tensors;
}

function decode(dtype, bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const each = (size, read) => Array.from({length: bytes.length / size}, (_, i) => read(i * size));
  if (dtype === 'F32') return each(4, (at) => Number(view.getFloat32(at, true).toPrecision(9)));
  if (dtype === 'I64') return each(8, (at) => Number(view.getBigInt64(at, true)));
  if (dtype === 'U8') return [...bytes];
  throw new Error(`dtype ${dtype}`);
}

function writePicture(name, {shape: [height, width], values}) {
  writeFileSync(here(name), Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), Buffer.from(values)]));
}

write('tokenizer_tiny.json', readJson('tokenizer_tiny.json'));
const {cases, chat_cases} = readJson('tokenizer_vectors.json');
write('tokenizer_vectors.json', {cases, chat_cases});
write('schedule.json', readJson('schedule.json').entries.map(
  ({image_seq_len, steps, mu, sigmas_f64_closed_form}) => ({image_seq_len, steps, mu, sigmas: sigmas_f64_closed_form})));
write('preprocess_sizes.json', readJson('preprocess_sizes.json').rows);

const forward = readTensors('fwd_two_refs.safetensors');
const vae = readTensors('vae_32x48.safetensors'), vaeWeights = readTensors('vae_bfl.safetensors');
const edit = readTensors('e2e_edit_64x80.safetensors');
write('layout.json', {
  image_ids: forward['in.img_ids'], text_ids: forward['in.txt_ids'],
  rope_cos: forward['mid.rope.cos'], rope_sin: forward['mid.rope.sin'],
  latent: vae['out.latent_mean'], patchified: vae['out.latent_patchified'], normalised: vae['out.latent_normalised'],
  mean: vaeWeights['bn.running_mean'], variance: vaeWeights['bn.running_var'],
  reference_latent: edit['mid.ref_latent_normalised'], reference_tokens: edit['mid.ref_tokens'],
});
const lanczos = readTensors('preprocess_lanczos.safetensors');
writePicture('lanczos_in.ppm', lanczos['in.image_u8_hwc']);
writePicture('lanczos_resized.ppm', lanczos['out.resized_u8_hwc']);
writePicture('lanczos_cropped.ppm', lanczos['out.cropped_u8_hwc']);

write('pieces.json', randomTexts(400).map((text) => ({text, pieces: text.normalize('NFC').match(pieceRegex()) ?? []})));
if (unicode && existsSync(join(unicode, 'NormalizationTest.txt')))
  writeFileSync(here('normalization.txt'), sampleNormalization(readFileSync(join(unicode, 'NormalizationTest.txt'), 'utf8')));

// The rule of tokenizer.json in ECMAScript's dialect: \s is spelled out, since theirs has U+FEFF and lacks U+0085.
function pieceRegex() {
  const s = '\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
  const contraction = "'(?:[sS\\u017f]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD])";
  return new RegExp(`${contraction}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^${s}\\p{L}\\p{N}]+[\\r\\n]*|` +
    `[${s}]*[\\r\\n]+|[${s}]+(?![^${s}])|[${s}]+`, 'gu');
}

// Texts that mix what the rule tells apart, from a fixed linear congruential generator.
function randomTexts(count) {
  let state = 1;
  const next = (below) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % 65521 % below;
  const parts = [...' \t\n\r\u0085\u00a0\u2003\u3000\ufeff\u200b', '  ', '\r\n', ' \n', "'s", "'T", "'re", "'Ll", "'\u017f",
    "'", ...'aZéßſΩжא字ゆ한ˇªᴬ', 'word', 'L’été', 'e\u0301', '\u1112\u1161\u11ab', '\u0344', '\u0915\u093c', '\u212b',
    ...'09٣²Ⅷ½੩', ...'.,!?-…—“”<>|€+_', '🦊', '👩🏽‍🚀', '\u0301', '\u0308\u0323'];
  return Array.from({length: count}, () => Array.from({length: 1 + next(14)}, () => parts[next(parts.length)]).join(''));
}

// Every 60th line of the standard's own test, as "source;NFC" in code points.
function sampleNormalization(text) {
  const lines = text.split('\n').filter((line) => /^[0-9A-F]/.test(line));
  return lines.filter((_, i) => i % 60 === 0).map((line) => line.split(';').slice(0, 2).join(';')).join('\n') + '\n';
}
