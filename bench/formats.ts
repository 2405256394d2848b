import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Document, Logger, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { cloneDocument, draco, quantize } from '@gltf-transform/functions';
import { createDecoderModule, createEncoderModule } from 'draco3dgltf';
import { MeshoptDecoder } from 'meshoptimizer';
import { GROUPS } from '#anatomy';
import { TIERS, type Tier, packFile } from '#manifest';

/** One way of writing the model, measured over all its files. */
export interface FormatRow {
  readonly tier: Tier;
  readonly format: string;
  readonly kilobytes: number;
  readonly brotliKilobytes: number;
  /** What the page has to fetch besides to read it, Brotli. */
  readonly decoderKilobytes: number;
  /** Time to read all files, median of three. */
  readonly readMs: number;
}

const MODELS = 'public/models';
const DRACO_DECODER = 'node_modules/draco3dgltf/draco_decoder_gltf.wasm';
const MESHOPT_DECODER = 'node_modules/three/examples/jsm/libs/meshopt_decoder.module.js';
/** Bits as the shipped files have them. */
const BITS = {
  quantizationVolume: 'scene',
  quantizePosition: 15,
  quantizeNormal: 8,
  quantizeGeneric: 16,
} as const;

const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes).length / 1000;

type Change = (document: Document) => Promise<unknown>;

/** The shipped files are meshopt and are taken as they are (no change); the others are made of what these hold. */
const FORMATS: readonly { name: string; decoder: string | null; change: Change | null }[] = [
  { name: 'meshopt (shipped)', decoder: MESHOPT_DECODER, change: null },
  { name: 'quantised', decoder: null, change: (document) => document.transform(quantize(BITS)) },
  {
    name: 'Draco',
    decoder: DRACO_DECODER,
    change: (document) => document.transform(draco({ ...BITS, encodeSpeed: 0, decodeSpeed: 5 })),
  },
];

async function openIo(): Promise<NodeIO> {
  await MeshoptDecoder.ready;
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    'meshopt.decoder': MeshoptDecoder,
    'draco3d.decoder': await createDecoderModule(),
    'draco3d.encoder': await createEncoderModule(),
  });
}

/** A document without compression, as it comes out of the reader. */
function plain(document: Document): Document {
  // What is quantised already and stays as it is would be told of, attribute by attribute.
  const copy = cloneDocument(document).setLogger(new Logger(Logger.Verbosity.ERROR));
  for (const extension of copy.getRoot().listExtensionsUsed()) {
    if (/meshopt|draco/i.test(extension.extensionName)) extension.dispose();
  }
  return copy;
}

async function readTime(io: NodeIO, files: readonly Uint8Array[]): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const started = performance.now();
    for (const bytes of files) await io.readBinary(bytes);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[1]!;
}

/** Writes the shipped model in every format and measures each. */
export async function compareFormats(): Promise<FormatRow[]> {
  const io = await openIo();
  const rows: FormatRow[] = [];
  for (const tier of TIERS) {
    const shipped = GROUPS.map((group) => new Uint8Array(readFileSync(`${MODELS}/${packFile(tier, group)}`)));
    const sources = await Promise.all(shipped.map((bytes) => io.readBinary(bytes)));
    for (const { name, decoder, change } of FORMATS) {
      const files: Uint8Array[] = [];
      if (!change) files.push(...shipped);
      else
        for (const source of sources) {
          const document = plain(source);
          await change(document);
          files.push(await io.writeBinary(document));
        }
      rows.push({
        tier,
        format: name,
        kilobytes: files.reduce((sum, bytes) => sum + bytes.length, 0) / 1000,
        brotliKilobytes: files.reduce((sum, bytes) => sum + brotli(bytes), 0),
        decoderKilobytes: decoder ? brotli(readFileSync(decoder)) : 0,
        readMs: await readTime(io, files),
      });
    }
  }
  return rows;
}

/** The comparison as text, one format a line. */
export function formatTable(rows: readonly FormatRow[]): string {
  const header = 'tier  format              file kB  Brotli kB  decoder kB  sum kB  read ms';
  const number = (value: number, width: number) => value.toFixed(0).padStart(width);
  return [
    header,
    ...rows.map(
      ({ tier, format, kilobytes, brotliKilobytes, decoderKilobytes, readMs }) =>
        `${tier.padEnd(5)} ${format.padEnd(18)}${number(kilobytes, 9)}${number(brotliKilobytes, 11)}` +
        `${number(decoderKilobytes, 12)}${number(brotliKilobytes + decoderKilobytes, 8)}${number(readMs, 9)}`,
    ),
  ].join('\n');
}
