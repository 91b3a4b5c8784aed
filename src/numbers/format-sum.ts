/** A whole number as receipts in Kazakhstan write it, in groups of three with spaces that do not break: 2990 → `2 990`. */
export const formatSum = (sum: number): string => String(sum).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
