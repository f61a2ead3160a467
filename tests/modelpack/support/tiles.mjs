// Decoding a large picture in tiles, as models/README.md says under "Tiles".

// [1, C, H, W] -> the window [top, bottom) x [left, right)
export function crop({ shape: [, channels, height, width], data }, { top, left, bottom, right }) {
  const out = new Float32Array(channels * (bottom - top) * (right - left));
  let next = 0;
  for (let c = 0; c < channels; ++c)
    for (let y = top; y < bottom; ++y) {
      const row = (c * height + y) * width;
      out.set(data.subarray(row + left, row + right), next);
      next += right - left;
    }
  return { shape: [1, channels, bottom - top, right - left], data: out };
}

export function paste(target, part, top, left) {
  const [, channels, height, width] = target.shape;
  const [, , part_height, part_width] = part.shape;
  for (let c = 0; c < channels; ++c)
    for (let y = 0; y < part_height; ++y)
      target.data.set(part.data.subarray((c * part_height + y) * part_width, (c * part_height + y + 1) * part_width),
                      (c * height + top + y) * width + left);
}

// Cores of `side` that cover [height, width], each with the window that its halo makes of it.
export function tilesOf(height, width, side, halo) {
  const tiles = [];
  for (let top = 0; top < height; top += side)
    for (let left = 0; left < width; left += side) {
      const core = { top, left, bottom: Math.min(top + side, height), right: Math.min(left + side, width) };
      tiles.push({ core, window: { top: Math.max(core.top - halo, 0), left: Math.max(core.left - halo, 0),
                                   bottom: Math.min(core.bottom + halo, height), right: Math.min(core.right + halo, width) } });
    }
  return tiles;
}

const areaOf = ({ top, left, bottom, right }) => (bottom - top) * (right - left);

// 1 in the core, 0 around it, times what makes the mean 1.
function coreWeights({ core, window }) {
  const width = window.right - window.left;
  const height = window.bottom - window.top;
  const data = new Float32Array(width * height);
  for (let y = core.top; y < core.bottom; ++y)
    for (let x = core.left; x < core.right; ++x)
      data[(y - window.top) * width + x - window.left] = areaOf(window) / areaOf(core);
  return { shape: [1, 1, height, width], data };
}

// Statistics [layers, 2, groups] of a whole from those of its parts.
function pooled(parts, shares, [layers, , groups]) {
  const data = new Float32Array(layers * 2 * groups);
  for (let layer = 0; layer < layers; ++layer)
    for (let group = 0; group < groups; ++group) {
      const mean_at = layer * 2 * groups + group;
      const variance_at = mean_at + groups;
      const mean = parts.reduce((sum, part, i) => sum + shares[i] * part[mean_at], 0);
      data[mean_at] = mean;
      data[variance_at] = parts.reduce((sum, part, i) => sum + shares[i] * (part[variance_at] + (part[mean_at] - mean) ** 2), 0);
    }
  return { shape: [layers, 2, groups], data };
}

export async function measure(model, quarter, tiles, believed) {
  const { tiled } = model.component('vae_decoder');
  const shape = [tiled.norm_layers, 2, tiled.groups];
  const statistics = believed ?? { shape, data: new Float32Array(tiled.norm_layers * 2 * tiled.groups) };
  const parts = [];
  for (const tile of tiles) {
    const { measured_statistics } = await model.runGraph(tiled.measure, {
      decoder_quarter: crop(quarter, tile.window), core: coreWeights(tile), norm_statistics: statistics,
      trust: { shape: [1], data: Float32Array.of(believed ? 1 : 0) } });
    parts.push(measured_statistics.data);
  }
  const total = tiles.reduce((sum, { core }) => sum + areaOf(core), 0);
  return pooled(parts, tiles.map(({ core }) => areaOf(core) / total), shape);
}

export async function decodeTiles(model, quarter, tiles, norm_statistics) {
  const { tiled } = model.component('vae_decoder');
  const [, , height, width] = quarter.shape;
  const image = { shape: [1, 3, height * tiled.scale, width * tiled.scale], data: new Float32Array(3 * height * width * tiled.scale ** 2) };
  for (const { core, window } of tiles) {
    const part = (await model.runGraph(tiled.tile, { decoder_quarter: crop(quarter, window), norm_statistics })).image;
    const inner = { top: (core.top - window.top) * tiled.scale, left: (core.left - window.left) * tiled.scale,
                    bottom: (core.bottom - window.top) * tiled.scale, right: (core.right - window.left) * tiled.scale };
    paste(image, crop(part, inner), core.top * tiled.scale, core.left * tiled.scale);
  }
  return image;
}

// The decoder up to a quarter of the size, its attention in slices of `rows` rows.
export async function decodeQuarter(model, latent, rows) {
  const values = { latent, ...(await model.runGraph('vae_decoder_front', { latent })) };
  const [, height, width, channels] = values.decoder_query.shape;
  const attended = { shape: [1, height, width, channels], data: new Float32Array(height * width * channels) };
  for (let top = 0; top < height; top += rows) {
    const bottom = Math.min(top + rows, height);
    const query = { shape: [1, bottom - top, width, channels],
                    data: values.decoder_query.data.slice(top * width * channels, bottom * width * channels) };
    const part = await model.runGraph('vae_decoder_attend', { ...values, decoder_query: query });
    attended.data.set(part.decoder_attended.data, top * width * channels);
  }
  return (await model.runGraph('vae_decoder_back', { ...values, decoder_attended: attended })).decoder_quarter;
}

// How two pictures differ, in units of the reference's deviation: the largest difference and the shift of the
// channels' means; and how much larger the error of a step across the tiles' borders is than that of any other step
// (1: the borders cannot be told from the rest).
export function differences(actual, reference, tiles, scale) {
  const [, , height, width] = reference.shape;
  const plane = height * width;
  const mean = reference.data.reduce((sum, value) => sum + value, 0) / reference.data.length;
  const deviation = Math.sqrt(reference.data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / reference.data.length);
  let largest = 0;
  const shifts = [0, 0, 0];
  for (let i = 0; i < reference.data.length; ++i) {
    const difference = actual.data[i] - reference.data[i];
    largest = Math.max(largest, Math.abs(difference));
    shifts[Math.floor(i / plane)] += difference / plane;
  }
  const borders = new Set(tiles.map(({ core }) => core.left * scale));
  const sums = { border: 0, border_count: 0, other: 0, other_count: 0 };
  for (let row = 0; row < 3 * height; ++row)
    for (let x = 1; x < width; ++x) {
      const at = row * width + x;
      const error = Math.abs(actual.data[at] - actual.data[at - 1] - (reference.data[at] - reference.data[at - 1]));
      const kind = borders.has(x) ? 'border' : 'other';
      sums[kind] += error;
      ++sums[`${kind}_count`];
    }
  const seam = sums.border / sums.border_count / (sums.other / sums.other_count);
  return { largest: largest / deviation, shift: Math.max(...shifts.map(Math.abs)) / deviation, seam };
}
