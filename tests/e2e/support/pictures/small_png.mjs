// A picture made small enough to be kept: half as wide, and of few colours.
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";

const { PNG } = createRequire(new URL("../../../../web/package.json", import.meta.url))("pngjs");

const colours = 40;

/** Four points of the screen become one. */
export function halved(png) {
  const from = PNG.sync.read(png);
  const to = new PNG({ width: Math.floor(from.width / 2), height: Math.floor(from.height / 2) });
  for (let y = 0; y < to.height; y += 1) {
    for (let x = 0; x < to.width; x += 1) {
      const at = (2 * y * from.width + 2 * x) * 4;
      const below = at + from.width * 4;
      const out = (y * to.width + x) * 4;
      for (let c = 0; c < 3; c += 1)
        to.data[out + c] = (from.data[at + c] + from.data[at + 4 + c] + from.data[below + c] + from.data[below + 4 + c] + 2) >> 2;
      to.data[out + 3] = 255;
    }
  }
  return to;
}

/** The bytes of a PNG with a palette, which is a third of one with full colours. */
export function packed({ width, height, data }) {
  const palette = paletteOf(data);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] = nearest(data[at], data[at + 1], data[at + 2]);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A picture in the colours another one is kept in, so that both were rounded alike. */
export function inColoursOf(kept, { width, height, data }) {
  const found = new Set();
  for (let at = 0; at < kept.data.length; at += 4) found.add((kept.data[at] << 16) | (kept.data[at + 1] << 8) | kept.data[at + 2]);
  const palette = [...found].map((key) => [key >> 16, (key >> 8) & 255, key & 255]);
  const nearest = nearestIn(palette);
  const out = new PNG({ width, height });
  for (let at = 0; at < data.length; at += 4) out.data.set([...palette[nearest(data[at], data[at + 1], data[at + 2])], 255], at);
  return out;
}

/** The commonest colours, none close to another. */
function paletteOf(data) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const key = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4000);
  const found = [];
  for (const apart of [40, 24, 12, 4, 0]) {
    for (const [key] of common) {
      if (found.length === colours) break;
      const colour = [key >> 16, (key >> 8) & 255, key & 255];
      if (found.every((other) => distance(other, ...colour) > apart * (found.length < 4 ? 0.3 : 1))) found.push(colour);
    }
  }
  while (found.length < colours) found.push([0, 0, 0]);
  return found;
}

function distance([r, g, b], red, green, blue) {
  return Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue);
}

/** Of two colours equally near, the darker one: in whatever order the palette stands, it answers the same colour. */
function nearestIn(palette) {
  const key = ([red, green, blue]) => (red << 16) | (green << 8) | blue;
  const order = palette.map((_, index) => index).sort((a, b) => key(palette[a]) - key(palette[b]));
  const known = new Map();
  return (red, green, blue) => {
    const wanted = key([red, green, blue]);
    let index = known.get(wanted);
    if (index === undefined) {
      const all = order.map((one) => distance(palette[one], red, green, blue));
      index = order[all.indexOf(Math.min(...all))];
      known.set(wanted, index);
    }
    return index;
  };
}

function chunk(type, bytes) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), bytes]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(bytes.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
