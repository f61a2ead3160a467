// The graphs against the golden vectors, at f32, through ONNX Runtime on the CPU, or with GOLDEN_RUNTIME=webgpu through
// ONNX Runtime Web's WebGPU provider alone in Chromium. Tolerances are those that the vectors' README gives:
// 1e-4 + 1e-4·|x|, 2e-4 for loops and the guidance case, images ±1.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertClose } from './support/closeness.mjs';
import { joinTokens, latentFromTokens, modulationStep, rowsOf, textInputs, timestepEmbedding, tokenRows, tokensFromLatent,
         transformerTables } from './support/flux2.mjs';
import { golden, guidanceTransformer, needs, pack } from './support/golden.mjs';
import { BrowserPackage, closeBrowser } from './support/browser_runtime.mjs';
import { ModelPackage } from './support/package_runner.mjs';

const openPackage = (folder) => (process.env.GOLDEN_RUNTIME === 'webgpu' ? new BrowserPackage(folder) : new ModelPackage(folder));

let model;          // graphs with the values between blocks as outputs
let segmented;      // every stage a segment of its own
before(() => {
  model = openPackage(pack('probed', { probe: true }));
  segmented = openPackage(pack('segmented', { 'segment-mib': '0' }));
});
after(async () => { await model.release(); await segmented.release(); await closeBrowser(); });

async function modulate(package_, times, guidance) {
  const width = package_.json.flux2.timestep_width;
  const inputs = { timestep_embedding: timestepEmbedding(times, width) };
  if (guidance !== undefined) inputs.guidance_embedding = timestepEmbedding(times.map(() => guidance), width);
  return (await package_.run('modulation', inputs)).modulation;
}

// All inputs of one forward from a vector file's names.
async function forwardInputs(package_, vectors, guidance) {
  const modulation = await modulate(package_, [...vectors['in.timestep'].data], guidance);
  return { image_tokens: vectors['in.img_tokens'], prompt_embedding: vectors['in.txt_tokens'],
           modulation_step: modulationStep(modulation, 0),
           ...transformerTables(package_.json.flux2, rowsOf(vectors['in.img_ids']), rowsOf(vectors['in.txt_ids'])) };
}

function checkForward(values, vectors, atol = 1e-4) {
  const text_tokens = vectors['in.txt_tokens'].shape[1];
  const image_tokens = vectors['in.img_tokens'].shape[1];
  const velocity = tokenRows(values.velocity, text_tokens, text_tokens + image_tokens);
  assertClose(velocity.data, vectors['out.pred_all'].data, 'out.pred_all', atol);
  const target_tokens = vectors['out.pred_target'].shape[1];
  assertClose(tokenRows(velocity, 0, target_tokens).data, vectors['out.pred_target'].data, 'out.pred_target', atol);
}

function checkProbes(values, vectors, count, atol = 1e-4) {
  let compared = 0;
  for (const [name, { data }] of Object.entries(values)) {
    const expected = name.startsWith('probe.') && vectors[`mid.${name.slice(6)}`];
    if (!expected) continue;
    assertClose(data, expected.data, name, atol);
    ++compared;
  }
  assert.equal(compared, count, 'values between blocks that were compared');
}

for (const name of ['fwd_single_ref', 'fwd_two_refs', 'fwd_t2i_nonsquare']) {
  test(`${name}: block by block, in one graph and in segments`, needs(name), async () => {
    const vectors = golden(name);
    const values = await model.run('transformer', await forwardInputs(model, vectors), { is_single: true });
    checkForward(values, vectors);
    checkProbes(values, vectors, 8);
    checkForward(await segmented.run('transformer', await forwardInputs(segmented, vectors)), vectors);
  });

  test(`${name}: modulation is the reference's, hoisted`, needs(name), async () => {
    const vectors = golden(name);
    const { data } = await modulate(model, [...vectors['in.timestep'].data]);
    const expected = ['double_stream_modulation_img', 'double_stream_modulation_txt', 'single_stream_modulation']
      .flatMap((part) => [...vectors[`mid.${part}`].data]);
    const width = model.json.flux2.hidden;
    const isScale = (i) => Math.floor(i / width) % 3 === 1;
    assertClose(data.slice(0, expected.length), expected.map((value, i) => (isScale(i) ? 1 + value : value)), 'modulation');
  });
}

test('fwd_single_ref_guidance: the guidance branch, from a sharded checkpoint', needs('fwd_single_ref_guidance'), async () => {
  const guided = openPackage(pack('guided', { ...guidanceTransformer(), probe: true }));
  const vectors = golden('fwd_single_ref_guidance');
  const inputs = await forwardInputs(guided, vectors, vectors['in.guidance'].data[0]);
  const values = await guided.run('transformer', inputs, { is_single: true });
  checkForward(values, vectors, 2e-4);
  checkProbes(values, vectors, 8, 2e-4);
  await guided.release();
});

// Euler steps; `velocityAt(x, step)` gives v of the target rows.
async function sample(noise, sigmas, velocityAt, onStep) {
  const x = { shape: noise.shape, data: Float32Array.from(noise.data) };
  for (let step = 0; step + 1 < sigmas.length; ++step) {
    const velocity = await velocityAt(x, step);
    const size = Math.fround(sigmas[step + 1] - sigmas[step]);
    for (let i = 0; i < x.data.length; ++i) x.data[i] += size * velocity[i];
    onStep?.(step, velocity, x.data);
  }
  return x;
}

// v of the target rows for one text.
function velocityOf(package_, vectors, text, modulation, ref_tokens = vectors['in.ref_tokens'], ids = vectors) {
  const tables = transformerTables(package_.json.flux2, [...rowsOf(ids['in.target_ids']), ...rowsOf(ids['in.ref_ids'])], rowsOf(ids['in.txt_ids']));
  const text_tokens = text.shape[1];
  return async (x, step) => {
    const values = await package_.run('transformer', { image_tokens: joinTokens([x, ref_tokens]), prompt_embedding: text,
                                                       modulation_step: modulationStep(modulation, step), ...tables });
    return tokenRows(values.velocity, text_tokens, text_tokens + x.shape[1]).data;
  };
}

test('sample_4step: the distilled loop', needs('sample_4step'), async () => {
  const vectors = golden('sample_4step');
  const sigmas = [...vectors['in.sigmas'].data];
  const modulation = await modulate(model, sigmas.slice(0, -1));
  const velocityAt = velocityOf(model, vectors, vectors['in.txt_tokens'], modulation);
  const x = await sample(vectors['in.noise_tokens'], sigmas, velocityAt, (step, velocity, after_step) => {
    assertClose(velocity, vectors[`step${step}.pred`].data, `step${step}.pred`, 2e-4, 2e-4);
    assertClose(after_step, vectors[`step${step}.x_after`].data, `step${step}.x_after`, 2e-4, 2e-4);
  });
  assertClose(x.data, vectors['out.tokens'].data, 'out.tokens', 2e-4, 2e-4);
  assertClose(latentFromTokens(x, 4, 4).data, vectors['out.latent_chw'].data, 'out.latent_chw', 2e-4, 2e-4);
});

test('sample_cfg_6step: classifier-free guidance', needs('sample_cfg_6step'), async () => {
  const vectors = golden('sample_cfg_6step');
  const sigmas = [...vectors['in.sigmas'].data];
  const scale = vectors['in.cfg_scale'].data[0];
  const modulation = await modulate(segmented, sigmas.slice(0, -1));
  const conditional = velocityOf(segmented, vectors, vectors['in.txt_tokens'], modulation);
  const unconditional = velocityOf(segmented, vectors, vectors['in.txt_tokens_uncond'], modulation);
  const x = await sample(vectors['in.noise_tokens'], sigmas, async (tokens, step) => {
    const with_text = await conditional(tokens, step);
    const without = await unconditional(tokens, step);
    assertClose(with_text, vectors[`step${step}.pred_cond`].data, `step${step}.pred_cond`, 2e-4, 2e-4);
    assertClose(without, vectors[`step${step}.pred_uncond`].data, `step${step}.pred_uncond`, 2e-4, 2e-4);
    return with_text.map((value, i) => without[i] + scale * (value - without[i]));
  });
  assertClose(x.data, vectors['out.tokens'].data, 'out.tokens', 2e-4, 2e-4);
});

for (const name of ['vae_32x32', 'vae_32x48']) {
  test(`${name}: both ways, layer by layer, in one graph and in segments`, needs(name), async () => {
    const vectors = golden(name);
    const image = vectors['in.image_pm1_nchw'];
    const encoded = await model.run('vae_encoder', { image }, { is_single: true });
    assertClose(encoded.latent.data, vectors['out.latent_normalised'].data, 'latent');
    checkProbes(encoded, vectors, 12);
    assertClose((await model.run('vae_encoder', { image })).latent.data, vectors['out.latent_normalised'].data, 'latent by segments');

    const latent = vectors['out.latent_normalised'];
    const decoded = await model.run('vae_decoder', { latent }, { is_single: true });
    assertClose(decoded.image.data, vectors['out.decoded'].data, 'decoded');
    checkProbes(decoded, vectors, 13);
    assertClose((await model.run('vae_decoder', { latent })).image.data, vectors['out.decoded'].data, 'decoded by segments');
    checkBytes(decoded.image, vectors['out.decoded_u8_hwc_bfl'].data);
  });
}

// [1, 3, H, W] in [−1, 1] against bytes [H, W, 3], ±1.
function checkBytes({ shape: [, , height, width], data }, bytes) {
  for (let i = 0; i < bytes.length; ++i) {
    const value = Math.min(Math.max(data[(i % 3) * height * width + Math.floor(i / 3)], -1), 1);
    assert.ok(Math.abs(Math.trunc(127.5 * (value + 1)) - bytes[i]) <= 1, `pixel value ${i}`);
  }
}

for (const name of ['qwen3_nopad', 'qwen3_rightpad24', 'qwen3_chat48']) {
  test(`${name}: states of the text encoder, padding included`, needs(name), async () => {
    const vectors = golden(name);
    const inputs = textInputs(model.folder, model.json.text, [...vectors['in.input_ids'].data].map(Number),
                              [...vectors['in.attention_mask'].data].map(Number));
    const expected = Object.entries(vectors).find(([key]) => key.startsWith('out.prompt_embeds'))[1].data;
    assertClose(inputs.text_embedding.data, vectors['out.hidden_states.0'].data, 'embedding rows', 0, 0);
    const values = await model.run('text_encoder', inputs, { is_single: true });
    for (const layer of [1, 2, 3]) assertClose(values[`text_state_${layer}`].data, vectors[`out.hidden_states.${layer}`].data, `state ${layer}`);
    assertClose(values.prompt_embedding.data, expected, 'prompt embedding');
    assertClose((await segmented.run('text_encoder', inputs)).prompt_embedding.data, expected, 'prompt embedding by segments');
  });
}

test('e2e_edit_64x80: prompt and picture in, picture out', needs('e2e_edit_64x80'), async () => {
  const vectors = golden('e2e_edit_64x80');
  const inputs = textInputs(segmented.folder, segmented.json.text, [...vectors['in.input_ids'].data].map(Number),
                            [...vectors['in.attention_mask'].data].map(Number));
  const { prompt_embedding } = await segmented.run('text_encoder', inputs);
  assertClose(prompt_embedding.data, vectors['mid.prompt_embeds'].data, 'mid.prompt_embeds');

  const [height, width] = vectors['in.ref_image_u8_hwc'].shape;
  const bytes = vectors['in.ref_image_u8_hwc'].data;
  const image = { shape: [1, 3, height, width],
                  data: Float32Array.from({ length: bytes.length }, (_, i) => {
                    const position = i % (height * width);
                    return bytes[position * 3 + Math.floor(i / (height * width))] / 255 * 2 - 1;
                  }) };
  const { latent } = await segmented.run('vae_encoder', { image });
  assertClose(latent.data, vectors['mid.ref_latent_normalised'].data, 'mid.ref_latent_normalised');
  const ref_tokens = tokensFromLatent(latent);
  assertClose(ref_tokens.data, vectors['mid.ref_tokens'].data, 'mid.ref_tokens');

  const ids = { 'in.target_ids': vectors['mid.target_ids'], 'in.ref_ids': vectors['mid.ref_ids'], 'in.txt_ids': vectors['mid.txt_ids'] };
  const sigmas = [...vectors['mid.sigmas'].data];
  const modulation = await modulate(segmented, sigmas.slice(0, -1));
  const noise_shape = [1, ...vectors['in.noise_latent_chw'].shape];
  const noise = tokensFromLatent({ shape: noise_shape, data: vectors['in.noise_latent_chw'].data });
  const x = await sample(noise, sigmas, velocityOf(segmented, vectors, prompt_embedding, modulation, ref_tokens, ids));
  assertClose(x.data, vectors['mid.final_tokens'].data, 'mid.final_tokens', 2e-4, 2e-4);
  const final = latentFromTokens(x, noise_shape[2], noise_shape[3]);
  assertClose(final.data, vectors['mid.final_latent_normalised'].data, 'mid.final_latent_normalised', 2e-4, 2e-4);

  const decoded = await segmented.run('vae_decoder', { latent: final });
  assertClose(decoded.image.data, vectors['out.decoded'].data, 'out.decoded', 2e-4, 2e-4);
  checkBytes(decoded.image, vectors['out.image_u8_hwc'].data);
});
