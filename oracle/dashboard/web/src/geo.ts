// Longitude and latitude onto the raster's own grid. The patch is a kilometre
// wide, so an affine frame from three of its corners is exact to centimetres.

import type { Point, Raster } from "./state";

export const SIZE = 1000; // side of the drawing, user units

export interface Frame { project(p: Point): Point; north: number; perMetre: number }

export function frame(raster: Raster): Frame {
  const [nw, ne, , sw] = raster.corners;
  const [ax, ay] = [ne[0] - nw[0], ne[1] - nw[1]];
  const [bx, by] = [sw[0] - nw[0], sw[1] - nw[1]];
  const det = ax * by - ay * bx || 1;
  const project = ([lon, lat]: Point): Point => {
    const [dx, dy] = [lon - nw[0], lat - nw[1]];
    return [(SIZE * (dx * by - dy * bx)) / det, (SIZE * (ax * dy - ay * dx)) / det];
  };
  const [x0, y0] = project(nw);
  const [x1, y1] = project([nw[0], nw[1] + 0.001]);
  return {
    project,
    north: (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI,
    perMetre: SIZE / (raster.width * raster.pixel_metres || SIZE),
  };
}

export const path = (rings: Point[][]) =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`).join("");

// middle finds the place in a polygon that is farthest from its edge, on a grid:
// good enough for a label, also where the polygon is bent.
export function middle(ring: Point[]): Point {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const steps = 24;
  let best: Point = [(left + right) / 2, (top + bottom) / 2];
  let most = -Infinity;
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const p: Point = [left + ((right - left) * i) / steps, top + ((bottom - top) * j) / steps];
      const d = inside(p, ring) ? distance(p, ring) : -1;
      if (d > most) [most, best] = [d, p];
    }
  }
  return best;
}

function inside([x, y]: Point, ring: Point[]): boolean {
  let odd = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}

function distance([x, y]: Point, ring: Point[]): number {
  let least = Infinity;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
    const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    least = Math.min(least, Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)));
  });
  return least;
}

// mix gives the colour at t (0 to 1) on evenly spaced stops "#rrggbb".
export function mix(stops: string[], t: number): string {
  const at = Math.min(1, Math.max(0, t)) * (stops.length - 1);
  const low = Math.min(Math.floor(at), stops.length - 2);
  const channel = (stop: string, i: number) => parseInt(stop.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) => {
    const [a, b] = [channel(stops[low]!, i), channel(stops[low + 1]!, i)];
    return Math.round(a + (at - low) * (b - a));
  });
  return `rgb(${parts.join(" ")})`;
}
