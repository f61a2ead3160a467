// What the GPU itself spends on a program's compute passes and buffer copies, from its own timestamps. The wall also
// counts the way there and back, which at 12 megapixels is far longer than a large card's work.

const kMostSpans = 1024;
const kQueries = 2; // to a span: when all before it was done, when it was done

/** Watches a device from now on. Without timestamps every reading is 0. */
export function openGpuClock(device) {
  return device.features.has('timestamp-query') ? new GpuClock(device) : { reset() {}, read: async () => 0 };
}

class GpuClock {
  #device;
  #createEncoder;
  #queries;
  #numbers;
  #spans = 0;

  constructor(device) {
    const byteCount = kMostSpans * kQueries * 8;
    this.#device = device;
    this.#createEncoder = device.createCommandEncoder.bind(device);
    this.#queries = device.createQuerySet({ type: 'timestamp', count: kMostSpans * kQueries });
    this.#numbers = device.createBuffer({ size: byteCount, usage: GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC });
    device.createCommandEncoder = (descriptor) => this.#watch(this.#createEncoder(descriptor));
  }

  reset() {
    this.#spans = 0;
  }

  /**
   * Seconds that the passes and copies since reset took, with the zeros that Dawn writes into new buffers at their
   * first use in a pass. Wait for the work first. NaN: too many spans.
   */
  async read() {
    const count = this.#spans * kQueries;
    if (count === 0) return 0;
    if (this.#spans > kMostSpans) return NaN;
    const staging = this.#device.createBuffer({ size: count * 8, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
    const encoder = this.#createEncoder();
    encoder.resolveQuerySet(this.#queries, 0, count, this.#numbers, 0);
    encoder.copyBufferToBuffer(this.#numbers, 0, staging, 0, count * 8);
    this.#device.queue.submit([encoder.finish()]);
    await staging.mapAsync(GPUMapMode.READ);
    const times = new BigUint64Array(staging.getMappedRange().slice(0));
    staging.destroy();
    let nanoseconds = 0;
    for (let i = 0; i < count; i += kQueries) nanoseconds += Number(times[i + 1] - times[i]);
    return nanoseconds / 1e9;
  }

  #watch(encoder) {
    const beginPass = encoder.beginComputePass.bind(encoder);
    const copy = encoder.copyBufferToBuffer.bind(encoder);
    // An empty pass ends when all before it is done.
    const note = (index) => beginPass({ timestampWrites: { querySet: this.#queries, endOfPassWriteIndex: index } }).end();
    encoder.beginComputePass = (descriptor) => {
      if (this.#spans++ >= kMostSpans) return beginPass(descriptor);
      const first = (this.#spans - 1) * kQueries;
      note(first);
      return beginPass({ ...descriptor, timestampWrites: { querySet: this.#queries, endOfPassWriteIndex: first + 1 } });
    };
    encoder.copyBufferToBuffer = (...args) => {
      if (this.#spans++ >= kMostSpans) return copy(...args);
      const first = (this.#spans - 1) * kQueries;
      note(first);
      copy(...args);
      note(first + 1);
    };
    return encoder;
  }
}
