// Recovery of a signer on secp256k1, over public values alone: nothing here is secret, so nothing needs constant time.
const P = 2n ** 256n - 2n ** 32n - 977n;
const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const G = [
  0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
  0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
];

const mod = (a, m) => ((a % m) + m) % m;

function power(base, exponent, m) {
  let result = 1n;
  for (let b = mod(base, m); exponent > 0n; exponent >>= 1n, b = (b * b) % m) if (exponent & 1n) result = (result * b) % m;
  return result;
}

const inverse = (a, m) => power(a, m - 2n, m);

// Affine points; null is infinity.
function add(a, b) {
  if (a === null) return b;
  if (b === null) return a;
  if (a[0] === b[0] && mod(a[1] + b[1], P) === 0n) return null;
  const slope = a[0] === b[0]
    ? mod(3n * a[0] * a[0] * inverse(2n * a[1], P), P)
    : mod((b[1] - a[1]) * inverse(mod(b[0] - a[0], P), P), P);
  const x = mod(slope * slope - a[0] - b[0], P);
  return [x, mod(slope * (a[0] - x) - a[1], P)];
}

function times(point, k) {
  let result = null;
  for (let p = point; k > 0n; k >>= 1n, p = add(p, p)) if (k & 1n) result = add(result, p);
  return result;
}

/**
 * The address that signed a digest, from a 64-byte signature (EIP-2098: r, then s with the parity of y in its top bit),
 * or null if it is none: r or s out of range, or s in the upper half.
 */
export function recover(digest, signature, keccak) {
  if (!/^0x[0-9a-fA-F]{128}$/.test(signature)) return null;
  const r = BigInt(signature.slice(0, 66));
  const vs = BigInt("0x" + signature.slice(66));
  const [parity, s] = [vs >> 255n, vs & ((1n << 255n) - 1n)];
  if (r === 0n || r >= N || s === 0n || s > N / 2n) return null;
  const square = mod(r * r * r + 7n, P);
  let y = power(square, (P + 1n) / 4n, P);
  if ((y * y) % P !== square) return null;
  if ((y & 1n) !== parity) y = P - y;
  const over = inverse(r, N);
  const key = add(times([r, y], mod(s * over, N)), times(G, mod(-BigInt(digest) * over, N)));
  if (key === null) return null;
  const hex = (n) => n.toString(16).padStart(64, "0");
  return "0x" + keccak("0x" + hex(key[0]) + hex(key[1])).slice(-40);
}
