/** The strings of `offline.json` that the box says as it goes. */
export const boxWords = ['saving', 'saved', 'begun', 'stale', 'broken', 'failed', 'cut', 'full', 'refused', 'removed', 'save', 'resume', 'update', 'mend'] as const;
export type BoxWords = Record<(typeof boxWords)[number], string>;
