// The person's presets, in one small file of this browser's private storage.
import type { PlanStep } from '../../atelier';
import { readPlan, tidyName } from './plan_sheet';

export interface Preset {
  id: string;
  name: string;
  plan: PlanStep[];
}

/** Whole files by path; empty bytes where there is none. */
export interface PresetFiles {
  get(path: string): Promise<Uint8Array>;
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

const path = 'presets.json';
const fileVersion = 1;
const presetsMax = 200;

export class PresetStore {
  readonly #files: PresetFiles;
  readonly #newId: () => string;
  #presets: Promise<Preset[]> | undefined;

  constructor(files: PresetFiles, newId: () => string = () => crypto.randomUUID()) {
    this.#files = files;
    this.#newId = newId;
  }

  /** In the person's order; a new one comes first. */
  list(): Promise<readonly Preset[]> {
    this.#presets ??= this.#read();
    return this.#presets;
  }

  async add(name: string, plan: PlanStep[]): Promise<Preset> {
    const preset = { id: this.#newId(), name: await this.#freeName(name), plan };
    await this.#write([preset, ...(await this.list())].slice(0, presetsMax));
    return preset;
  }

  async rename(id: string, name: string): Promise<void> {
    const tidy = tidyName(name);
    if (tidy === '') return;
    const presets = await this.list();
    await this.#write(presets.map((preset) => (preset.id === id ? { ...preset, name: tidy } : preset)));
  }

  /** Puts a preset at a place of the list, counted from 0 and kept within it. */
  async move(id: string, index: number): Promise<void> {
    const presets = await this.list();
    const moved = presets.find((preset) => preset.id === id);
    if (!moved) return;
    const others = presets.filter((preset) => preset !== moved);
    await this.#write(others.toSpliced(Math.max(0, index), 0, moved));
  }

  async remove(id: string): Promise<void> {
    await this.#write((await this.list()).filter((preset) => preset.id !== id));
  }

  // "Warm", "Warm 2", …: two rows of one name could not be told apart.
  async #freeName(wish: string): Promise<string> {
    const name = tidyName(wish);
    const taken = new Set((await this.list()).map((preset) => preset.name));
    for (let number = 2; ; number++) {
      const candidate = number === 2 && !taken.has(name) ? name : `${name} ${number}`;
      if (!taken.has(candidate)) return candidate;
    }
  }

  // What cannot be read is left out: one damaged row does not cost the others.
  async #read(): Promise<Preset[]> {
    const bytes = await this.#files.get(path).catch(() => new Uint8Array());
    if (bytes.byteLength === 0) return [];
    try {
      const json = JSON.parse(new TextDecoder().decode(bytes)) as { version?: unknown; presets?: unknown };
      if (json.version !== fileVersion || !Array.isArray(json.presets)) return [];
      return json.presets.flatMap((row: Partial<Preset> | null) => {
        const plan = readPlan(row?.plan);
        return plan && typeof row?.id === 'string' && typeof row.name === 'string' ? [{ id: row.id, name: tidyName(row.name), plan }] : [];
      });
    } catch {
      return [];
    }
  }

  async #write(presets: Preset[]): Promise<void> {
    await this.#files.put(path, new TextEncoder().encode(JSON.stringify({ version: fileVersion, presets })));
    this.#presets = Promise.resolve(presets); // only once it is kept
  }
}
