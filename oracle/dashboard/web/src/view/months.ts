// Which month to show when the reader has not chosen one.

import type { Month } from "../state";

export const isPictured = (m: Month | undefined): boolean => !!m && m.published && m.imagery;

export const latestMonth = (months: Month[]): Month | undefined =>
  months.findLast(isPictured) ?? months[0];
